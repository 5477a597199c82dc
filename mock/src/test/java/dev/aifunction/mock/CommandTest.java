package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mock as a program of its own. */
@Timeout(60)
class CommandTest {

  private static Process start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.aifunction.mock.command.MockCommand"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void assertEnds(int status, String message, String... options)
      throws IOException, InterruptedException {
    Process process = start(options);
    try {
      assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
      assertThat(output(process)).contains(message);
      assertThat(process.exitValue()).isEqualTo(status);
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * A free port, and one that no system gives to whoever asks for any: those of other tests would
   * otherwise take it before the process does.
   */
  private static int freePort() {
    PrimitiveIterator.OfInt ports =
        ThreadLocalRandom.current().ints(1000, 20_000, 30_000).iterator();
    while (ports.hasNext()) {
      int port = ports.nextInt();
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // The next one is tried.
      }
    }
    throw new AssertionError("No free port between 20000 and 30000");
  }

  @Test
  void servesUntilItIsEnded() throws IOException, InterruptedException {
    int port = freePort();
    Process process = start("--port", Integer.toString(port), "--host", "localhost");
    try (BufferedReader reader = process.inputReader()) {
      String url = reader.readLine();
      assertThat(url).isEqualTo("http://127.0.0.1:" + port + "/v1");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + "/models"))
              .header("Authorization", "Bearer any")
              .build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void saysThatAPortIsTaken() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertEnds(1, "Cannot listen at 127.0.0.1:" + port, "--port", port);
    }
  }

  @Test
  void helps() throws IOException, InterruptedException {
    assertEnds(0, "--port PORT", "--help");
  }

  @ParameterizedTest
  @CsvSource({
    "--port, many, Not a port: many",
    "--port, 70000, Not a port: 70000",
    "--host, 0.0.0.0, Not a loopback address: 0.0.0.0",
    "--colour, red, Unknown option: --colour",
  })
  void saysWhatItDoesNotUnderstand(String option, String value, String message)
      throws IOException, InterruptedException {
    assertEnds(2, message, option, value);
  }

  @Test
  void saysThatAValueIsMissing() throws IOException, InterruptedException {
    assertEnds(2, "No value for the option --port", "--port");
  }
}
