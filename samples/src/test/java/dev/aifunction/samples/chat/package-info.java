/** The chat on a console, over real HTTP. */
@NullMarked
package dev.aifunction.samples.chat;

import org.jspecify.annotations.NullMarked;
