package dev.aifunction.openai;

import dev.aifunction.assistant.ModelRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds what the requests of all three APIs have in common. */
final class Requests {
  private Requests() {}

  /**
   * Returns the model's name.
   *
   * @throws IllegalStateException when nobody named one
   */
  static String model(ModelRequest request) {
    String model = request.model();
    if (model == null) {
      throw new IllegalStateException(
          "No model is named: set one with model(…) or options(…) of the conversation or stub, with"
              + " @AiAssistant(model = …), with options(…) of OpenAi.builder(), or with the"
              + " environment variable "
              + Environment.MODEL);
    }
    return model;
  }

  /**
   * Refuses an option that an API does not have: left out in silence, it would be missed.
   *
   * @throws UnsupportedOperationException when it is set
   */
  static void refuse(String api, String option, @Nullable Object value) {
    if (value != null) {
      throw new UnsupportedOperationException(
          "%s has no option %s: leave it out, or use Api.CHAT_COMPLETIONS".formatted(api, option));
    }
  }

  /** Sets a property to a value, if there is one. */
  static <T> void set(@Nullable T value, Consumer<T> property) {
    if (value != null) {
      property.accept(value);
    }
  }
}
