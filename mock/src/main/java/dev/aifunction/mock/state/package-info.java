/**
 * Holds what outlives a request: ids, and pages of things that were kept.
 *
 * <p>Every mock has its own, so that two of them share nothing. Arrows: depends on {@code document}
 * for the error of a page that does not exist.
 */
@NullMarked
package dev.aifunction.mock.state;

import org.jspecify.annotations.NullMarked;
