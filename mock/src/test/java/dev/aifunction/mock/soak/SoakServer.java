package dev.aifunction.mock.soak;

import dev.aifunction.mock.MockOpenAi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Is a mock with random faults in a process of its own, which ends with the one that started it.
 */
final class SoakServer implements AutoCloseable {
  private final Process process;
  private final String baseUrl;

  private SoakServer(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  static SoakServer start(double rate, long seed, Duration hang) {
    try {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-Xmx768m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SoakServer.class.getName(),
                  Double.toString(rate),
                  Long.toString(seed),
                  hang.toString())
              .redirectError(Redirect.INHERIT)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("The mock did not start");
      }
      return new SoakServer(process, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is the process of the mock: rate, seed and time of hanging are its arguments. */
  public static void main(String[] args) throws IOException {
    try (MockOpenAi mock = MockOpenAi.start()) {
      mock.failRandomly(
          Double.parseDouble(args[0]), Long.parseLong(args[1]), Duration.parse(args[2]));
      System.out.println(mock.baseUrl());
      while (System.in.read() >= 0) {
        // until the other side is gone
      }
    }
  }

  String baseUrl() {
    return baseUrl;
  }

  int port() {
    return URI.create(baseUrl).getPort();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
