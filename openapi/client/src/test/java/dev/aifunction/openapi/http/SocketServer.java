package dev.aifunction.openapi.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Speaks HTTP byte by byte on the loopback interface, so that it can do what no server should.
 *
 * <p>Each request gets a connection of its own, is read up to its body, and is then answered by the
 * script that is its turn; the last script answers all further ones.
 */
final class SocketServer implements AutoCloseable {
  static final String EVENTS =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

  /** What the server does with a request. */
  interface Script {
    void run(Connection connection) throws IOException, InterruptedException;
  }

  private static final int MILLIS = 10_000;

  private final ServerSocket socket;
  private final List<Script> scripts;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  SocketServer(Script... scripts) {
    this.scripts = List.of(scripts);
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    start(this::accept);
  }

  String baseUrl() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
  }

  /** How many requests there were. */
  int requests() {
    return connections.size();
  }

  Connection connection(int index) {
    return connections.get(index);
  }

  /** An answer of JSON with further header lines. */
  static Script answer(int status, String body, String... headers) {
    return connection -> {
      String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      connection.readBody();
      connection.write(
          "HTTP/1.1 "
              + status
              + " Said\r\nContent-Type: application/json\r\nConnection: close\r\n"
              + lines
              + "Content-Length: "
              + body.getBytes(UTF_8).length
              + "\r\n\r\n"
              + body);
    };
  }

  /** Ends the connection without a word. */
  static Script cut() {
    return connection -> {};
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    connections.forEach(Connection::end);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket accepted = socket.accept();
        accepted.setSoTimeout(MILLIS);
        start(() -> serve(accepted));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket accepted) {
    try (accepted) {
      Connection connection = new Connection(accepted);
      connection.head = connection.readHead();
      Script script;
      synchronized (this) {
        connections.add(connection);
        script = scripts.get(Math.min(connections.size(), scripts.size()) - 1);
      }
      script.run(connection);
    } catch (IOException | InterruptedException e) {
      // The client has gone, which is what most of these tests are about.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "socket-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** One request and the way back. */
  final class Connection {
    private final Socket accepted;
    private final InputStream in;
    private String head = "";

    private Connection(Socket accepted) throws IOException {
      this.accepted = accepted;
      this.in = accepted.getInputStream();
    }

    /** The request line and the headers. */
    String head() {
      return head;
    }

    /** The value of a header, or null. */
    String header(String name) {
      return head.lines()
          .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ": "))
          .map(line -> line.substring(name.length() + 2))
          .findFirst()
          .orElse(null);
    }

    Connection write(String text) throws IOException {
      accepted.getOutputStream().write(text.getBytes(UTF_8));
      accepted.getOutputStream().flush();
      return this;
    }

    /** Says nothing more until the test is over. */
    void stall() throws InterruptedException {
      if (!closing.await(MILLIS, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("The test has not ended");
      }
    }

    /** Whether the client ends the connection soon. */
    boolean isLeft() {
      try {
        return in.read() < 0;
      } catch (IOException e) {
        return !(e instanceof java.net.SocketTimeoutException);
      }
    }

    /** Reads the body, whose length or chunks the head announces. */
    byte[] readBody() throws IOException {
      if (header("Content-Length") != null) {
        return in.readNBytes(Integer.parseInt(header("Content-Length")));
      }
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      if (header("Transfer-Encoding") != null) {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
          body.write(in.readNBytes(size));
          readLine();
        }
        readLine();
      }
      return body.toByteArray();
    }

    /** Reads some bytes of the body, however it is sent. */
    int readSome(int count) throws IOException {
      return in.readNBytes(count).length;
    }

    private int chunkSize() throws IOException {
      return Integer.parseInt(readLine(), 16);
    }

    private String readHead() throws IOException {
      StringBuilder lines = new StringBuilder();
      for (String line = readLine(); !line.isEmpty(); line = readLine()) {
        lines.append(line).append('\n');
      }
      return lines.toString();
    }

    private String readLine() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw new EOFException();
        }
        if (next != '\r') {
          line.write(next);
        }
      }
      return line.toString(ISO_8859_1);
    }

    private void end() {
      try {
        accepted.close();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
