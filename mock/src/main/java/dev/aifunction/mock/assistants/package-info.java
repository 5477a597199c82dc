/**
 * Serves assistants, and says what threads and runs share with them: which tools can be offered,
 * and the resources of tools.
 *
 * <p>Arrows: depends on {@code http}, {@code document} and {@code state}; {@code threads} and
 * {@code runs} depend on it.
 */
@NullMarked
package dev.aifunction.mock.assistants;

import org.jspecify.annotations.NullMarked;
