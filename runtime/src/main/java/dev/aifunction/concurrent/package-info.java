/**
 * Starts threads, and calls those who want to be told; not exported.
 *
 * <p>Arrows: depends on nothing; {@code tool} and {@code assistant} run their work here.
 */
@NullMarked
package dev.aifunction.concurrent;

import org.jspecify.annotations.NullMarked;
