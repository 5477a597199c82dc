/**
 * A server that says the same to everyone, as fast as it can, in a process of its own: it costs a
 * measured client nothing but the waiting. It depends on {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.server;

import org.jspecify.annotations.NullMarked;
