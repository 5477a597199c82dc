/**
 * Lets programs in any language do over HTTP what {@link dev.aifunction.mock.MockOpenAi}'s methods
 * do: script the model, plan faults, put the clock forward, read the requests, begin anew.
 *
 * <p>{@link dev.aifunction.mock.control.Control} has the operations, and the readers turn the JSON
 * of their bodies into what the other rooms know, under the words of the Java methods; nothing is
 * done of a body that is wrong anywhere. What they work on comes by a port, {@link
 * dev.aifunction.mock.control.Controlled}. Arrows: depends on {@code http}, {@code document},
 * {@code state} and {@code model}, as areas do.
 */
@NullMarked
package dev.aifunction.mock.control;

import org.jspecify.annotations.NullMarked;
