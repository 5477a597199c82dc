/** The batch, over real HTTP. */
@NullMarked
package dev.aifunction.samples.extraction;

import org.jspecify.annotations.NullMarked;
