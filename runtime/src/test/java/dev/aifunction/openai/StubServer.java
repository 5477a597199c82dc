package dev.aifunction.openai;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers on a loopback port with what a test wrote down, and remembers the requests. */
final class StubServer implements AutoCloseable {
  record Request(String method, String path, String query, Headers headers, String body) {}

  /** Gives one answer. */
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private static final int LONGEST_STALL_MILLIS = 20_000;

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "stub-server");
            thread.setDaemon(true);
            return thread;
          });
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  StubServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String baseUrl() {
    return "http://"
        + InetAddress.getLoopbackAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort()
        + "/v1";
  }

  StubServer then(int status, String body) {
    return then(exchange -> give(exchange, status, body));
  }

  StubServer then(Answer answer) {
    answers.add(answer);
    return this;
  }

  /** Answers with a stream of events without names, then ends it. */
  StubServer thenEvents(String... data) {
    return then(exchange -> giveEvents(exchange, data).close());
  }

  /** Answers with a stream of events that neither ends nor goes on until the client leaves it. */
  StubServer thenStall(CompletableFuture<Boolean> left, String... data) {
    return then(
        exchange -> {
          OutputStream out = giveEvents(exchange, data);
          left.complete(isLeft(out));
        });
  }

  /** Receives a request and does not answer. */
  StubServer thenSilence() {
    return then(exchange -> sleep(LONGEST_STALL_MILLIS));
  }

  List<Request> requests() {
    return requests;
  }

  Request lastRequest() {
    return requests.get(requests.size() - 1);
  }

  /** Waits for a request, which may come after what the test is about. */
  void awaitRequest(String method, String path) throws InterruptedException {
    for (int waited = 0; waited < LONGEST_STALL_MILLIS; waited += 20) {
      for (Request request : requests) {
        if (request.method().equals(method) && request.path().equals(path)) {
          return;
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError(method + " " + path + " did not come");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              exchange.getRequestURI().getQuery(),
              exchange.getRequestHeaders(),
              body));
      Answer answer = answers.poll();
      if (answer == null) {
        give(exchange, 500, "{\"error\":{\"message\":\"The script is over\"}}");
      } else {
        answer.give(exchange);
      }
    }
  }

  private static void give(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static OutputStream giveEvents(HttpExchange exchange, String... data) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    for (String one : data) {
      String event = one.startsWith("event:") ? one : "data: " + one;
      out.write((event + "\n\n").getBytes(UTF_8));
    }
    out.flush();
    return out;
  }

  /** Writes comments until the connection is gone. */
  private static boolean isLeft(OutputStream out) {
    for (int waited = 0; waited < LONGEST_STALL_MILLIS; waited += 20) {
      try {
        out.write(": alive\n\n".getBytes(UTF_8));
        out.flush();
      } catch (IOException gone) {
        return true;
      }
      sleep(20);
    }
    return false;
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
