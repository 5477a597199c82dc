package dev.aifunction.mock.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Is an HTTP server on a port of the loopback interface, all of whose threads are daemons.
 *
 * <p>The JDK's server hands its dispatcher thread the daemon state of the thread that starts it,
 * and offers no other way; so a daemon starts it, and a server nobody closes does not keep the JVM
 * alive.
 */
public final class LoopbackServer implements AutoCloseable {
  private static final int CLOSE_SECONDS = 2;
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService workers;

  private LoopbackServer(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * Starts a server that hands every request to {@code handler}.
   *
   * @param address where to listen, at any free port for port 0
   * @throws IllegalArgumentException for an address that others can reach
   * @throws UncheckedIOException when the port is taken
   */
  public static LoopbackServer start(InetSocketAddress address, HttpHandler handler) {
    if (address.getAddress() == null || !address.getAddress().isLoopbackAddress()) {
      throw new IllegalArgumentException("not a loopback address: " + address.getHostString());
    }
    // The JDK's server sends head and body apart: delayed acknowledgements make that 40 ms a
    // request.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    HttpServer server;
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the mock cannot listen at " + address, e);
    }
    ExecutorService workers = Executors.newCachedThreadPool(LoopbackServer::daemon);
    server.setExecutor(workers);
    server.createContext("/", handler);
    startFromDaemon(server);
    return new LoopbackServer(server, workers);
  }

  private static void startFromDaemon(HttpServer server) {
    Thread starter = daemon(server::start);
    starter.start();
    boolean interrupted = false;
    while (starter.isAlive()) {
      try {
        starter.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "aifunction-mock");
    thread.setDaemon(true);
    return thread;
  }

  /** Returns where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Drops the requests under way and ends all threads. */
  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        System.getLogger(LoopbackServer.class.getName())
            .log(System.Logger.Level.WARNING, "a request of the mock is still being answered");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
