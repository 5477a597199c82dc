/** A hotel's concierge, whose stub is called with everything that a method may take. */
@NullMarked
package dev.aifunction.samples.concierge;

import org.jspecify.annotations.NullMarked;
