/**
 * Serves the OpenAI API inside the JVM, for tests and for running without a key.
 *
 * <p>{@link dev.aifunction.mock.MockOpenAi} is the whole of it: start one, point a client at its
 * base URL, {@linkplain dev.aifunction.mock.MockReply script} what the model replies. The rooms
 * below are not exported: {@code http} listens, {@code document} knows what is allowed, {@code
 * state} keeps things, {@code model} replies, each area of the API has its own, {@code control} is
 * for tests in other languages, and {@code command} is the mock as a program. Arrows: depends on
 * all of them but the command, which alone depends on it.
 */
@NullMarked
package dev.aifunction.mock;

import org.jspecify.annotations.NullMarked;
