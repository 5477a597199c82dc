package dev.aifunction.benchmarks.server;

import dev.aifunction.benchmarks.fork.ForkedJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** A server in a process of its own, which ends with this one. */
public final class StubServer implements AutoCloseable {
  private final Process process;
  private final String root;

  /**
   * Starts the server.
   *
   * @throws IllegalStateException when it does not say where it listens
   */
  public StubServer() {
    process = ForkedJvm.of(StubServerProgram.class).start(List.of());
    root = "http://127.0.0.1:" + port(process);
  }

  private static int port(Process process) {
    try {
      BufferedReader printed = process.inputReader();
      return Integer.parseInt(String.valueOf(printed.readLine()));
    } catch (IOException | NumberFormatException e) {
      process.destroyForcibly();
      throw new IllegalStateException("the server does not say where it listens", e);
    }
  }

  /** Returns the base URL below which a chat completion is answered whole. */
  public String answer() {
    return root + "/answer";
  }

  /** Returns the base URL below which a chat completion is answered in so many chunks. */
  public String stream(int chunks) {
    return root + "/stream/" + chunks;
  }

  /** Returns the base URL below which a model calls a function, and then answers. */
  public String talk() {
    return root + "/talk";
  }

  /**
   * Returns the base URL below which the question {@code Say 17} is answered by a stream that says
   * 17 twenty times, but only when so many streams have begun.
   */
  public String together(int streams) {
    return root + "/together/" + streams;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
