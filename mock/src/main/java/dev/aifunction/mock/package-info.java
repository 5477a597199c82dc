/**
 * Serves the OpenAI API inside the JVM, for tests and for running without a key.
 *
 * <p>{@link dev.aifunction.mock.MockOpenAi} is the whole of it: start one, point a client at its
 * base URL, {@linkplain dev.aifunction.mock.MockReply script} what the model replies. The rooms
 * below are not exported: {@code http} listens, {@code document} knows what is allowed, {@code
 * state} keeps things, {@code model} replies, and each area of the API has its own. Arrows: depends
 * on all of them, and none on it.
 */
@NullMarked
package dev.aifunction.mock;

import org.jspecify.annotations.NullMarked;
