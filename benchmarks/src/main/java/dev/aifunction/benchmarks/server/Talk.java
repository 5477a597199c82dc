package dev.aifunction.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Is the model's part of a conversation: it calls a function, and once there is an output, it
 * answers in words.
 */
final class Talk implements Answer {
  private final String output;
  private final byte[] call;
  private final byte[] words;

  /**
   * @param output what a request has in it only if there is an output of a function in it
   * @param call the HTTP response with the call
   * @param words the HTTP response with the words
   */
  private Talk(String output, byte[] call, byte[] words) {
    this.output = output;
    this.call = call;
    this.words = words;
  }

  /** Is the one of Chat Completions. */
  static Talk completions() {
    return new Talk(
        "\"tool_call_id\"", Http.json("completion-call.json"), Http.json("completion-words.json"));
  }

  /** Is the one of Responses. */
  static Talk responses() {
    return new Talk(
        "\"function_call_output\"",
        Http.json("response-call.json"),
        Http.json("response-words.json"));
  }

  @Override
  public void give(byte[] request, OutputStream out) throws IOException {
    boolean answered = new String(request, StandardCharsets.ISO_8859_1).contains(output);
    out.write(answered ? words : call);
  }
}
