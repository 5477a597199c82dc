package dev.aifunction.benchmarks.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the answers, each made once. */
final class Answers {
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /**
   * Returns the answer that stands at a path: {@code /answer/…} is a whole completion, {@code
   * /stream/20000/…} one in 20,000 chunks, {@code /talk/…} one side of a conversation, and {@code
   * /together/2000/…} one of 2,000 streams at the same time.
   */
  Answer at(String path) {
    return answers.computeIfAbsent(path, Answers::make);
  }

  private static Answer make(String path) {
    String[] segments = path.split("/", 4);
    return switch (segments[1]) {
      case "answer" -> always(Completions.whole());
      case "stream" -> always(Completions.stream(Integer.parseInt(segments[2])));
      case "together" -> new Together(Integer.parseInt(segments[2]));
      case "talk" -> path.endsWith("/responses") ? Talk.responses() : Talk.completions();
      default -> throw new IllegalArgumentException("Nothing stands at " + path);
    };
  }

  private static Answer always(byte[] response) {
    return (request, out) -> out.write(response);
  }
}
