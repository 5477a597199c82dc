package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.Bundler;
import dev.aifunction.openapi.generator.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The command that says how far our documents have drifted from the published one.
 *
 * @param document our documents in one
 * @param report what was found
 * @param accepted what is meant to differ
 */
record Drift(Document document, Report report, Accepted accepted) {
  private static final String USAGE =
      "<our documents> <published file or URL> [--floor <kind>=<number>[,…]]";
  private static final int PATIENCE_MILLIS = 30_000;

  /**
   * Prints the differences and ends with 1 if there is one that is not accepted, an accepted one
   * that is none, or less described than the floor asks for.
   */
  public static void main(String[] arguments) throws IOException {
    boolean floored = arguments.length == 4 && arguments[2].equals("--floor");
    if (arguments.length != 2 && !floored) {
      throw new IllegalArgumentException(USAGE);
    }
    Drift drift = of(Path.of(arguments[0]), load(arguments[1]));
    System.out.print(drift.report.text(drift.accepted));
    List<String> problems = drift.problems(floored ? arguments[3] : "");
    problems.forEach(System.out::println);
    if (!problems.isEmpty()) {
      System.exit(1);
    }
  }

  /** Compares a folder of documents, whose README lists what is accepted. */
  static Drift of(Path documents, Document published) throws IOException {
    Document document = Bundler.bundle(documents);
    Report report = OperationComparison.compare(document, published);
    return new Drift(document, report, Accepted.read(documents.resolve("README.md")));
  }

  /** What is wrong altogether, one sentence each. */
  List<String> problems(String floor) {
    List<String> problems = new ArrayList<>();
    long open = open().size();
    if (open > 0) {
      problems.add(open + " differences are neither mended nor accepted in the README");
    }
    for (String entry : accepted.unused(report.findings())) {
      problems.add("No longer a difference, to be taken off the README: " + entry);
    }
    for (String part : floor.isEmpty() ? new String[0] : floor.split(",", -1)) {
      String[] pair = part.split("=", 2);
      Kind kind = Kind.valueOf(pair[0].toUpperCase(Locale.ROOT));
      int least = Integer.parseInt(pair[1]);
      if (report.described(kind) < least) {
        problems.add("%d %s are described, not %d".formatted(report.described(kind), kind, least));
      }
    }
    return problems;
  }

  /** The differences that nobody accepted. */
  List<Finding> open() {
    return report.findings().stream().filter(finding -> !accepted.contains(finding)).toList();
  }

  /** Loads a published document, in JSON or YAML. */
  static Document load(String place) throws IOException {
    String text = place.matches("https?://.*") ? download(place) : Files.readString(Path.of(place));
    ObjectMapper mapper = text.startsWith("{") ? new JsonMapper() : yaml();
    return new Document((ObjectNode) mapper.readTree(text), Map.of());
  }

  private static ObjectMapper yaml() {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return new YAMLMapper(YAMLFactory.builder().loadSettings(settings).build());
  }

  private static String download(String url) throws IOException {
    URLConnection connection = URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
