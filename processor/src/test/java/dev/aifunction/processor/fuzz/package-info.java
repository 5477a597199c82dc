/**
 * Tries the processor on sources that nobody wrote: random ones, always the same for one seed.
 *
 * <p>{@code RandomSources} makes them, {@code FuzzCompiler} compiles them, {@code RandomInstance}
 * makes JSON for the schemas that come out. {@code -Dfuzz.sources=2000} tries more of them than the
 * gate does, {@code -Dfuzz.seed=17} starts at another one.
 */
@NullMarked
package dev.aifunction.processor.fuzz;

import org.jspecify.annotations.NullMarked;
