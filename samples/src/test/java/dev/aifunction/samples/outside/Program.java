package dev.aifunction.samples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the JDK under test, and Maven, in processes of their own. */
final class Program {
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final long MINUTES = 5;

  private Program() {}

  static String javac(Path folder, List<String> arguments) {
    return run(folder, JAVA_HOME.resolve("bin/javac"), arguments);
  }

  static String java(Path folder, List<String> arguments) {
    return run(folder, JAVA_HOME.resolve("bin/java"), arguments);
  }

  static String mvn(Path folder, List<String> arguments) {
    return run(folder, Path.of(System.getProperty("maven.home")).resolve("bin/mvn"), arguments);
  }

  /** Runs a program to its end, and fails with its output unless it ends with 0. */
  private static String run(Path folder, Path program, List<String> arguments) {
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      ProcessBuilder builder = new ProcessBuilder();
      builder.command().add(program.toString());
      builder.command().addAll(arguments);
      builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
      builder.environment().put("AIFUNCTION_MOCK", "always");
      builder.environment().keySet().removeIf(name -> name.startsWith("OPENAI_"));
      Process process = builder.start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(ended).as("%s has not ended: %s", program, text).isTrue();
      assertThat(process.exitValue()).as("%s %s%n%s", program, arguments, text).isZero();
      return text;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
