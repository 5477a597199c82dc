/** A chat on a console: an answer that streams, tools, memory, and stopping in the middle. */
@NullMarked
package dev.aifunction.samples.chat;

import org.jspecify.annotations.NullMarked;
