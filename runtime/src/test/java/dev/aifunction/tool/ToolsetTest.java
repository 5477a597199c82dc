package dev.aifunction.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.ReturnTo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToolsetTest {
  private static final ToolSpec TIME = spec("get_time");
  private static final ToolSpec WEATHER = spec("get_weather");

  @Test
  void aFunctionIsAToolset() {
    Toolset toolset = Toolset.of(TIME, (call, context) -> call.name() + call.arguments());
    assertThat(toolset.specs()).containsExactly(TIME);
    assertThat(toolset.call("get_time", "{}")).isEqualTo("get_time{}");
  }

  @Test
  void anUnknownToolIsAnsweredWithTheNearestNames() {
    Toolset toolset =
        Toolset.combine(Toolset.of(TIME, (c, x) -> ""), Toolset.of(WEATHER, (c, x) -> ""));
    BadToolCallException exception =
        catchThrowableOfType(BadToolCallException.class, () -> toolset.call("getWeather", "{}"));
    assertThat(exception.problems())
        .containsExactly(
            new Problem(
                "",
                "there is no tool named \"getWeather\"; use one of: \"get_weather\", \"get_time\""));
    assertThatThrownBy(() -> Toolset.of(TIME, (c, x) -> "").call("x".repeat(1_000_000), "{}"))
        .isInstanceOf(BadToolCallException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void aLongNameIsNotCutWithinACharacter() {
    assertThat(Problem.unknownName("", "value", "x".repeat(63) + "😀😀", List.of()).message())
        .isEqualTo("there is no value named \"" + "x".repeat(63) + "…\"");
    assertThat(Problem.unknownName("", "value", "x".repeat(62) + "😀😀", List.of()).message())
        .isEqualTo("there is no value named \"" + "x".repeat(62) + "😀…\"");
  }

  @Test
  void ofManyToolsOnlyTheNearestAreListed() {
    List<ToolSpec> specs = IntStream.range(0, 100).mapToObj(i -> spec("tool_" + i)).toList();
    assertThat(BadToolCallException.unknownTool("tool_4O", specs).getMessage())
        .contains("\"tool_4\", ")
        .contains(" and 90 more");
    assertThat(BadToolCallException.unknownTool("x", List.of()).getMessage())
        .contains("there is no tool named \"x\".");
  }

  @Test
  void setsAreCombinedInOrderAndNamesAreUnique() {
    Toolset time = Toolset.of(TIME, (call, context) -> "12:00");
    Toolset weather = Toolset.of(WEATHER, (call, context) -> "sunny");
    Toolset both = Toolset.combine(weather, time);
    assertThat(both.specs()).containsExactly(WEATHER, TIME);
    assertThat(both.call("get_time", "{}")).isEqualTo("12:00");
    assertThat(both.call("get_weather", "{}")).isEqualTo("sunny");
    assertThatThrownBy(() -> Toolset.combine(time, weather, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("get_time");
  }

  @Test
  void whatAFunctionThrowsIsWrappedUnlessItIsTheModelsFault() {
    Exception secret = new Exception("secret");
    Toolset broken =
        Toolset.of(
            TIME,
            (call, context) -> {
              throw secret;
            });
    assertThatThrownBy(() -> broken.call("get_time", "{}"))
        .isInstanceOf(ToolFailedException.class)
        .hasMessage("The tool get_time failed.")
        .hasCause(secret);
    BadToolCallException mistake =
        new BadToolCallException(List.of(new Problem("/city", "is required")));
    Toolset strict =
        Toolset.of(
            TIME,
            (call, context) -> {
              throw mistake;
            });
    assertThatThrownBy(() -> strict.call("get_time", "{}")).isSameAs(mistake);
  }

  @Test
  void aFailureKeepsAnInterruptionAndLetsErrorsOfTheMachineThrough() {
    ToolFailedException.of("get_time", new InterruptedException());
    assertThat(Thread.interrupted()).isTrue();
    ToolFailedException.of("get_time", new IllegalStateException());
    assertThat(Thread.interrupted()).isFalse();
    assertThat(ToolFailedException.of("get_time", new StackOverflowError())).isNotNull();
    Error error = new OutOfMemoryError();
    assertThatThrownBy(() -> ToolFailedException.of("get_time", error)).isSameAs(error);
  }

  @Test
  void aSpecHasDefaults() {
    assertThat(TIME.parameters())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}");
    assertThat(TIME.output()).isNull();
    assertThat(TIME.strict()).isTrue();
    assertThat(TIME.effect()).isEqualTo(Effect.UNSPECIFIED);
    assertThat(TIME.idempotent()).isFalse();
    assertThat(TIME.timeout()).isNull();
    assertThat(TIME.execution()).isEqualTo(Execution.PARALLEL);
    assertThat(TIME.returnTo()).isEqualTo(ReturnTo.MODEL);
  }

  @Test
  void aSpecIsChecked() {
    for (String bad : List.of("", "get time", "a.b", "é", "a".repeat(65), "a\n")) {
      assertThatThrownBy(() -> ToolSpec.builder(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(spec("a".repeat(64)).name()).hasSize(64);
    assertThatThrownBy(() -> ToolSpec.builder("a").build()).hasMessageContaining("description");
    assertThatThrownBy(() -> ToolSpec.builder("a").description("a").parameters(" ").build())
        .hasMessageContaining("JSON Schema");
    assertThatThrownBy(() -> ToolSpec.builder("a").timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBadCallListsItsProblemsWithinBounds() {
    assertThat(new BadToolCallException(List.of(new Problem("/a", "is bad"))))
        .hasMessage("The call was not run: /a: is bad. Correct it and call again.");
    List<Problem> many =
        IntStream.range(0, 50).mapToObj(i -> new Problem("/" + i, "is bad")).toList();
    BadToolCallException exception = new BadToolCallException(many);
    assertThat(exception.problems()).isEqualTo(many);
    assertThat(exception.getMessage())
        .startsWith("The call was not run. Correct these problems:\n- /0: is bad\n- /1: is bad\n")
        .endsWith("\n- /19: is bad\n- and 30 more");
    assertThatThrownBy(() -> new BadToolCallException(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBadCallKeepsItsProblemsWhenItIsSerialized() throws Exception {
    List<Problem> problems = List.of(new Problem("/a", "is bad"), new Problem("", "is wrong"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new BadToolCallException(problems));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((BadToolCallException) in.readObject()).problems()).isEqualTo(problems);
    }
  }

  @Test
  void aContextShowsNoValuesOfAttributes() {
    CallContext context =
        CallContext.builder().conversationId("c").attribute("user", "secret").build();
    assertThat(context).asString().contains("user").doesNotContain("secret");
    CallContext derived = context.toBuilder().callId("1").build();
    assertThat(derived.attributes()).containsEntry("user", "secret").isUnmodifiable();
    assertThat(derived.conversationId()).isEqualTo("c");
    assertThat(derived.callId()).isEqualTo("1");
    assertThat(context.callId()).isNull();
  }

  static ToolSpec spec(String name) {
    return ToolSpec.builder(name).description("Does something.").build();
  }
}
