package dev.aifunction.mock.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Counts the connections of this machine to a port, where the system tells of them. */
final class Connections {
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

  private static final int REMOTE_ADDRESS = 2;
  private static final int STATE = 3;

  /** Established, and closed by the other side alone. */
  private static final List<String> OPEN = List.of("01", "08");

  private Connections() {}

  /** Returns how many are open at the client's end; none where the system does not tell. */
  static long to(int port) {
    String remote = ":%04X".formatted(port);
    return TABLES.stream()
        .filter(Files::isReadable)
        .flatMap(Connections::rows)
        .filter(row -> row[REMOTE_ADDRESS].endsWith(remote) && OPEN.contains(row[STATE]))
        .count();
  }

  private static Stream<String[]> rows(Path table) {
    try {
      return Files.readAllLines(table).stream().skip(1).map(line -> line.trim().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
