/**
 * What whole conversations cost the process of each toolkit: a question, a call of a function, its
 * output, an answer; many at a time. It depends on {@code server} and {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.conversation;

import org.jspecify.annotations.NullMarked;
