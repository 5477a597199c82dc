package dev.aifunction.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lombok.Data;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs javac with Lombok and the processor on one processor path, as a user's build does. */
class LombokTest {
  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsTypesWhenLombokIsDone(boolean lombokFirst) throws Exception {
    write(
        "Ticket",
        """
        package cases;
        @lombok.With
        @lombok.Builder
        public record Ticket(int number, @lombok.NonNull String title) {}
        """);
    write(
        "Line",
        """
        package cases;
        @lombok.Value
        public class Line {
          int number;
          String text;
        }
        """);
    write(
        "Order",
        """
        package cases;
        @lombok.Data
        @lombok.EqualsAndHashCode(callSuper = false)
        public class Order extends Base {
          private String customer;
          private java.util.List<Line> lines;
        }
        """);
    write(
        "Base",
        """
        package cases;
        @lombok.Getter
        @lombok.Setter
        public class Base {
          private int id;
        }
        """);
    write(
        "Offer",
        """
        package cases;
        @lombok.Value
        @lombok.Builder
        @lombok.extern.jackson.Jacksonized
        public class Offer {
          double price;
          @lombok.NonNull String text;
        }
        """);
    write(
        "Desk",
        """
        package cases;
        @lombok.RequiredArgsConstructor
        public class Desk {
          private final String name;
          @dev.aifunction.AiFunction("Closes a ticket.")
          public Ticket close(Ticket ticket) {
            return ticket.withTitle("closed by " + name);
          }
          @dev.aifunction.AiFunction("Changes a line.")
          public Line change(Line line) { return line; }
          @dev.aifunction.AiFunction("Places an order.")
          public Order place(Order order) { return order; }
          @dev.aifunction.AiFunction("Makes an offer.")
          public Offer offer(Offer offer) { return offer; }
        }
        """);
    write(
        "Use",
        """
        package cases;
        class Use {
          Object toolset = new DeskToolset(new Desk("Ann"));
        }
        """);
    // Both versions of Jackson are on this class path, so that Lombok has to be told which.
    Files.writeString(
        work.resolve("lombok.config"),
        "config.stopBubbling = true\nlombok.jacksonized.jacksonVersion += 3\n");
    Path own = location(AiFunctionProcessor.class);
    Path lombok = location(Data.class);

    String messages =
        lombokFirst
            ? compile(lombok, own, location(JavaFile.class))
            : compile(own, location(JavaFile.class), lombok);

    assertThat(messages).isEmpty();
    assertThat(work.resolve("out/cases/DeskToolset.class")).exists();
    assertThat(work.resolve("out/cases/DeskToolset.java"))
        .content()
        .contains("new Line(number, text)")
        .contains("value.setId(id)", "value.setLines(lines)", "value.getCustomer()")
        .contains("Offer.builder().price(price).text(text).build()");
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(work.resolve(name + ".java"), source);
  }

  /** Compiles all sources and returns what javac prints. */
  private String compile(Path... processorPath) throws IOException {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] options = {
      "--release",
      "17",
      "-Xlint:all,-processing,-path",
      "-d",
      Files.createDirectories(work.resolve("out")).toString(),
      "-cp",
      System.getProperty("java.class.path"),
      "-processorpath",
      Stream.of(processorPath).map(Path::toString).collect(Collectors.joining(File.pathSeparator))
    };
    try (Stream<Path> files = Files.list(work)) {
      Stream<String> sources =
          files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted();
      String[] arguments = Stream.concat(Stream.of(options), sources).toArray(String[]::new);
      ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments);
    }
    return messages.toString(StandardCharsets.UTF_8);
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
