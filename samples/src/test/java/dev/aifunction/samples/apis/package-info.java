/** The assistant on three APIs, over real HTTP. */
@NullMarked
package dev.aifunction.samples.apis;

import org.jspecify.annotations.NullMarked;
