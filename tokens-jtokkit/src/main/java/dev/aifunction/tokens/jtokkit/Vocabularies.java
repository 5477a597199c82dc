package dev.aifunction.tokens.jtokkit;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a model's vocabulary; jtokkit's own table takes GPT-4.1 for a GPT-4. */
final class Vocabularies {

  /** GPT-4 and GPT-3.5, in Azure's spelling too, with what may follow; also fine-tuned. */
  private static final Pattern OLDER = Pattern.compile("(ft:)?gpt-(4|3\\.5|35)([-:].*)?");

  private final EncodingRegistry encodings = Encodings.newLazyEncodingRegistry();

  /** Returns the vocabulary of a model, the newest one where nothing is known of it. */
  Vocabulary of(@Nullable String model) {
    return model != null && OLDER.matcher(model).matches()
        ? new Vocabulary(encodings.getEncoding(EncodingType.CL100K_BASE), 10)
        : new Vocabulary(encodings.getEncoding(EncodingType.O200K_BASE), 7);
  }
}
