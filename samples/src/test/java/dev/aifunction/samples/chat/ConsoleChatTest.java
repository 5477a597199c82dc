package dev.aifunction.samples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Printed;
import dev.aifunction.samples.weather.WeatherCalls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConsoleChatTest {
  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").retries(0).build();
  private final Printed printed = new Printed();
  private final ConsoleChat chat = new ConsoleChat(openAi, printed.out());

  @AfterEach
  void close() {
    openAi.close();
    mock.close();
  }

  private void type(String... lines) {
    chat.run(new BufferedReader(new StringReader(String.join("\n", lines))));
  }

  @Test
  void showsTheCallsAndTheAnswer() {
    mock.script(
        MockReply.calls(WeatherCalls.getForecast("Oslo, Norway", 30, Optional.empty())),
        MockReply.calls(WeatherCalls.getForecast("Oslo, Norway", 1, Optional.empty())),
        MockReply.text("It may rain."));

    type("Do I need an umbrella in Oslo?");

    assertThat(printed.text())
        .containsSubsequence(
            "(get_forecast {\"city\":\"Oslo, Norway\",\"days\":30,\"unit\":null}: refused)",
            "(get_forecast {\"city\":\"Oslo, Norway\",\"days\":1,\"unit\":null}: done)",
            "It may rain.\n");
  }

  @Test
  void remembersUntilANewConversationBegins() {
    mock.script(MockReply.text("Hello Ann."), MockReply.text("Ann."), MockReply.text("Who?"));

    type("I am Ann.", "", "Who am I?", "/new", "Who am I?", "/quit", "Not heard");

    assertThat(mock.requests()).hasSize(3);
    assertThat(mock.requests().get(1).body()).contains("I am Ann.", "Hello Ann.", "Who am I?");
    assertThat(mock.requests().get(2).body()).contains("Who am I?").doesNotContain("Ann.");
    assertThat(printed.text())
        .containsSubsequence(
            "Hello Ann.\n(2 items remembered)\n",
            "Ann.\n(4 items remembered)\n",
            "(a new conversation)\n",
            "Who?\n(2 items remembered)\n");
  }

  @Test
  void stopsTheAnswerThatIsComing() throws IOException, InterruptedException {
    mock.delayNextEvents(Duration.ofMillis(200));
    mock.script(MockReply.text("one two three four five ".repeat(50)), MockReply.text("Again."));
    try (PipedWriter keys = new PipedWriter();
        BufferedReader console = new BufferedReader(new PipedReader(keys))) {
      Thread chatting = new Thread(() -> chat.run(console));
      chatting.start();

      keys.write("Count\n");
      keys.flush();
      printed.await("one");
      keys.write("/stop\nHello\n/quit\n");
      keys.flush();
      chatting.join(20_000);

      assertThat(chatting.isAlive()).isFalse();
    }
    assertThat(printed.text()).containsSubsequence(" (stopped)\n", "Again.\n");
    assertThat(mock.requests().get(1).body()).doesNotContain("Count");
  }

  @Test
  void goesOnAfterAFailure() {
    mock.failNext(500);
    mock.script(MockReply.text("Here I am."));

    type("Hello?", "Hello?");

    assertThat(printed.text()).containsSubsequence("(no answer: ", "Here I am.\n");
  }
}
