package dev.aifunction.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Serves on a loopback port, which it prints, until its input ends. */
final class StubServerProgram {
  private static final int BACKLOG = 2048;

  private StubServerProgram() {}

  /** Takes nothing. */
  public static void main(String[] arguments) throws IOException {
    try (ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
      daemon(() -> accept(server));
      System.out.println(server.getLocalPort());
      System.in.transferTo(System.out);
    }
  }

  private static void accept(ServerSocket server) {
    Answers answers = new Answers();
    try {
      while (true) {
        daemon(new Connection(server.accept(), answers));
      }
    } catch (IOException e) {
      if (!server.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }
}
