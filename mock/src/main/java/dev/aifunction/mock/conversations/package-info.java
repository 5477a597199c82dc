/**
 * Serves conversations and their items, and says what an item is that is kept.
 *
 * <p>Responses continue conversations: they are handed the same {@link Conversation}s, and keep
 * their input as the same {@link Items}. Arrows: depends on {@code http}, {@code document} and
 * {@code state}; {@code responses} depends on it.
 */
@NullMarked
package dev.aifunction.mock.conversations;

import org.jspecify.annotations.NullMarked;
