package dev.aifunction.openai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers so many streams of Chat Completions together, in one thread: each begins at once, and
 * goes on when all have begun, one piece of each at a time.
 */
final class Choir implements AutoCloseable {
  private static final int PIECES = 5;
  private static final int PATIENCE_SECONDS = 60;
  private static final Pattern NUMBER = Pattern.compile("Stream (\\d+)");

  private final ServerSocket server;
  private final int size;
  private final Runnable onAllThere;
  private final List<Voice> voices = new ArrayList<>();
  private final FutureTask<Integer> singing = new FutureTask<>(this::sing);

  /**
   * Starts to listen.
   *
   * @param onAllThere is run when all streams have begun and none has ended
   */
  Choir(int size, Runnable onAllThere) throws IOException {
    this.size = size;
    this.onAllThere = onAllThere;
    server = new ServerSocket(0, size, InetAddress.getLoopbackAddress());
    server.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    Thread thread = new Thread(singing, "choir");
    thread.setDaemon(true);
    thread.start();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** Returns a question for the text with a number. */
  static String question(int number) {
    return "Stream " + number;
  }

  /** Returns the text with a number. */
  static String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      text.append(piece(number, i));
    }
    return text.toString();
  }

  private static String piece(int number, int index) {
    return number + "." + index + " ";
  }

  /** Waits for the end of all streams, or throws what went wrong with one. */
  void await() throws InterruptedException, TimeoutException, ExecutionException {
    singing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns how many streams there were. */
  private Integer sing() throws IOException {
    while (voices.size() < size) {
      voices.add(new Voice(server.accept()));
    }
    onAllThere.run();
    for (int i = 1; i < PIECES; i++) {
      for (Voice voice : voices) {
        voice.sing(i);
      }
    }
    for (Voice voice : voices) {
      voice.end();
    }
    return voices.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Voice voice : voices) {
      voice.socket.close();
    }
  }

  /** Is one stream. */
  private static final class Voice {
    private final Socket socket;
    private final int number;

    /** Reads the request, and begins to answer. */
    Voice(Socket socket) throws IOException {
      this.socket = socket;
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      number = number(new BufferedInputStream(socket.getInputStream()));
      write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
      sing(0);
    }

    private static int number(InputStream in) throws IOException {
      int length = 0;
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(lower.substring("content-length:".length()).strip());
        }
      }
      Matcher question = NUMBER.matcher(new String(in.readNBytes(length), UTF_8));
      if (!question.find()) {
        throw new IOException("a request without a number");
      }
      return Integer.parseInt(question.group(1));
    }

    private static String line(InputStream in) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        line.append((char) next);
      }
      return line.toString().strip();
    }

    void sing(int index) throws IOException {
      event("{\"content\":\"" + piece(number, index) + "\"}", "null");
    }

    void end() throws IOException {
      event("{}", "\"stop\"");
      write("data: [DONE]\n\n");
      socket.close();
    }

    private void event(String delta, String finishReason) throws IOException {
      write(
          "data: {\"id\":\"chatcmpl-%d\",\"object\":\"chat.completion.chunk\",\"model\":\"gpt-5.2\","
                  .formatted(number)
              + "\"created\":1763640000,\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}\n\n"
                  .formatted(delta, finishReason));
    }

    private void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }
  }
}
