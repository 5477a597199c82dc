/**
 * Starts threads; not exported.
 *
 * <p>Arrows: depends on nothing; {@code tool} and {@code assistant} run their work here.
 */
@NullMarked
package dev.aifunction.concurrent;

import org.jspecify.annotations.NullMarked;
