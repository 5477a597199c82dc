package dev.aifunction.samples.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.samples.Printed;
import dev.aifunction.tool.Approver;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupportDeskTest {
  private final Printed printed = new Printed();
  private Approver manager = call -> true;

  @TempDir Path folder;

  @Test
  void printsWhatIsSaidAndDone() {
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = open(mock)) {
      SupportDesk.script(mock);
      SupportDesk.run(openAi, folder.resolve("desk"), printed.out());
    }
    assertThat(printed.text())
        .isEqualTo(
            """
            ann: Where is my order A-1002? My name is Ann.
              (find_order {"number":"A-1002"})
              ({"number":"A-1002","article":"an armchair","status":"PACKED"})
            desk: Your armchair is packed, Ann, and leaves tomorrow.
            -- the desk is closed, and opened again --
            ann: Then cancel it, please.
              (cancel_order {"number":"A-1002"})
              (Cancelled.)
            desk: Done: the armchair stays here.
            bob: My lamp A-1001 came without a bulb.
              (find_order {"number":"A-1001"})
              (open_ticket {"subject":"Send a bulb after the lamp of A-1001"})
              ({"number":"A-1001","article":"a desk lamp","status":"SENT"})
              (1)
            desk: A colleague sends you the bulb.
            """);
  }

  @Test
  void remembersAfterARestart() {
    inADesk(
        (mock, desk) -> {
          mock.script(
              MockReply.calls(OrdersCalls.findOrder("A-1001")), MockReply.text("It is sent, Ann."));
          desk.serve("ann", "I am Ann. Where is A-1001?");
        });

    inADesk(
        (mock, desk) -> {
          mock.script(MockReply.text("You are Ann."), MockReply.text("Who are you?"));
          desk.serve("ann", "Who am I?");
          desk.serve("bob", "Who am I?");

          assertThat(mock.requests().get(0).body())
              .containsSubsequence(
                  "I am Ann.", "find_order", "a desk lamp", "It is sent, Ann.", "Who am I?");
          assertThat(mock.requests().get(1).body()).doesNotContain("Ann", "lamp");
          assertThat(desk.forget("ann")).isTrue();
        });

    inADesk(
        (mock, desk) -> {
          mock.script(MockReply.text("I do not know."));
          desk.serve("ann", "Who am I?");
          assertThat(mock.requests().get(0).body()).doesNotContain("Ann");
          assertThat(desk.forget("carl")).isFalse();
        });
  }

  @Test
  void aTurnThatFailsIsForgotten() {
    inADesk(
        (mock, desk) -> {
          mock.script(
              MockReply.text("Hello Ann."),
              MockReply.calls(OrdersCalls.findOrder("A-1001")),
              MockReply.error(500, "server_error", "Out of order"));
          desk.serve("ann", "I am Ann.");
          assertThatThrownBy(() -> desk.serve("ann", "Where is A-1001?"))
              .isInstanceOf(ServerException.class);
        });

    inADesk(
        (mock, desk) -> {
          mock.script(MockReply.text("You are Ann."));
          desk.serve("ann", "Who am I?");
          assertThat(mock.requests().get(0).body())
              .contains("I am Ann.", "Hello Ann.")
              .doesNotContain("A-1001");
        });
  }

  @Test
  void nothingIsCancelledThatTheManagerRefuses() {
    manager = call -> false;
    inADesk(
        (mock, desk) -> {
          mock.script(
              MockReply.calls(OrdersCalls.cancelOrder("A-1002")),
              MockReply.calls(OrdersCalls.findOrder("A-1002")),
              MockReply.text("I may not."));
          desk.serve("ann", "Cancel A-1002.");
          assertThat(mock.requests().get(2).body())
              .contains("was not approved", "\\\"status\\\":\\\"PACKED\\\"");
        });
  }

  @FunctionalInterface
  private interface Shift {
    void at(MockOpenAi mock, SupportDesk desk);
  }

  /** Opens everything on the same file, and closes everything. */
  private void inADesk(Shift shift) {
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = open(mock);
        SupportDesk desk =
            new SupportDesk(openAi, folder.resolve("desk"), manager, printed.out())) {
      shift.at(mock, desk);
    }
  }

  private static OpenAi open(MockOpenAi mock) {
    return OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").retries(0).build();
  }
}
