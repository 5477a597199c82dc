package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what is too large for a model or a class file, from sources too long to keep. */
class LimitCasesTest {
  @TempDir Path work;

  @Test
  void anEnumHasTooManyValues() throws IOException {
    assertThat(errors(tool("enum Code {" + repeat(1_001, "C%d", ",") + "}", "Code code")))
        .containsExactly(
            "[AiFunctionSchemaTooLarge] use has 1001 enum values, and OpenAI's strict mode allows"
                + " 1000. Ask for less at once.");
  }

  @Test
  void anEnumHasTooManyValuesOnlyForStrictMode() throws IOException {
    String source =
        tool("enum Code {" + repeat(1_001, "C%d", ",") + "}", "Code code")
            .replace("@AiFunction(\"Is used.\")", "@AiFunction(value = \"x\", strict = false)");

    assertThat(errors(source)).isEmpty();
  }

  @Test
  void largeEnumsHaveTooManyCharacters() throws IOException {
    String constants =
        repeat(251, "A_NAME_THAT_IS_SIXTY_CHARACTERS_LONG_AND_GOES_ON_TO_NUMBER_%d", ",");

    assertThat(errors(tool("enum Code {" + constants + "}", "Code code")))
        .singleElement()
        .asString()
        .startsWith("[AiFunctionSchemaTooLarge] use has ")
        .contains(" characters in one enum, and OpenAI's strict mode allows 15000.");
  }

  @Test
  void nestedRecordsHaveTooManyProperties() throws IOException {
    String leaf = "record Leaf(" + repeat(50, "int i%d", ",") + ") {}";
    String row = "record Row(" + repeat(50, "Leaf l%d", ",") + ") {}";

    assertThat(errors(tool(leaf + row, "Row first, Row second")))
        .contains(
            "[AiFunctionSchemaTooLarge] use has 5102 properties, and OpenAI's strict mode allows"
                + " 5000. Ask for less at once.");
  }

  @Test
  void aTypeThatDoublesThirtyTimesIsTooLargeToWriteDown() throws IOException {
    String records =
        IntStream.range(0, 30)
            .mapToObj(i -> "record R%d(R%d a, R%d b) {} ".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining());
    String source =
        tool(records + "record R30(int i) {}", "R0 r")
            .replace("@AiFunction(\"Is used.\")", "@AiFunction(value = \"x\", strict = false)");

    assertThat(errors(source))
        .containsExactly(
            "[AiFunctionConstantTooLarge] The schema of the arguments of use takes at least"
                + " 4294967294 bytes, and a Java constant holds 65535. Shorten it or ask for less"
                + " at once.");
  }

  @Test
  void aDescriptionIsNoConstant() throws IOException {
    String text = "0123456789é".repeat(6_000);
    String source = tool("", "int x").replace("Is used.", text);

    assertThat(errors(source))
        .containsExactly(
            "[AiFunctionConstantTooLarge] The description of use takes 72000 bytes, and a Java"
                + " constant holds 65535. Shorten it or ask for less at once.");
  }

  @Test
  void aLongDescriptionIsNotedAtItsMethodAndBreaksNoBuild() throws IOException {
    CaseCompiler.Result result = compile(tool("", "int x").replace("Is used.", "x".repeat(1_025)));

    assertThat(result.messages())
        .containsExactly(
            new CaseCompiler.Message(
                Diagnostic.Kind.NOTE,
                "Desk.java",
                6,
                "[AiFunctionLongDescription] The description of use has 1025 characters, and"
                    + " servers of Chat Completions have refused more than 1024. Shorten it if"
                    + " yours does."));
    assertThat(result.generated()).containsKey("DeskToolset.java");
    assertThat(compile(tool("", "int x").replace("Is used.", "x".repeat(1_024))).messages())
        .isEmpty();
  }

  @Test
  void aSchemaIsNoConstant() throws IOException {
    String source =
        tool("", repeat(8, "@AiParam(\"" + "0123456789".repeat(1_000) + "\") int i%d", ","));

    assertThat(errors(source))
        .singleElement()
        .asString()
        .startsWith("[AiFunctionConstantTooLarge] The schema of the arguments of use takes 80");
  }

  @Test
  void aPromptIsNoConstant() throws IOException {
    String text = "0123456789".repeat(3_300);
    String source =
        """
        package cases;
        @dev.aifunction.AiAssistant
        interface Desk {
          @dev.aifunction.Prompt("%s{{name}}%s")
          String ask(String name);
        }
        """
            .formatted(text, text);

    assertThat(errors(source))
        .containsExactly(
            "[AiFunctionConstantTooLarge] The prompt of ask takes 66000 bytes, and a Java constant"
                + " holds 65535. Shorten it or ask for less at once.");
  }

  @Test
  void anOverloadIsPointedAtItself() throws IOException {
    String source =
        """
        package cases;
        @dev.aifunction.AiAssistant
        interface Desk {
          String ask(String name);
          @dev.aifunction.Prompt("%s{{name}}{{age}}")
          String ask(String name, int age);
        }
        """
            .formatted("0123456789".repeat(6_600));

    assertThat(compile(source).errors()).extracting(CaseCompiler.Message::line).containsExactly(6L);
  }

  @Test
  void anAssistantHasTooManyTools() throws IOException {
    String functions = repeat(129, "@dev.aifunction.AiFunction(\"x\") void f%d() {}", "\n");
    String source =
        """
        package cases;
        @dev.aifunction.AiAssistant(tools = Tools.class)
        interface Desk {
          String ask(String name);
        }
        class Tools {
          %s
        }
        """
            .formatted(functions);

    assertThat(errors(source))
        .containsExactly(
            "[AiFunctionTooManyTools] The assistant has 129 tools, and OpenAI's API takes 128."
                + " Remove some.");
  }

  private static String tool(String types, String parameters) {
    return """
    package cases;
    import dev.aifunction.*;
    class Desk {
      %s
      @AiFunction("Is used.")
      void use(%s) {}
    }
    """
        .formatted(types, parameters);
  }

  private static String repeat(int times, String format, String separator) {
    return IntStream.range(0, times)
        .mapToObj(format::formatted)
        .collect(Collectors.joining(separator));
  }

  private List<String> errors(String source) throws IOException {
    return compile(source).errors().stream()
        .map(CaseCompiler.Message::text)
        .filter(text -> text.contains("[AiFunction"))
        .toList();
  }

  private CaseCompiler.Result compile(String source) throws IOException {
    Path file = Files.writeString(work.resolve("Desk.java"), source);
    return CaseCompiler.JAVAC.compile(List.of(file), work.resolve("none"), work);
  }
}
