package dev.aifunction.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Locale;

/** One client's connection, which gets the answer of a path for each request. */
final class Connection implements Runnable {
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final Answers answers;

  Connection(Socket socket, Answers answers) {
    this.socket = socket;
    this.answers = answers;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String request = line(in); !request.isEmpty(); request = line(in)) {
        answers.at(request.split(" ", 3)[1]).give(body(in), socket.getOutputStream());
      }
    } catch (IOException e) {
      if (!isGone(e)) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a client has left before its answer was over, as one that wants only its start. */
  private static boolean isGone(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("reset") || message.contains("Broken pipe");
  }

  private static byte[] body(InputStream in) throws IOException {
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("The client left in the middle of a request");
    }
    return body;
  }

  /** Reads a line, which is empty at the end of the headers, and of the connection. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
