/** Tests of the counter, most of them against counts that OpenAI has published. */
@NullMarked
package dev.aifunction.tokens.jtokkit;

import org.jspecify.annotations.NullMarked;
