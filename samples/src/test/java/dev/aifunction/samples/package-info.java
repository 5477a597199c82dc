/** Tests the samples as a user would break them: generated code against the embedded server. */
@NullMarked
package dev.aifunction.samples;

import org.jspecify.annotations.NullMarked;
