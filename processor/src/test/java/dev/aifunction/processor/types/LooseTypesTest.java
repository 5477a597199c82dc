package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Interfaces and wildcards, in place of which generated code makes something of its own. */
class LooseTypesTest {
  private static final Desk DESK =
      Desk.of(
          """
          record Box<T>(T value) {}

          sealed interface Result<T> permits Ok, Failed {}

          record Ok<T>(T value) implements Result<T> {}

          record Failed<T>(String reason) implements Result<T> {}

          record Holder(Box<? extends Number> box, List<? extends Box<? extends URI>> more) {}

          static class Bean<T> {
            private T value;
            public T getValue() { return value; }
            public void setValue(T value) { this.value = value; }
          }

          @AiFunction("Returns the bean.")
          Bean<? extends Number> bean(Bean<? extends Number> bean) { return bean; }

          @AiFunction("Returns the text.")
          CharSequence text(@NotBlank @Size(max = 3) CharSequence text) { return text; }

          @AiFunction("Returns the number.")
          Number number(@Min(3) @Digits(integer = 2, fraction = 1) Number number) { return number; }

          @AiFunction("Returns the holder.")
          Holder holder(Holder holder) { return holder; }

          @AiFunction("Returns the result.")
          Result<? extends URI> result(Result<? extends URI> result) { return result; }
          """);

  @Test
  void interfacesKeepTheirConstraints() {
    assertThat(DESK.call("text", "{'text':'abc'}")).isEqualTo("'abc'");
    assertThat(DESK.problems("text", "{'text':' '}"))
        .isEqualTo("/text: must not be blank, got ' '");
    assertThat(DESK.problems("text", "{'text':'abcd'}"))
        .isEqualTo("/text: must have at most 3 characters, got 'abcd'");
    assertThat(DESK.call("number", "{'number':3.5}")).isEqualTo("3.5");
    assertThat(DESK.problems("number", "{'number':2.25}"))
        .isEqualTo(
            "/number: must be at least 3, got 2.25\n"
                + "/number: must have at most 2 digits before and 1 behind the decimal point, got"
                + " 2.25");
  }

  @Test
  void wildcardsAreTheirBounds() {
    String holder = "{'box':{'value':1.5},'more':[{'value':'https://a.no'}]}";
    assertThat(DESK.call("holder", "{'holder':" + holder + "}")).isEqualTo(holder);
    assertThat(DESK.call("bean", "{'bean':{'value':2}}")).isEqualTo("{'value':2}");
    String result = "{'type':'Ok','value':'https://a.no'}";
    assertThat(DESK.call("result", "{'result':" + result + "}")).isEqualTo(result);
  }

  @Test
  void aLowerBoundSaysNothing() {
    assertThat(
            Desk.errors(
                """
                record Box<T>(T value) {}
                @AiFunction("x") void f(List<? super Integer> list, Box<? super Integer> box) {}
                """))
        .contains(
            "[AiFunctionUnsupportedType] An element of the parameter list of f has the type ? super"
                + " Integer, which says nothing of the value.",
            "[AiFunctionUnsupportedType] The parameter box of f has the type Desk.Box<? super"
                + " Integer>, and ? super says nothing of the values.");
  }
}
