/**
 * Holds the schemas of functions to committed copies: {@link dev.aifunction.testing.SchemaLock} is
 * the entrance.
 *
 * <p>Arrows: Jackson's trees, and nothing of the runtime: the processor's files are all it reads.
 */
@NullMarked
package dev.aifunction.testing;

import org.jspecify.annotations.NullMarked;
