package dev.aifunction.openai;

import dev.aifunction.assistant.ChatOptions;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the environment variables that {@link OpenAi#fromEnvironment()} goes by. */
final class Environment {
  static final String API_KEY = "OPENAI_API_KEY";
  static final String BASE_URL = "OPENAI_BASE_URL";
  static final String ORGANIZATION = "OPENAI_ORG_ID";
  static final String PROJECT = "OPENAI_PROJECT_ID";
  static final String MODEL = "OPENAI_MODEL";
  static final String MOCK = "AIFUNCTION_MOCK";

  private final UnaryOperator<@Nullable String> variables;

  /**
   * Takes the variables from a function.
   *
   * @param variables gives a variable's value by its name, null when it is not set
   */
  Environment(UnaryOperator<@Nullable String> variables) {
    this.variables = variables;
  }

  @Nullable String apiKey() {
    return text(API_KEY);
  }

  @Nullable String baseUrl() {
    return text(BASE_URL);
  }

  /** Hands a variable's value to a setter, whose refusal then names the variable. */
  void give(String name, Consumer<@Nullable String> setter) {
    try {
      setter.accept(text(name));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "The environment variable %s does not do: %s".formatted(name, e.getMessage()), e);
    }
  }

  /**
   * Returns whether to run on the mock: what the variable says, else when nothing else is there.
   */
  boolean wantsMock() {
    String mock = text(MOCK);
    if (mock == null) {
      return apiKey() == null && baseUrl() == null;
    }
    return switch (mock) {
      case "always" -> true;
      case "never" -> false;
      default -> throw invalid(MOCK, "'always' or 'never'", mock);
    };
  }

  ChatOptions options() {
    ChatOptions.Builder options = ChatOptions.builder();
    String model = text(MODEL);
    if (model != null) {
      options.model(model);
    }
    Long maxTokens = number("OPENAI_MAX_TOKENS", "an integer", Long::valueOf);
    if (maxTokens != null) {
      options.maxTokens(maxTokens);
    }
    Double temperature = number("OPENAI_TEMPERATURE", "a number", Environment::finite);
    if (temperature != null) {
      options.temperature(temperature);
    }
    return options.build();
  }

  /** Returns a variable's value, null when it is missing or blank. */
  private @Nullable String text(String name) {
    String value = variables.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private <T> @Nullable T number(String name, String kind, Function<String, T> parse) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return parse.apply(value);
    } catch (NumberFormatException e) {
      throw invalid(name, kind, value);
    }
  }

  private static Double finite(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException();
    }
    return number;
  }

  private static IllegalStateException invalid(String name, String expected, String value) {
    return new IllegalStateException(
        "The environment variable %s is %s, not '%s'".formatted(name, expected, value));
  }
}
