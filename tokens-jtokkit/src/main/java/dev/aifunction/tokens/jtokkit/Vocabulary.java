package dev.aifunction.tokens.jtokkit;

import com.knuddels.jtokkit.api.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Is the vocabulary of some models.
 *
 * @param encoding what splits a text
 * @param perTool how many tokens these models spend on a tool besides its texts
 */
record Vocabulary(Encoding encoding, int perTool) {

  /** Counts a text's tokens; one like {@code <|endoftext|>} is text like any other. */
  long count(@Nullable String text) {
    return text == null ? 0 : encoding.countTokensOrdinary(text);
  }
}
