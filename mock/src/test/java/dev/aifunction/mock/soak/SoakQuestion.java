package dev.aifunction.mock.soak;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Is a question whose answer quotes it.
 *
 * @param nonce what the answer has to quote
 * @param form what is asked for
 * @param text what the user says
 */
record SoakQuestion(String nonce, Form form, String text) {

  /** Is what a question asks for. */
  enum Form {
    WORDS,
    STRUCTURED,
    EXTRACTED
  }

  private static final String FUNCTION = "report";

  /** The tools that a question may have called; the first is in each, as it quotes the question. */
  private static final List<List<String>> CALLS =
      List.of(
          List.of("fetch"),
          List.of("fetch", "fetch", "fetch"),
          List.of("fetch", "write_down", "fetch"),
          List.of("fetch", "fail"),
          List.of("fetch", "recover"),
          List.of("fetch", "hang"),
          List.of("fetch", "nonexistent"));

  static SoakQuestion any(SplittableRandom random) {
    String nonce = Nonces.next(random);
    return switch (random.nextInt(8)) {
      case 0 -> new SoakQuestion(nonce, Form.WORDS, "Say " + nonce);
      case 1 -> new SoakQuestion(nonce, Form.STRUCTURED, "Say " + nonce);
      case 2 -> new SoakQuestion(nonce, Form.EXTRACTED, wish(FUNCTION, nonce));
      default -> calling(nonce, CALLS.get(random.nextInt(CALLS.size())));
    };
  }

  /** Returns a question for which tools run. */
  static SoakQuestion calling(String nonce, List<String> tools) {
    String wishes =
        tools.stream().map(tool -> wish(tool, nonce)).collect(Collectors.joining(", then "));
    return new SoakQuestion(nonce, Form.WORDS, wishes);
  }

  private static String wish(String tool, String nonce) {
    return "call %s with {\"key\":\"%s\"}".formatted(tool, nonce);
  }

  Reply<String> send(Conversation conversation) {
    return switch (form) {
      case WORDS -> conversation.send(text);
      case STRUCTURED -> conversation.send(text, format());
      case EXTRACTED -> conversation.extract(text, format());
    };
  }

  CompletableFuture<Reply<String>> sendAsync(Conversation conversation) {
    return switch (form) {
      case WORDS -> conversation.sendAsync(text);
      case STRUCTURED -> conversation.sendAsync(text, format());
      case EXTRACTED -> conversation.extractAsync(text, format());
    };
  }

  /** Returns the turn as a stream, which an extraction does not have. */
  AssistantStream<String> stream(Conversation conversation) {
    return form == Form.WORDS ? conversation.stream(text) : conversation.stream(text, format());
  }

  boolean canBeStreamed() {
    return form != Form.EXTRACTED;
  }

  private ResponseFormat<String> format() {
    String schema =
        """
        {"type": "object", "properties": {"key": {"type": "string", "enum": ["%s"]}},
         "required": ["key"], "additionalProperties": false}"""
            .formatted(nonce);
    return ResponseFormat.json(FUNCTION, schema, json -> json);
  }
}
