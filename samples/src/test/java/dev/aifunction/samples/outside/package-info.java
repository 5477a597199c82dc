/**
 * Builds projects that know nothing of this one but its jars, as a stranger would: the README's, on
 * the class path, on the module path and with Maven.
 */
@NullMarked
package dev.aifunction.samples.outside;

import org.jspecify.annotations.NullMarked;
