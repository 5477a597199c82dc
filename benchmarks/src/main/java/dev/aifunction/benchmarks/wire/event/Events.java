package dev.aifunction.benchmarks.wire.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One event of each kind that a streamed response may have, invented, and written as the API writes
 * them, with the padding that its description does not know.
 */
public final class Events {

  /** Stands for the events of all kinds, one after another. */
  public static final String ALL = "all";

  private static final Pattern KIND = Pattern.compile("\\{\"type\":\"([^\"]+)\".*");

  private Events() {}

  /** Returns the events' JSON by their {@code type}. */
  public static Map<String, byte[]> byKind() {
    try (InputStream in = Events.class.getResourceAsStream("events.jsonl")) {
      byte[] all = Objects.requireNonNull(in, "events.jsonl").readAllBytes();
      Map<String, byte[]> events = new LinkedHashMap<>();
      for (String line : new String(all, StandardCharsets.UTF_8).lines().toList()) {
        events.put(kind(line), line.getBytes(StandardCharsets.UTF_8));
      }
      return Collections.unmodifiableMap(events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(String line) {
    Matcher matcher = KIND.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("An event does not begin with its type: " + line);
    }
    return matcher.group(1);
  }

  /** Returns the event of one kind, or all of them. */
  static List<byte[]> of(String kind) {
    Map<String, byte[]> events = byKind();
    return kind.equals(ALL)
        ? List.copyOf(events.values())
        : List.of(Objects.requireNonNull(events.get(kind), kind));
  }

  /** Returns how many bytes of JSON the event of a kind has, or those of all kinds together. */
  public static int size(String kind) {
    return of(kind).stream().mapToInt(event -> event.length).sum();
  }
}
