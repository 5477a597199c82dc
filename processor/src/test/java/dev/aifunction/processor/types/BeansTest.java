package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that are no records: made by setters, by fields, or by their only constructor. */
class BeansTest {
  private static final Desk DESK =
      Desk.of(
          """
          static class Settable {
            private int number;
            private Optional<String> text = Optional.empty();
            public int getNumber() { return number; }
            public void setNumber(int number) {
              if (number > 9) {
                throw new IllegalArgumentException("a secret");
              }
              this.number = number;
            }
            public Optional<String> getText() { return text; }
            public void setText(Optional<String> text) { this.text = text; }
          }

          static class Open {
            public int number;
            public Optional<String> text = Optional.empty();
          }

          static class Fluent {
            private int number;
            private Optional<String> text = Optional.empty();
            public int number() { return number; }
            public Fluent number(int number) { this.number = number; return this; }
            public Optional<String> text() { return text; }
            public Fluent text(Optional<String> text) { this.text = text; return this; }
          }

          static final class Constructed {
            private final int number;
            private final Optional<String> text;
            public Constructed(@Max(9) int number, Optional<String> text) {
              this.number = number;
              this.text = text;
            }
            public int getNumber() { return number; }
            public Optional<String> getText() { return text; }
          }

          static class Partly {
            private final int number;
            private String note = "";
            public final String kind = "partly";
            public Partly(int number) { this.number = number; }
            public int getNumber() { return number; }
            public String getNote() { return note; }
            public void setNote(String note) { this.note = note; }
            public void setPassword(String password) { note += password.length(); }
          }

          @AiFunction("Returns the value.")
          Settable settable(Settable value) { return value; }

          @AiFunction("Returns the value.")
          Open open(Open value) { return value; }

          @AiFunction("Returns the value.")
          Fluent fluent(Fluent value) { return value; }

          @AiFunction("Returns the value.")
          Constructed constructed(Constructed value) { return value; }

          @AiFunction("Returns the value.")
          Partly partly(Partly value) { return value; }
          """);

  @ParameterizedTest
  @ValueSource(strings = {"settable", "open", "fluent", "constructed"})
  void areObjects(String tool) {
    assertThat(DESK.schema(tool).replace(",'maximum':9", ""))
        .isEqualTo(
            "{'value':{'type':'object','properties':{'number':{'type':'integer'},"
                + "'text':{'type':['string','null']}},'required':['number','text'],"
                + "'additionalProperties':false}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"settable", "open", "fluent", "constructed"})
  void areReadAndWritten(String tool) {
    String value = "{'number':7,'text':'a'}";
    assertThat(DESK.call(tool, "{'value':" + value + "}")).isEqualTo(value);
    assertThat(DESK.call(tool, "{'value':{'number':7}}")).isEqualTo("{'number':7,'text':null}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"settable", "open", "fluent", "constructed"})
  void whatDoesNotFitIsAProblem(String tool) {
    assertThat(DESK.problems(tool, "{'value':{'text':1,'more':2}}"))
        .isEqualTo(
            "/value/text: must be a string, got 1\n"
                + "/value/more: there is no property named 'more'; use one of: 'text', 'number'\n"
                + "/value/number: is required but missing");
    assertThat(DESK.problems(tool, "{'value':'x'}"))
        .isEqualTo("/value: must be an object, got 'x'");
  }

  @Test
  void whatASetterRefusesIsAProblemWithoutItsWords() {
    assertThat(DESK.problems("settable", "{'value':{'number':10}}"))
        .isEqualTo("/value: was refused by its type's own checks; its values do not fit together");
  }

  @Test
  void constraintsOfTheConstructorCount() {
    assertThat(DESK.problems("constructed", "{'value':{'number':10}}"))
        .isEqualTo("/value/number: must be at most 9, got 10");
  }

  @Test
  void anArgumentHasWhatCanBeSetAndAResultWhatCanBeGot() {
    assertThat(DESK.schema("partly"))
        .contains("'required':['number','note','password']")
        .doesNotContain("kind");
    assertThat(DESK.output("partly"))
        .contains("'kind':{'type':'string'}")
        .doesNotContain("password");
    assertThat(DESK.call("partly", "{'value':{'number':1,'note':'n','password':'abc'}}"))
        .contains("'number':1", "'note':'n3'", "'kind':'partly'");
  }
}
