/**
 * The ways to talk to the API's chat completions: the generated client, a loop by hand, and other
 * toolkits, each as its own documentation shows it. It depends on nothing.
 */
@NullMarked
package dev.aifunction.benchmarks.wire.client;

import org.jspecify.annotations.NullMarked;
