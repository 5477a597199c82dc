package dev.aifunction.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes answers to chat completions, as the bytes of an HTTP response. */
final class Completions {
  private static final List<String> WORDS =
      List.of(" The", " ferry", " to", " Ålesund", " leaves", " at", " noon", ",", " or", " later");

  private static final String COMMON =
      "\"id\":\"chatcmpl-4f1d0c\",\"object\":\"chat.completion.chunk\",\"created\":1763640000,"
          + "\"model\":\"gpt-5.2-2025-12-11\",\"service_tier\":\"default\","
          + "\"system_fingerprint\":null,";

  private Completions() {}

  /** Returns a completion in one piece. */
  static byte[] whole() {
    String text = IntStream.range(0, 60).mapToObj(Completions::word).collect(Collectors.joining());
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
    return Http.json(body);
  }

  /** Returns a completion in so many chunks. */
  static byte[] stream(int chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Http.EVENTS);
    out.writeBytes(
        Http.event(chunk(0, "{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}", "null")));
    int words = chunks - 3;
    for (int i = 0; i < words; i++) {
      out.writeBytes(Http.event(chunk(i, "{\"content\":\"" + word(i) + "\"}", "null")));
    }
    out.writeBytes(end(words));
    return out.toByteArray();
  }

  /** Returns a chunk of a stream, with a text that needs no escapes. */
  static byte[] event(String text) {
    return Http.event(chunk(0, "{\"content\":\"" + text + "\"}", "null"));
  }

  /** Returns the last chunks of a stream. */
  static byte[] end(int words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Http.event(chunk(words, "{}", "\"stop\"")));
    out.writeBytes(Http.event(usage(words)));
    out.writeBytes(Http.event("[DONE]"));
    out.writeBytes(Http.END);
    return out.toByteArray();
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
