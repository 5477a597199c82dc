/**
 * Shows the toolkit at work: read it, then run {@link dev.aifunction.samples.Demo}.
 *
 * <p>{@code weather} is a tool and an assistant in their simplest form; {@code trip} has several
 * tools, structured answers, and a tool that needs approval. {@code chat}, {@code extraction},
 * {@code apis} and {@code support} are programs of their own, as {@code docs/samples.md} says.
 */
@NullMarked
package dev.aifunction.samples;

import org.jspecify.annotations.NullMarked;
