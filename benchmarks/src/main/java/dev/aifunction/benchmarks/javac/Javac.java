package dev.aifunction.benchmarks.javac;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs javac in this JVM. */
public final class Javac {

  private Javac() {}

  /**
   * Compiles.
   *
   * @throws IllegalStateException when there is an error; javac's messages are its own
   */
  public static void run(List<String> arguments) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
    }
  }
}
