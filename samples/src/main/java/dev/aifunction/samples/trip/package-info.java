/** An assistant with several tools, structured answers, and a tool that needs approval. */
@NullMarked
package dev.aifunction.samples.trip;

import org.jspecify.annotations.NullMarked;
