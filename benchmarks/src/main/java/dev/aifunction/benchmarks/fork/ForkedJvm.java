package dev.aifunction.benchmarks.fork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own, with this one's class path. */
public final class ForkedJvm {

  private ForkedJvm() {}

  /**
   * Returns what the program printed, without white space around it.
   *
   * @throws IllegalStateException when the program fails; what it wrote to its error stream is here
   */
  public static String run(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      byte[] output = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(main.getName() + " ended with " + status);
      }
      return new String(output, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + main.getName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(main.getName() + " was interrupted", e);
    }
  }
}
