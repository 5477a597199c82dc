package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/types.md} to what the processor makes of each type; {@code -Dgoldens=write}
 * rewrites it.
 */
class TypesPageTest {
  private static final Path PAGE = Path.of("../docs/types.md");

  private static final String HEAD =
      """
      # Types

      What the model is told of each type, and a value of it as the model writes it. A type that is
      not here is an error of the compilation, with a code and a way out: see
      [diagnostics](diagnostics.md). This page is generated and tested.

      """;

  private static final String TYPES =
      """
      enum Unit { CELSIUS, FAHRENHEIT }

      record Point(int x, int y) {}

      record Page<T>(List<T> rows) {}

      record Node(String name, List<Node> children) {}

      sealed interface Shape permits Circle, Square {}

      record Circle(double radius) implements Shape {}

      record Square(double side) implements Shape {}

      static class Account {
        private String owner;
        public String getOwner() { return owner; }
        public void setOwner(String owner) { this.owner = owner; }
      }

      record UserId(@JsonValue String value) {}
      """;

  /** A type as it stands in a signature, and a value as JSON. */
  private record Row(String type, String value) {}

  private static final List<Row> TEXTS =
      List.of(
          new Row("String", "'Oslo'"),
          new Row("CharSequence", "'Oslo'"),
          new Row("char", "'x'"),
          new Row("UUID", "'123e4567-e89b-12d3-a456-426614174000'"),
          new Row("URI", "'https://example.com/a'"),
          new Row("URL", "'https://example.com/a'"),
          new Row("Locale", "'nb-NO'"),
          new Row("Currency", "'EUR'"),
          new Row("byte[]", "'aGVsbG8='"),
          new Row("Unit", "'CELSIUS'"));

  private static final List<Row> NUMBERS =
      List.of(
          new Row("boolean", "true"),
          new Row("byte", "1"),
          new Row("short", "1"),
          new Row("int", "1"),
          new Row("long", "1"),
          new Row("BigInteger", "1"),
          new Row("float", "1.5"),
          new Row("double", "1.5"),
          new Row("BigDecimal", "1.50"),
          new Row("Number", "1.5"));

  private static final List<Row> TIMES =
      List.of(
          new Row("LocalDate", "'2026-11-20'"),
          new Row("Instant", "'2026-11-20T14:30:00Z'"),
          new Row("OffsetDateTime", "'2026-11-20T14:30:00+01:00'"),
          new Row("ZonedDateTime", "'2026-11-20T14:30:00+01:00'"),
          new Row("LocalDateTime", "'2026-11-20T14:30:00'"),
          new Row("LocalTime", "'14:30:00'"),
          new Row("OffsetTime", "'14:30:00+01:00'"),
          new Row("Duration", "'PT1H30M'"),
          new Row("Period", "'P1Y2M3D'"),
          new Row("Year", "2026"),
          new Row("YearMonth", "'2026-11'"),
          new Row("MonthDay", "'--11-20'"),
          new Row("ZoneId", "'Europe/Oslo'"),
          new Row("ZoneOffset", "'+01:00'"),
          new Row("DayOfWeek", "'FRIDAY'"),
          new Row("Month", "'NOVEMBER'"));

  private static final List<Row> SEVERAL =
      List.of(
          new Row("List<String>", "['a','b']"),
          new Row("Set<Integer>", "[1,2]"),
          new Row("int[]", "[1,2]"),
          new Row("Map<String, Integer>", "[{'key':'a','value':1}]"),
          new Row("Map<Unit, Point>", "[{'key':'CELSIUS','value':{'x':1,'y':2}}]"));

  private static final List<Row> OPTIONAL =
      List.of(
          new Row("@Nullable String", "null"),
          new Row("Optional<Unit>", "null"),
          new Row("Optional<Point>", "{'x':1,'y':2}"),
          new Row("OptionalInt", "1"));

  private static final List<Row> OBJECTS =
      List.of(
          new Row("Point", "{'x':1,'y':2}"),
          new Row("Page<Point>", "{'rows':[{'x':1,'y':2}]}"),
          new Row("Account", "{'owner':'Ann'}"),
          new Row("UserId", "'u-7'"),
          new Row("Shape", "{'type':'Circle','radius':1.5}"),
          new Row("Node", "{'name':'a','children':[{'name':'b','children':[]}]}"));

  private static final List<Row> LOOSE =
      List.of(
          new Row("Object", "{'a':[1,null]}"),
          new Row("JsonNode", "[1,{'a':null}]"),
          new Row("Map<String, Integer>", "{'a':1}"),
          new Row("Optional<String>", "null"));

  @Test
  void thePageSaysWhatTheProcessorDoes() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    section(page, "Texts and enums", TEXTS, true);
    section(page, "Numbers and booleans", NUMBERS, true);
    section(page, "Dates and times", TIMES, true);
    section(page, "Several values", SEVERAL, true);
    page.append(
        "Every collection and map of `java.util` and `java.util.concurrent` that can be filled is"
            + " read like these; the reader also takes a map as a JSON object. Results may be"
            + " streams.\n\n");
    section(page, "What may be left out", OPTIONAL, true);
    section(page, "Objects", OBJECTS, true);
    page.append(
        "A type that contains itself, such as `Node`, is a reference; what it refers to stands once, in"
            + " `$defs` at the end of the function's schema.\n\n");
    page.append("With these types:\n\n```java\n").append(TYPES).append("```\n\n");
    section(page, "Only with `@AiFunction(strict = false)`", LOOSE, false);
    page.append(
        "What may be left out, such as an `Optional`, is not in `required` there: it may be missing, or"
            + " null.\n");
    String text = page.toString().stripTrailing() + "\n";
    if ("write".equals(System.getProperty("goldens"))) {
      Files.writeString(PAGE, text);
    }
    assertThat(PAGE).hasContent(text);
  }

  private static void section(StringBuilder page, String title, List<Row> rows, boolean strict) {
    StringBuilder members = new StringBuilder(TYPES);
    for (int i = 0; i < rows.size(); i++) {
      members.append(
          "@AiFunction(value = \"x\", strict = %s) %s echo%d(%s value) { return value; }%n"
              .formatted(strict, rows.get(i).type(), i, rows.get(i).type()));
    }
    Desk desk = Desk.of(members.toString());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String tool = "echo" + i;
      Row row = rows.get(i);
      assertThat(desk.problems(tool, "{'value':" + row.value() + "}")).startsWith("accepted: ");
      String schema =
          desk.schema(tool)
              .replaceFirst("},'required':.*\\$defs.*", "}") // a definition is not in its place
              .replaceFirst("^\\{'value':", "")
              .replaceFirst("}$", "")
              .replace("|", "\\|");
      lines.add("| `%s` | `%s` | `%s` |".formatted(row.type(), schema, row.value()));
    }
    page.append("## ").append(title).append("\n\n| Java | schema | a value |\n|---|---|---|\n");
    page.append(String.join("\n", lines).replace('\'', '"'));
    page.append("\n\n");
  }
}
