package dev.aifunction.benchmarks.wire.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.server.StubServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No benchmark measures a mistake: all clients read the same. */
@Timeout(60)
class ChatClientTest {
  private static StubServer server;

  @BeforeAll
  static void start() {
    server = new StubServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(WireContender.class)
  void readsTheWholeAnswer(WireContender contender) {
    try (ChatClient client = contender.client(server.answer())) {
      assertThat(client.answer())
          .hasSize(276)
          .startsWith(" The ferry to Ålesund leaves at noon, or later The ferry");
    }
  }

  @ParameterizedTest
  @EnumSource(WireContender.class)
  void readsTheFirstText(WireContender contender) {
    try (ChatClient client = contender.client(server.stream(50))) {
      assertThat(client.firstText()).isEqualTo(" The");
    }
  }

  @ParameterizedTest
  @EnumSource(WireContender.class)
  void readsEveryChunkOfEveryStream(WireContender contender) {
    int hash = 0;
    for (String text : new String[] {" The", " ferry", " to", " Ålesund"}) {
      hash = 31 * hash + text.hashCode();
    }
    Received expected = new Received("chatcmpl-4f1d0c", "gpt-5.2-2025-12-11", 4, hash, "stop", 28);

    try (ChatClient client = contender.client(server.stream(7))) {
      assertThat(client.stream()).isEqualTo(expected);
      assertThat(client.stream()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(WireContender.class)
  void readsStreamsThatDoNotFitABuffer(WireContender contender) {
    try (ChatClient client = contender.client(server.stream(5003))) {
      assertThat(client.stream())
          .satisfies(
              received -> {
                assertThat(received.texts()).isEqualTo(5000);
                assertThat(received.tokens()).isEqualTo(5024);
                assertThat(received.finishReason()).isEqualTo("stop");
              });
    }
  }
}
