package dev.aifunction.samples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the README's project with nothing but our jars. */
class OutsideProjectIT {
  private static final List<String> STRICT =
      List.of("-Xlint:all,-processing,-path", "-Werror", "--release", "17");

  @TempDir Path project;
  private Path sources;
  private Path classes;

  @BeforeEach
  void writeSources() throws IOException {
    sources = Files.createDirectories(project.resolve("src/main/java/outside"));
    classes = project.resolve("classes");
    for (Map.Entry<String, String> file : Readme.sources().entrySet()) {
      Files.writeString(sources.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void compilesAndRunsOnTheClassPath() {
    compile("-cp", jars());

    assertThat(
            Program.java(
                project, List.of("-cp", classes + File.pathSeparator + jars(), "outside.Main")))
        .contains("embedded mock");
  }

  @Test
  void compilesAndRunsOnTheModulePath() throws IOException {
    Files.writeString(
        sources.resolveSibling("module-info.java"),
        """
        module outside {
          requires transitive dev.aifunction;
          requires dev.aifunction.mock;
          requires transitive jakarta.validation;

          exports outside;
        }
        """);
    // What a module exports has explicit constructors, or javac warns of the user's own classes.
    for (Map.Entry<String, String> file : Readme.sources().entrySet()) {
      Files.writeString(
          sources.resolve(file.getKey()),
          file.getValue().replaceAll("public class (\\w+) \\{", "$0\n  public $1() {}\n"));
    }

    compile("-p", jars());

    assertThat(
            Program.java(
                project,
                List.of("-p", classes + File.pathSeparator + jars(), "-m", "outside/outside.Main")))
        .contains("embedded mock");
  }

  @Test
  void compilesTheToolAloneAgain() {
    compile("-cp", jars());

    List<String> arguments = new ArrayList<>(STRICT);
    arguments.addAll(
        List.of("-cp", classes + File.pathSeparator + jars(), "-d", classes.toString()));
    arguments.addAll(
        List.of("-processorpath", processor(), sources.resolve("Weather.java").toString()));

    assertThat(Program.javac(project, arguments)).isEmpty();
  }

  @Test
  void passesTheTestOfTheReadme() throws IOException {
    for (Map.Entry<String, String> test : Readme.tests().entrySet()) {
      Files.writeString(sources.resolve(test.getKey()), test.getValue());
    }
    Files.writeString(
        sources.resolve("Tests.java"),
        """
        package outside;

        public class Tests {
          public static void main(String[] args) {
            new WeatherDeskTest().answersWithTheForecast();
            try (dev.aifunction.openai.OpenAi openAi =
                dev.aifunction.openai.OpenAi.fromEnvironment()) {
              Poet.recite(openAi);
            }
            System.out.println(" passed");
          }
        }
        """);
    String path = jars() + File.pathSeparator + jars("junit-", "opentest4j", "apiguardian");
    compile("-cp", path);

    assertThat(
            Program.java(
                project, List.of("-cp", classes + File.pathSeparator + path, "outside.Tests")))
        .contains("haiku", "passed");
  }

  @Test
  void generatesWhatTheReadmeShows() throws IOException {
    compile("-cp", jars());

    assertThat(Readme.excerpts()).isNotEmpty();
    for (Map.Entry<String, String> excerpt : Readme.excerpts().entrySet()) {
      assertThat(Files.readString(classes.resolve("outside").resolve(excerpt.getKey())))
          .contains(excerpt.getValue());
    }
  }

  @Test
  void everyJavaSnippetOfTheReadmeIsOneOfThese() {
    assertThat(Readme.sources().size() + Readme.tests().size() + Readme.excerpts().size())
        .isEqualTo((int) Readme.javaSnippets());
  }

  @Test
  void everyImportThatTheSnippetsLeaveOutIsNamed() {
    assertThat(Readme.imports()).isNotEmpty().allMatch(Readme::names);
  }

  private void compile(String pathOption, String path) {
    List<String> arguments = new ArrayList<>(STRICT);
    arguments.addAll(List.of(pathOption, path, "-processorpath", processor()));
    arguments.addAll(List.of("-d", classes.toString(), "-s", classes.toString()));
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      Files.createDirectories(classes);
      files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(Program.javac(project, arguments)).isEmpty();
  }

  /** Returns the jars that a user has: ours, and what they need. */
  private static String jars() {
    return jars(
        "aifunction-openapi",
        "aifunction-runtime",
        "aifunction-mock",
        "jackson-",
        "jspecify",
        "validation-api");
  }

  /** Returns those jars of this test's class path that are named like one of these. */
  private static String jars(String... names) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(
            entry -> Stream.of(names).anyMatch(Path.of(entry).getFileName().toString()::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String processor() {
    return System.getProperty("processor.jar");
  }
}
