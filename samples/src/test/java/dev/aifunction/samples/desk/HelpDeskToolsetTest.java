package dev.aifunction.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolFailedException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpDeskToolsetTest {
  private final HelpDeskToolset toolset = new HelpDeskToolset(new HelpDesk());

  @Test
  void threeMistakesAreThreeProblems() {
    List<Problem> problems =
        problems(
            "order",
            """
            {"customer": " ", "lines": [{"product": "tea", "quantity": 100}, {"quantity": "2"}]}""");

    assertThat(problems)
        .containsExactly(
            new Problem("/customer", "must not be blank, got \" \""),
            new Problem("/lines/0/quantity", "must be at most 99, got 100"),
            new Problem("/lines/1/quantity", "must be an integer without quotes, got \"2\""),
            new Problem("/lines/1/product", "is required but missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.0", "2e0", "20e-1", "0.2E1"})
  void aNumberWithoutFractionIsAnInteger(String number) {
    assertThat(toolset.call("count", "{\"to\": " + number + "}")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"to\": \"3\"}          | /to",
        "{\"to\": 1.5}            | /to",
        "{\"to\": 1, \"to\": 2}   | /to",
        "{\"to\": 1, \"too\": 2}  | /too",
        "{\"to\": 9999999999}     | /to",
        "{\"to\": null}           | /to",
        "{}                       | /to",
      })
  void aWrongIntegerIsOneProblem(String arguments, String pointer) {
    assertThat(problems("count", arguments)).extracting(Problem::pointer).containsExactly(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"to\": 1} and more", "{\"to\": 1", "", "[1]", "{'to': 1}", "{\"to\": 01}"})
  void brokenJsonIsAnswered(String arguments) {
    assertThat(problems("count", arguments)).isNotEmpty();
  }

  @Test
  void hugeArgumentsAreAnsweredWithoutHarm() {
    String nested = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(problems("count", "{\"to\": " + nested + "}")).isNotEmpty();
    assertThat(problems("count", nested)).isNotEmpty();

    String tenMegabytes = "x".repeat(10_000_000);
    BadToolCallException exception = badCall("count", "{\"to\": \"" + tenMegabytes + "\"}");
    assertThat(exception.getMessage()).hasSizeLessThan(1_000);
    assertThat(
            toolset.call(
                "order",
                "{\"customer\":\"%s\",\"lines\":[{\"product\":\"a\",\"quantity\":1}],\"note\":null}"
                    .formatted(tenMegabytes)))
        .hasSizeGreaterThan(10_000_000);
  }

  @Test
  void aConstructorsRefusalIsAProblemWithoutItsMessage() {
    BadToolCallException exception =
        badCall(
            "order",
            """
            {"customer":"Ann","lines":[{"product":"nothing","quantity":1}],"note":null}""");

    assertThat(exception.problems()).extracting(Problem::pointer).containsExactly("/lines/0");
    assertThat(exception.getMessage()).doesNotContain(HelpDesk.SECRET);
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    BadToolCallException exception = badCall("cuont", "{}");

    assertThat(exception.problems()).hasSize(1);
    assertThat(exception.problems().get(0).pointer()).isEmpty();
    assertThat(exception.getMessage()).contains("count");
  }

  @Test
  void aMissingOptionalArgumentIsNull() {
    assertThat(
            toolset.call(
                "order",
                "{\"customer\":\"Ann\",\"lines\":[{\"product\":\"tea\",\"quantity\":1.0}]}"))
        .isEqualTo("{\"customer\":\"Ann\",\"lines\":1,\"note\":null}");
  }

  @Test
  void callsReadAsTheyWereWritten() {
    var call =
        HelpDeskCalls.order(
            "Ann \"A\"", List.of(new HelpDesk.Line("tea\n", 3)), Optional.of("quick"));

    assertThat(toolset.call(call.name(), call.arguments()))
        .isEqualTo("{\"customer\":\"Ann \\\"A\\\"\",\"lines\":1,\"note\":\"quick\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fail", "fail_later"})
  void aFailureKeepsItsMessageToItself(String tool) {
    assertThatThrownBy(() -> toolset.call(tool, "{}"))
        .isInstanceOf(ToolFailedException.class)
        .hasMessageNotContaining(HelpDesk.SECRET)
        .hasRootCauseMessage("password " + HelpDesk.SECRET);
  }

  @Test
  void nothingIsDone() {
    assertThat(toolset.call("delete", "{}")).isEqualTo("\"done\"");
  }

  private List<Problem> problems(String tool, String arguments) {
    return badCall(tool, arguments).problems();
  }

  private BadToolCallException badCall(String tool, String arguments) {
    BadToolCallException exception =
        catchThrowableOfType(BadToolCallException.class, () -> toolset.call(tool, arguments));
    assertThat(exception).isNotNull();
    return exception;
  }
}
