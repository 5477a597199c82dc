package dev.aifunction.mock.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Is the line between a client and a server. It can fall silent in an answer, as if the server
 * hung, and knows when the client has hung up.
 */
final class Line implements AutoCloseable {

  /** Says where an answer stops. */
  enum Silence {
    BEFORE_THE_ANSWER,
    IN_THE_MIDDLE
  }

  /** The line of a request that tells methods and paths, such as {@code POST /v1/responses}. */
  private static final Pattern REQUEST = Pattern.compile("^([A-Z]+ [^ ]+) HTTP/1\\.1\r\n");

  private static final Pattern LENGTH =
      Pattern.compile("^content-length: *(\\d+)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  private final int server;
  private final ServerSocket listener;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final CountDownLatch silent = new CountDownLatch(1);
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private @Nullable Predicate<String> chosen;
  private Silence silence = Silence.BEFORE_THE_ANSWER;

  /**
   * @param baseUrl the server's, with a port of this machine
   */
  Line(String baseUrl) {
    server = URI.create(baseUrl).getPort();
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    start(this::listen);
  }

  String baseUrl() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
  }

  /** Falls silent once, in the answer to the next request whose method and path are chosen. */
  synchronized void fallSilent(Silence where, Predicate<String> request) {
    silence = where;
    chosen = request;
  }

  /** Returns whether it has fallen silent. */
  boolean isSilent() {
    return silent.getCount() == 0;
  }

  /**
   * Returns whether the client hangs up soon where the line has fallen silent: long before any time
   * of its own is over, as an attempt may take ten minutes.
   */
  boolean isHungUpSoon() throws InterruptedException {
    return hungUp.await(10, TimeUnit.SECONDS);
  }

  private synchronized @Nullable Silence silenceFor(String request) {
    if (chosen == null || !chosen.test(request)) {
      return null;
    }
    chosen = null;
    return silence;
  }

  private void listen() {
    try {
      while (true) {
        Socket client = listener.accept();
        connections.add(
            new Connection(client, new Socket(InetAddress.getLoopbackAddress(), server)));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    connections.forEach(Connection::close);
  }

  /** Carries the bytes of one connection, both ways. */
  private final class Connection {
    private final Socket client;
    private final Socket server;
    private volatile @Nullable Silence here;

    Connection(Socket client, Socket server) {
      this.client = client;
      this.server = server;
      start(() -> carry(this::requests));
      start(() -> carry(this::answers));
    }

    /** Carries one way until that ends, and then ends the other. */
    private void carry(Carrying way) {
      try {
        way.carry();
      } catch (IOException | InterruptedException e) {
        // one of them has gone, not politely
      }
      close();
    }

    private void requests() throws IOException {
      try {
        InputStream in = client.getInputStream();
        byte[] some = new byte[1 << 16];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
          Matcher request = REQUEST.matcher(new String(some, 0, read, ISO_8859_1));
          if (request.find()) {
            here = silenceFor(request.group(1));
          }
          server.getOutputStream().write(some, 0, read);
        }
      } finally {
        if (here != null) {
          hungUp.countDown();
        }
      }
    }

    private void answers() throws IOException, InterruptedException {
      OutputStream out = client.getOutputStream();
      byte[] some = new byte[1 << 16];
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      InputStream in = server.getInputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        if (here == null) {
          out.write(some, 0, read);
          continue;
        }
        kept.write(some, 0, read);
        int carried = carried(kept.toString(ISO_8859_1));
        if (carried >= 0 && carried <= kept.size()) {
          out.write(kept.toByteArray(), 0, carried);
          silent.countDown();
          hungUp.await();
          return;
        }
      }
    }

    /** Returns how much of an answer is carried, negative while that is not known. */
    private int carried(String answer) {
      if (here == Silence.BEFORE_THE_ANSWER) {
        return 0;
      }
      int head = answer.indexOf(END_OF_HEAD) + END_OF_HEAD.length();
      if (head < END_OF_HEAD.length()) {
        return -1;
      }
      Matcher length = LENGTH.matcher(answer.substring(0, head));
      if (length.find()) {
        return head + Integer.parseInt(length.group(1)) / 2;
      }
      return answer.endsWith(LAST_CHUNK) ? (head + answer.length()) / 2 : -1;
    }

    private void close() {
      try (client;
          server) {
        connections.remove(this);
      } catch (IOException e) {
        // gone already
      }
    }
  }

  /** Carries bytes until their end. */
  private interface Carrying {
    void carry() throws IOException, InterruptedException;
  }
}
