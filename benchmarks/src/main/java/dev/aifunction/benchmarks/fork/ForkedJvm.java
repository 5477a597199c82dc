package dev.aifunction.benchmarks.fork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a main class in a JVM of its own.
 *
 * @param classPath the class path, as {@code java} takes it
 * @param options what {@code java} is told besides
 */
public record ForkedJvm(Class<?> main, String classPath, List<String> options) {
  private static final int MINUTES = 10;

  /** Keeps the options. */
  public ForkedJvm {
    options = List.copyOf(options);
  }

  /** Takes this JVM's own class path, and no options. */
  public static ForkedJvm of(Class<?> main) {
    return new ForkedJvm(main, System.getProperty("java.class.path"), List.of());
  }

  /** Returns the same with another class path. */
  public ForkedJvm withClassPath(String other) {
    return new ForkedJvm(main, other, options);
  }

  /** Returns the same with other options. */
  public ForkedJvm withOptions(String... other) {
    return new ForkedJvm(main, classPath, List.of(other));
  }

  /**
   * Returns what the program printed, without white space around it.
   *
   * @throws IllegalStateException when the program fails, or takes longer than ten minutes; what it
   *     wrote to its error stream is here
   */
  public String run(List<String> arguments) {
    Process process = start(arguments);
    process
        .onExit()
        .orTimeout(MINUTES, TimeUnit.MINUTES)
        .exceptionally(tooLate -> process.destroyForcibly());
    try {
      byte[] output = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(main.getName() + " ended with " + status);
      }
      return new String(output, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read what " + main.getName() + " prints", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(main.getName() + " was interrupted", e);
    }
  }

  /** Starts the program, whose end is the caller's to see to; its error stream is this JVM's. */
  public Process start(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath, main.getName()));
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new IllegalStateException("cannot run " + main.getName(), e);
    }
  }
}
