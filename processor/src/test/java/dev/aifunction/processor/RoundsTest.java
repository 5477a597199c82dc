package dev.aifunction.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the processor beside others, over several rounds, and over a part of the sources. */
class RoundsTest {
  private static final JavaFileObject DESK =
      forSourceString(
          "cases.Desk",
          """
          package cases;
          import dev.aifunction.AiFunction;
          public class Desk {
            @AiFunction("Closes a ticket.")
            public Ticket close(Ticket ticket) { return ticket; }
          }
          """);

  private static final String TICKET = "package cases; public record Ticket(int number) {}";

  @TempDir Path work;

  @Test
  void waitsForATypeThatAnotherProcessorGenerates() {
    Compilation compilation = compile(List.of(new TicketProcessor(), processor()), DESK);

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation)).contains("cases/DeskToolset.java", "cases/Ticket.java");
  }

  @Test
  void waitsForTheAssistantsTypesToo() {
    JavaFileObject clerk =
        forSourceString(
            "cases.Clerk",
            """
            package cases;
            @dev.aifunction.AiAssistant
            interface Clerk {
              Ticket open(String text);
            }
            """);

    Compilation compilation = compile(List.of(new TicketProcessor(), processor()), clerk);

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation)).contains("cases/ClerkStub.java");
  }

  @Test
  void writesNothingOfATypeBeforeAllOfItCanBeRead() {
    JavaFileObject clerk =
        forSourceString(
            "cases.Clerk",
            """
            package cases;
            @dev.aifunction.AiAssistant
            interface Clerk {
              String ask(String text);
              @dev.aifunction.AiFunction("Closes a ticket.")
              default Ticket close(Ticket ticket) { return ticket; }
            }
            """);

    Compilation compilation = compile(List.of(new TicketProcessor(), processor()), clerk);

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation)).contains("cases/ClerkStub.java", "cases/ClerkToolset.java");
  }

  @Test
  void takesAClassThatNamesWhatIsGeneratedForIt() {
    JavaFileObject weather =
        forSourceString(
            "cases.Weather",
            """
            package cases;
            import dev.aifunction.*;
            @AiCalls
            public class Weather {
              private final WeatherToolset toolset = new WeatherToolset(this);
              WeatherToolset toolset(WeatherCalls calls) { return toolset; }
              @AiFunction("Says how warm it is.")
              double temperature(String city) { return 0; }
            }
            """);

    Compilation compilation = compile(List.of(processor()), weather);

    assertThat(compilation.errors()).isEmpty();
    assertThat(generated(compilation))
        .containsExactlyInAnyOrder("cases/WeatherToolset.java", "cases/WeatherCalls.java");
  }

  @Test
  void leavesATypeThatNeverComesToJavac() {
    Compilation compilation = compile(List.of(processor()), DESK);

    assertThat(messages(compilation))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).contains("cannot find symbol"));
  }

  @Test
  void reportsAClassThatOnlyAClassFileMisses() throws IOException {
    Compilation library =
        Compiler.javac()
            .withOptions("--release", "17")
            .compile(
                forSourceString(
                    "library.Person", "package library; public record Person(int no) {}"),
                forSourceString(
                    "library.Ticket",
                    "package library; public record Ticket(int number, Person owner) {}"),
                forSourceString(
                    "library.Talks",
                    "package library; public interface Talks { Person ask(String text); }"));
    unpack(library);
    Files.delete(work.resolve("library/Person.class"));
    JavaFileObject desk =
        forSourceString(
            "cases.Desk",
            """
            package cases;
            class Desk {
              @dev.aifunction.AiFunction("Closes a ticket.")
              void close(library.Ticket ticket) {}
            }
            """);
    JavaFileObject clerk =
        forSourceString(
            "cases.Clerk",
            "package cases; @dev.aifunction.AiAssistant interface Clerk extends library.Talks {}");

    assertThat(messages(compileWithWork(desk)))
        .containsExactly(
            Files.readString(
                    Path.of("src/test/resources/cases/rules/AiFunctionMissingClass/message.txt"))
                .strip());
    assertThat(messages(compileWithWork(clerk)))
        .containsExactly(
            "[AiFunctionMissingClass] The method ask of Talks (in the interface Clerk) needs the"
                + " class library.Person, which is neither in the sources nor on the class path."
                + " Add the library that has it.");
  }

  @Test
  void leavesAnAnnotationThatJavacRefusesToJavac() {
    JavaFileObject desk =
        forSourceString(
            "cases.Desk",
            """
            package cases;
            class Desk {
              @dev.aifunction.AiFunction(value = "x", effect = dev.aifunction.Effect.NO_SUCH)
              void close() {}
            }
            """);

    assertThat(messages(compile(List.of(processor()), desk)))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).doesNotContain("[AiFunction"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@dev.aifunction.AiFunction(\"x\") void use(@jakarta.validation.constraints.Min int x) {}",
        "@dev.aifunction.AiFunction(\"x\", nothing = 1) void use() {}",
        "@dev.aifunction.AiFunction(value = \"x\", timeout = 5) void use() {}",
        "@dev.aifunction.AiFunction(\"x\") void use(@dev.aifunction.AiParam(examples = 1) int x) {}",
        "@dev.aifunction.AiAssistant interface Clerk { @dev.aifunction.Prompt String ask(int x); }",
      })
  void leavesAnAnnotationThatIsBrokenToJavac(String member) {
    JavaFileObject desk =
        forSourceString("cases.Desk", "package cases; class Desk { " + member + " }");

    assertThat(messages(compile(List.of(processor()), desk)))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).doesNotContain("[AiFunction"));
  }

  @Test
  void givesTheSameBytesForATypeFromAClassFile() throws IOException {
    JavaFileObject ticket = forSourceString("cases.Ticket", TICKET);
    Compilation whole = compile(List.of(processor()), DESK, ticket);
    unpack(whole);

    Compilation part = compileWithWork(DESK);

    assertThat(work.resolve("cases/DeskToolset.class")).exists();
    assertThat(part.errors()).isEmpty();
    assertThat(source(part)).isEqualTo(source(whole)).contains("\"number\"");
  }

  @Test
  void givesTheSameBytesTwice() {
    JavaFileObject ticket = forSourceString("cases.Ticket", TICKET);

    assertThat(source(compile(List.of(processor()), DESK, ticket)))
        .isEqualTo(source(compile(List.of(processor()), ticket, DESK)));
  }

  @Test
  void leavesItsAnnotationsToOthers() {
    List<String> seen = new ArrayList<>();
    Processor other =
        new TestProcessor() {
          @Override
          public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(annotation -> seen.add(annotation.toString()));
            return false;
          }
        };

    compile(List.of(processor(), other), DESK, forSourceString("cases.Ticket", TICKET));

    assertThat(seen).contains("dev.aifunction.AiFunction");
  }

  private static AiFunctionProcessor processor() {
    return new AiFunctionProcessor();
  }

  private static Compilation compile(List<Processor> processors, JavaFileObject... sources) {
    return Compiler.javac()
        .withProcessors(processors)
        .withOptions("--release", "17")
        .compile(sources);
  }

  private void unpack(Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path target = work.resolve(file.getName().replaceFirst("^/?[A-Z_]+/", ""));
      Files.createDirectories(target.getParent());
      Files.write(target, file.openInputStream().readAllBytes());
    }
  }

  private Compilation compileWithWork(JavaFileObject source) {
    List<java.io.File> classPath =
        Stream.concat(
                Stream.of(work.toFile()),
                Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .map(java.io.File::new))
            .toList();
    return Compiler.javac()
        .withClasspath(classPath)
        .withProcessors(processor())
        .withOptions("--release", "17")
        .compile(source);
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(file -> file.getName().replaceFirst("^/?SOURCE_OUTPUT/", ""))
        .toList();
  }

  private static String source(Compilation compilation) {
    try {
      return compilation
          .generatedFile(StandardLocation.SOURCE_OUTPUT, "cases/DeskToolset.java")
          .orElseThrow()
          .getCharContent(false)
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private abstract static class TestProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }
  }

  /** Generates {@code Ticket}, in the second round. */
  private static final class TicketProcessor extends TestProcessor {
    private int round;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      try {
        if (round == 1) {
          write("Other", "package cases; class Other {}");
        } else if (round == 2) {
          write("Ticket", TICKET);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return false;
    }

    private void write(String name, String source) throws IOException {
      try (Writer out = processingEnv.getFiler().createSourceFile("cases." + name).openWriter()) {
        out.write(source);
      }
    }
  }
}
