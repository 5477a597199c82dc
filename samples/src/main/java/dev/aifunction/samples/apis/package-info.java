/** One assistant on Responses, Chat Completions and Assistants, and what each of them keeps. */
@NullMarked
package dev.aifunction.samples.apis;

import org.jspecify.annotations.NullMarked;
