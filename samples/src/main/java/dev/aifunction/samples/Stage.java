package dev.aifunction.samples;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.openai.OpenAi;
import java.util.function.Consumer;

/**
 * Runs a sample: with {@code OPENAI_API_KEY} (or {@code OPENAI_BASE_URL}) in the environment on
 * that API, else on the embedded mock, whose model says what the sample's script has.
 */
public final class Stage {

  private Stage() {}

  /**
   * Opens the API, runs the sample, and closes the API.
   *
   * @param script tells the mock's model what to say
   */
  public static void run(Consumer<MockOpenAi> script, Consumer<OpenAi> sample) {
    if (isConfigured()) {
      try (OpenAi openAi = OpenAi.fromEnvironment()) {
        sample.accept(openAi);
      }
    } else {
      System.out.println("On the embedded mock: set OPENAI_API_KEY to talk to OpenAI.");
      try (MockOpenAi mock = MockOpenAi.start();
          OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("mock").build()) {
        script.accept(mock);
        sample.accept(openAi);
      }
    }
  }

  private static boolean isConfigured() {
    return isSet("OPENAI_API_KEY") || isSet("OPENAI_BASE_URL");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }
}
