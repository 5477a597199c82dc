package dev.aifunction.samples.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the README's snippets by the comments above them. */
final class Readme {
  /** The imports that every snippet leaves out for the sake of one screen. */
  private static final String IMPORTS =
      """
      import dev.aifunction.*;
      import dev.aifunction.assistant.*;
      import dev.aifunction.mock.*;
      import dev.aifunction.openai.OpenAi;
      import dev.aifunction.tool.ToolCall;
      import jakarta.validation.constraints.*;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;

      """;

  /** Those of the client's snippets; its models have names that annotations have too. */
  private static final String CLIENT_IMPORTS =
      """
      import dev.aifunction.openai.OpenAi;
      import dev.aifunction.openapi.http.*;
      import dev.aifunction.openapi.model.*;
      import java.nio.file.Path;
      import java.util.Objects;

      """;

  private static final String TEST_IMPORTS =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;

      import org.junit.jupiter.api.Test;
      """;

  private static final String TEXT = read(Path.of("../README.md"));

  private Readme() {}

  /** Returns the Java files that the README has, by name, each in the package {@code outside}. */
  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>(files("snippet", IMPORTS));
    sources.putAll(files("client", CLIENT_IMPORTS));
    return sources;
  }

  /** Returns the JUnit tests that the README has, by the file's name. */
  static Map<String, String> tests() {
    return files("test", TEST_IMPORTS + IMPORTS);
  }

  private static Map<String, String> files(String mark, String imports) {
    return snippets(mark).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> "package outside;\n\n" + imports + entry.getValue()));
  }

  /** Returns the parts of generated files that the README shows, by the file's name. */
  static Map<String, String> excerpts() {
    return snippets("excerpt");
  }

  /** Returns what the README says to put into a pom. */
  static String maven() {
    return Pattern.compile("(?s)<!-- maven -->\n```xml\n(.*?)```")
        .matcher(TEXT)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.joining());
  }

  /** Returns what the snippets import, but those of tests. */
  static List<String> imports() {
    return (IMPORTS + CLIENT_IMPORTS)
        .lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line.substring("import ".length(), line.length() - 1))
        .toList();
  }

  /** Returns whether the README names something as code. */
  static boolean names(String code) {
    return TEXT.contains("`" + code + "`");
  }

  /** Returns how many Java snippets there are, marked or not. */
  static long javaSnippets() {
    return Pattern.compile("```java\n").matcher(TEXT).results().count();
  }

  private static Map<String, String> snippets(String mark) {
    Map<String, String> snippets = new LinkedHashMap<>();
    Pattern.compile("(?s)<!-- " + mark + ": (\\S+) -->\n```java\n(.*?)```")
        .matcher(TEXT)
        .results()
        .forEach((MatchResult match) -> snippets.put(match.group(1), match.group(2)));
    return snippets;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
