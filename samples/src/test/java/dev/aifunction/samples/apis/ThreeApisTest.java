package dev.aifunction.samples.apis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.RecordedRequest;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreeApisTest {

  @Test
  void asksEachApiTheSameAndShowsWhatItKeeps() {
    Printed printed = new Printed();
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build()) {
      ThreeApis.script(mock);

      ThreeApis.run(openAi, printed.out());

      assertThat(mock.requests())
          .extracting(RecordedRequest::path)
          .contains("/v1/responses", "/v1/chat/completions", "/v1/conversations", "/v1/threads");
    }
    assertThat(printed.text())
        .containsSubsequence(
            "RESPONSES",
            "  Take one along.",
            "    4 items, 4 of them kept by the server as conversation/",
            "  No, a jacket will do.",
            "    6 items, 6 of them kept by the server as conversation/",
            "CHAT_COMPLETIONS",
            "  Take one along.",
            "    4 items, all kept by the program",
            "    6 items, all kept by the program",
            "ASSISTANTS",
            "  Take one along.",
            "    4 items, 4 of them kept by the server as thread/",
            "    6 items, 6 of them kept by the server as thread/");
  }

  @Test
  void goesOnWithTheNextApiWhereOneIsMissing() {
    Printed printed = new Printed();
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build()) {
      ThreeApis.script(mock);
      mock.failNext(404);

      ThreeApis.run(openAi, printed.out());
    }
    assertThat(printed.text())
        .containsSubsequence(
            "RESPONSES\n  no answer: ", "404", "CHAT_COMPLETIONS\n  Take one along.");
  }
}
