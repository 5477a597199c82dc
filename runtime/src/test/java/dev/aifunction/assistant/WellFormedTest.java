package dev.aifunction.assistant;

import static dev.aifunction.assistant.Item.assistant;
import static dev.aifunction.assistant.Item.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class WellFormedTest {

  @Test
  void whatIsWellFormedStaysAsItIs() {
    Item reasoning = new Item.Other(Api.RESPONSES, "reasoning", "{}");
    List<Item> items =
        List.of(
            user("1"),
            assistant("I look."),
            call("a"),
            reasoning,
            call("b"),
            output("b"),
            output("a"),
            assistant("2"),
            call("a"), // some servers count calls anew in each answer
            output("a"),
            assistant("3"));
    assertThat(WellFormed.of(items)).isEqualTo(items);
  }

  @Test
  void outputsComeBeforeTheNextMessage() {
    assertThat(
            WellFormed.of(
                List.of(call("a"), call("b"), user("1"), output("b"), user("2"), output("a"))))
        .containsExactly(call("a"), call("b"), output("a"), output("b"), user("1"), user("2"));
  }

  @Test
  void anAnswerMayGoOnAfterItsCalls() {
    List<Item> items = List.of(user("1"), call("a"), assistant("I look."), output("a"));
    assertThat(WellFormed.of(items)).isEqualTo(items);
  }

  @Test
  void aCallWithoutItsOutputGetsOne() {
    assertThat(WellFormed.of(List.of(call("a"), call("b"), output("b"), assistant("1"), call("a"))))
        .containsExactly(
            call("a"),
            call("b"),
            output("b"),
            unknown("a"),
            assistant("1"),
            call("a"),
            unknown("a"));
  }

  @Test
  void anOutputWithoutItsCallIsLeftOut() {
    assertThat(WellFormed.of(List.of(output("a"), user("1"), call("a"), output("a"), output("a"))))
        .containsExactly(user("1"), call("a"), output("a"));
  }

  @Test
  void whatIsNewToTheServerStaysNew() {
    List<Item> items =
        List.of(output("x"), call("a"), call("b"), user("1"), user("2"), output("a"), user("3"));

    WellFormed sent = WellFormed.of(items, 4);

    assertThat(sent.items().subList(0, sent.kept()))
        .containsExactly(call("a"), call("b"), unknown("b"), user("1"));
    assertThat(sent.items().subList(sent.kept(), sent.items().size()))
        .containsExactly(output("a"), user("2"), user("3"));
  }

  @Test
  void aServerMayHaveEverything() {
    WellFormed sent = WellFormed.of(List.of(user("1"), call("a")), 2);
    assertThat(sent.kept()).isEqualTo(2);
    assertThat(sent.items()).containsExactly(user("1"), call("a"), unknown("a"));
  }

  private static Item call(String id) {
    return new Item.Call(Tools.call(id, "look"));
  }

  private static Item output(String id) {
    return new Item.Output(ToolOutput.of(id, "seen"));
  }

  private static Item unknown(String id) {
    return new Item.Output(ToolOutput.failed(id, "The output of this call is not known."));
  }
}
