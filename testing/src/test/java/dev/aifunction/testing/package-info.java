/** Tests of the schema lock. */
@NullMarked
package dev.aifunction.testing;

import org.jspecify.annotations.NullMarked;
