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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs kapt with the processor on Kotlin's sources, as a user's build does. */
class KotlinTest {
  private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path work;

  @Test
  void aKotlinClassWorksAsAToolset() throws Exception {
    Path source =
        write(
            """
            package cases

            import dev.aifunction.AiFunction
            import dev.aifunction.AiType
            import jakarta.validation.constraints.Min

            /**
             * An order.
             *
             * @param id its number
             */
            @AiType
            data class Order(val id: Int, val note: String?, val lines: List<Line>)

            @AiType
            data class Line(val sku: String, @field:Min(1) val quantity: Int)

            class Desk {
                /**
                 * Places an order.
                 *
                 * @param order what to place
                 */
                @AiFunction
                fun place(order: Order, urgent: Boolean?): Order = order

                @AiFunction("Adds numbers.")
                fun add(a: Int, b: Long): Long = a + b
            }

            fun main(arguments: Array<String>) {
                print(DeskToolset(Desk()).call(arguments[0], arguments[1]))
            }
            """);

    assertThat(kapt(source)).isEmpty();

    assertThat(work.resolve("generated/cases/DeskToolset.java"))
        .content()
        .contains(
            "\"id\":{\"type\":\"integer\",\"description\":\"its number\"}",
            "\"note\":{\"type\":[\"string\",\"null\"]}",
            "\"quantity\":{\"type\":\"integer\",\"minimum\":1}",
            "\"urgent\":{\"type\":[\"boolean\",\"null\"]}");
    assertThat(kotlin(source, work.resolve("generated"))).isEmpty();
    assertThat(java(work.resolve("generated"))).isEmpty();
    assertThat(call("add", "{\"a\":1,\"b\":2}")).isEqualTo("3");
    String order = "{\"id\":7,\"note\":null,\"lines\":[{\"sku\":\"K-1\",\"quantity\":2}]}";
    assertThat(call("place", "{\"order\":" + order + ",\"urgent\":null}")).isEqualTo(order);
    assertThat(call("place", "{\"order\":" + order.replace("2}", "0}") + ",\"urgent\":true}"))
        .contains("BadToolCallException", "/order/lines/0/quantity");
  }

  @Test
  void aSuspendFunctionIsAnErrorAtItsPlace() throws Exception {
    Path source =
        write(
            """
            package cases

            class Desk {
                @dev.aifunction.AiFunction("Waits.")
                suspend fun await(id: Int): String = "done"
            }
            """);

    assertThat(kapt(source)).contains("[AiFunctionSuspendFunction]", "await", "CompletableFuture");
  }

  private Path write(String kotlin) throws IOException {
    return Files.writeString(work.resolve("Desk.kt"), kotlin);
  }

  /** Makes stubs, runs the processor on them, and returns what is printed. */
  private String kapt(Path source) throws Exception {
    List<String> options =
        new ArrayList<>(
            List.of(source.toString(), "-Xplugin=" + location("kotlin.kapt.base.AptMode")));
    for (String option :
        List.of(
            "aptMode=stubsAndApt",
            "correctErrorTypes=true",
            "sources=" + work.resolve("generated"),
            "stubs=" + work.resolve("stubs"),
            "classes=" + work.resolve("classes"),
            "apclasspath=" + location(AiFunctionProcessor.class),
            "apclasspath=" + location(JavaFile.class))) {
      Collections.addAll(options, "-P", KAPT + option);
    }
    return compile(options);
  }

  private String kotlin(Path... sources) throws Exception {
    return compile(Stream.of(sources).map(Path::toString).toList());
  }

  private String compile(List<String> options) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("-cp", CLASS_PATH, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"));
    command.addAll(options);
    Collections.addAll(
        command, "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-cp", CLASS_PATH);
    Collections.addAll(command, "-d", work.resolve("classes").toString());
    return run(command);
  }

  private String java(Path sources) throws IOException {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-path"));
    String classes = work.resolve("classes").toString();
    Collections.addAll(
        arguments, "-proc:none", "-d", classes, "-cp", classes + File.pathSeparator + CLASS_PATH);
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(arguments::add);
    }
    ToolProvider.getSystemJavaCompiler()
        .run(null, messages, messages, arguments.toArray(String[]::new));
    return messages.toString(StandardCharsets.UTF_8);
  }

  private String call(String name, String arguments) throws Exception {
    String classPath = work.resolve("classes") + File.pathSeparator + CLASS_PATH;
    return run(List.of("-cp", classPath, "cases.DeskKt", name, arguments));
  }

  /** Runs a program in a JVM of its own: a compiler leaves threads and open files behind. */
  private String run(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path output = work.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    // What newer JVMs say of Kotlin's own compiler.
    return Files.readAllLines(output).stream()
        .filter(line -> !line.startsWith("WARNING: "))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static Path location(String type) throws Exception {
    return location(Class.forName("org.jetbrains." + type));
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
