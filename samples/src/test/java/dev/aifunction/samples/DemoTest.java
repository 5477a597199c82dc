package dev.aifunction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.openai.OpenAi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoTest {

  @Test
  void printsWhatAPersonWantsToKnow() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build()) {
      mock.script(Demo.script());
      Demo.run(openAi, new PrintStream(printed, true, StandardCharsets.UTF_8));

      assertThat(mock.requests()).hasSize(5);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .containsSubsequence(
            "You       Do I need an umbrella in Oslo",
            "Call      get_forecast {\"city\":\"Oslo, Norway\",\"days\":30,\"unit\":null}",
            "Refused   ",
            "/days: must be at most 14, got 30",
            "Call      get_forecast {\"city\":\"Oslo, Norway\",\"days\":3,\"unit\":null}",
            "Output    [{\"date\":",
            "Model     Take one along",
            "3 rounds, ",
            "Call      get_forecast {\"city\":\"Oslo, Norway\",\"days\":2,\"unit\":null}",
            "Call      get_forecast {\"city\":\"Bergen, Norway\",\"days\":2,\"unit\":null}",
            "2 rounds, ",
            "Result    Itinerary for Oslo and Bergen",
            "  Oslo, by the fjord",
            "  Bergen, on the mountain railway");
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .allMatch(line -> line.length() <= 100);
  }
}
