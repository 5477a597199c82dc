package dev.aifunction.mock.command;

import dev.aifunction.mock.MockOpenAi;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Serves the mock until the process is ended.
 *
 * <pre>
 * java -jar aifunction-mock-VERSION-all.jar --port 8080
 * </pre>
 *
 * <p>It prints the base URL on a line of its own. It ends with 2 for an option that it does not
 * know, and with 1 when it cannot listen.
 */
public final class MockCommand {
  private static final String HELP =
      """
      Serves a mock of the OpenAI API on this machine, with a model that costs nothing.

        --port PORT   where to listen; any free port when it is left out
        --host HOST   a loopback address: 127.0.0.1 (when it is left out), ::1 or localhost
        --help        prints this

      It prints the base URL for clients, which can use any key. Tests script it by HTTP, beside the
      base URL at /_mock: GET /_mock tells how. Request headers inject faults, too:

        X-Mock-Error: 429          an error; 429-once until the request is sent again
        X-Mock-Retry-After: 2s     when to send it again; also 250ms
        X-Mock-Delay: 250ms        an answer that begins late
        X-Mock-Event-Delay: 20ms   a slow stream
        X-Mock-Cut: 3              a connection that is cut after three events, or for 0 before
                                   an answer; also 3-once
      """;

  private static final int MAX_PORT = 65_535;

  private MockCommand() {}

  /** Runs the command. */
  public static void main(String[] args) {
    int status = run(List.of(args), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Returns the status to exit with, once there is nothing left to do. */
  private static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    InetSocketAddress address;
    try {
      address = address(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + "\nSee --help.");
      return 2;
    }
    try (MockOpenAi mock = MockOpenAi.start(address)) {
      out.println(mock.baseUrl());
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (InterruptedException e) {
      return 0;
    } catch (UncheckedIOException e) {
      err.println(
          "Cannot listen at %s:%d: %s"
              .formatted(address.getHostString(), address.getPort(), String.valueOf(e.getCause())));
      return 1;
    }
  }

  private static InetSocketAddress address(List<String> args) {
    int port = 0;
    String host = "127.0.0.1";
    for (int i = 0; i < args.size(); i += 2) {
      String option = args.get(i);
      switch (option) {
        case "--port" -> port = port(value(args, i));
        case "--host" -> host = value(args, i);
        default -> throw new IllegalArgumentException("Unknown option: " + option);
      }
    }
    return new InetSocketAddress(loopback(host), port);
  }

  private static String value(List<String> args, int option) {
    if (option + 1 == args.size()) {
      throw new IllegalArgumentException("No value for the option " + args.get(option));
    }
    return args.get(option + 1);
  }

  private static int port(String text) {
    int port;
    try {
      port = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      port = -1;
    }
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("Not a port: " + text);
    }
    return port;
  }

  private static InetAddress loopback(String host) {
    InetAddress address;
    try {
      address = InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Unknown host: " + host, e);
    }
    if (!address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "Not a loopback address: " + host + ". The mock is only for this machine.");
    }
    return address;
  }
}
