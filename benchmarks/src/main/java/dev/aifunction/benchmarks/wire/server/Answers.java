package dev.aifunction.benchmarks.wire.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers to chat completions, each made once, as the bytes of an HTTP response. */
final class Answers {
  private static final List<String> WORDS =
      List.of(" The", " ferry", " to", " Ålesund", " leaves", " at", " noon", ",", " or", " later");

  private static final String COMMON =
      "\"id\":\"chatcmpl-4f1d0c\",\"object\":\"chat.completion.chunk\",\"created\":1763640000,"
          + "\"model\":\"gpt-5.2-2025-12-11\",\"service_tier\":\"default\","
          + "\"system_fingerprint\":null,";

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

  /**
   * Returns the answer that stands at a path: {@code /answer/…} is a whole completion, {@code
   * /stream/20000/…} one in 20,000 chunks.
   */
  byte[] at(String path) {
    return answers.computeIfAbsent(path, Answers::make);
  }

  private static byte[] make(String path) {
    String[] segments = path.split("/", 4);
    return switch (segments[1]) {
      case "answer" -> whole();
      case "stream" -> stream(Integer.parseInt(segments[2]));
      default -> throw new IllegalArgumentException("Nothing stands at " + path);
    };
  }

  private static byte[] whole() {
    String text = IntStream.range(0, 60).mapToObj(Answers::word).collect(Collectors.joining());
    byte[] body =
        """
        {"id":"chatcmpl-4f1d0c","object":"chat.completion","created":1763640000,\
        "model":"gpt-5.2-2025-12-11","choices":[{"index":0,"message":{"role":"assistant",\
        "content":"%s","refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],\
        "usage":{"prompt_tokens":24,"completion_tokens":60,"total_tokens":84,\
        "prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},\
        "completion_tokens_details":{"reasoning_tokens":0,"audio_tokens":0,\
        "accepted_prediction_tokens":0,"rejected_prediction_tokens":0}},\
        "service_tier":"default","system_fingerprint":null}"""
            .formatted(text)
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head("Content-Type: application/json\r\nContent-Length: " + body.length));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static byte[] stream(int chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head("Content-Type: text/event-stream\r\nTransfer-Encoding: chunked"));
    event(out, chunk(0, "{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}", "null"));
    int words = chunks - 3;
    for (int i = 0; i < words; i++) {
      event(out, chunk(i, "{\"content\":\"" + word(i) + "\"}", "null"));
    }
    event(out, chunk(words, "{}", "\"stop\""));
    event(out, usage(words));
    event(out, "[DONE]");
    out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] head(String headers) {
    return ("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Adds an event in an HTTP chunk of its own, as a server does that sends each at once. */
  private static void event(ByteArrayOutputStream out, String data) {
    byte[] event = ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    String size = Integer.toHexString(event.length) + "\r\n";
    out.writeBytes(size.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(event);
    out.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String chunk(int number, String delta, String finishReason) {
    return "{"
        + COMMON
        + "\"choices\":[{\"index\":0,\"delta\":"
        + delta
        + ",\"logprobs\":null,\"finish_reason\":"
        + finishReason
        + "}],\"usage\":null,\"obfuscation\":\""
        + "pX3vKq9LmZ2r".substring(number % 8)
        + "\"}";
  }

  private static String usage(int words) {
    return "{"
        + COMMON
        + "\"choices\":[],\"usage\":{\"prompt_tokens\":24,\"completion_tokens\":"
        + words
        + ",\"total_tokens\":"
        + (24 + words)
        + ",\"prompt_tokens_details\":{\"cached_tokens\":0,\"audio_tokens\":0},"
        + "\"completion_tokens_details\":{\"reasoning_tokens\":0,\"audio_tokens\":0,"
        + "\"accepted_prediction_tokens\":0,\"rejected_prediction_tokens\":0}},"
        + "\"obfuscation\":\"pX3vKq\"}";
  }

  private static String word(int number) {
    return WORDS.get(number % WORDS.size());
  }
}
