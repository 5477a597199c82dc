package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of every kind of class. */
class DeclaringClassTest {
  private static final String TWICE =
      "@AiFunction(\"Doubles a number.\") public int twice(int number) { return 2 * number; }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class Desk { static Desk instance() { return new Desk(); } %s }",
        "public final class Desk { static Desk instance() { return new Desk(); } %s }",
        "public abstract class Desk { static Desk instance() { return new Desk() {}; } %s }",
        "public enum Desk { ONE; static Desk instance() { return ONE; } %s }",
        "public enum Desk { ONE {}, TWO; static Desk instance() { return ONE; } %s }",
        "public record Desk(int number) { static Desk instance() { return new Desk(1); } %s }",
      })
  void haveTools(String declaration) {
    assertTwice(Desk.declared(declaration.formatted(TWICE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Base { " + TWICE + " }",
        "abstract class Base { " + TWICE + " }",
      })
  void inheritThemFromAClass(String base) {
    assertTwice(
        Desk.declared(
            """
            public class Desk extends Base {
              @AiFunction("Is its own.") public int one() { return 1; }
              static Desk instance() { return new Desk(); }
            }
            """,
            base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface Base<T> { @AiFunction(\"Doubles.\") T twice(T number); }",
        "interface Base<T extends Number> { @AiFunction(\"Doubles.\") T twice(T number); }",
        "abstract class Base<T> { @AiFunction(\"Doubles.\") public abstract T twice(T number); }",
      })
  void inheritThemFromAGenericType(String base) {
    assertTwice(
        Desk.declared(
            """
            public class Desk %s Base<Integer> {
              @AiFunction("Is its own.") public int one() { return 1; }
              @Override public Integer twice(Integer number) { return 2 * number; }
              static Desk instance() { return new Desk(); }
            }
            """
                .formatted(base.startsWith("interface") ? "implements" : "extends"),
            base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public interface Desk { %s static Desk instance() { return number -> 2 * number; } }",
        "public sealed interface Desk permits Desk.One { %s\n"
            + "record One() implements Desk { public int twice(int number) { return 2 * number; } }\n"
            + "static Desk instance() { return new One(); } }",
        "public abstract class Desk { %s static Desk instance() {\n"
            + "return new Desk() { @Override public int twice(int number) { return 2 * number; } };\n"
            + "} }",
      })
  void mayLeaveTheirBodiesToOthers(String declaration) {
    assertTwice(
        Desk.declared(
            declaration.formatted(
                "@AiFunction(\"Doubles a number.\") public "
                    + (declaration.contains("abstract") ? "abstract " : "")
                    + "int twice(int number);")));
  }

  private static void assertTwice(Desk desk) {
    assertThat(desk.schema("twice")).isEqualTo("{'number':{'type':'integer'}}");
    assertThat(desk.output("twice")).isEqualTo("{'type':'integer'}");
    assertThat(desk.call("twice", "{'number':21}")).isEqualTo("42");
    assertThat(desk.problems("twice", "{'number':'21'}"))
        .isEqualTo("/number: must be an integer without quotes, got '21'");
  }
}
