/**
 * Whole conversations over HTTP: each case runs through every API, with each history that it has,
 * waited for and streamed.
 *
 * <p>The mock's scripts are the model. What is asserted is what a user sees, replies and
 * exceptions, and what the model was shown: by the requests that arrived, and by the server where
 * it keeps a conversation.
 */
@NullMarked
package dev.aifunction.mock.conversation;

import org.jspecify.annotations.NullMarked;
