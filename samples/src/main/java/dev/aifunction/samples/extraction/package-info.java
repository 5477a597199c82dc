/** A batch: many texts at once through one forced call each, every result or failure typed. */
@NullMarked
package dev.aifunction.samples.extraction;

import org.jspecify.annotations.NullMarked;
