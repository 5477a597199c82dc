/**
 * Reads arguments and writes results for generated code, on a JSON scanner and writer of our own.
 *
 * <p>What is here is a binary contract between a generated class and the runtime that it meets, and
 * no API for people: generated code calls {@link dev.aifunction.internal.ArgumentReader}, {@link
 * dev.aifunction.internal.ResultWriter}, {@link dev.aifunction.internal.Awaiting} and {@link
 * dev.aifunction.internal.Checks}. Arrows: depends on {@code tool}, for its exceptions, and on no
 * library, {@link dev.aifunction.internal.JacksonNodes} aside, which is loaded only for functions
 * that have Jackson's trees in their signatures.
 */
@NullMarked
package dev.aifunction.internal;

import org.jspecify.annotations.NullMarked;
