package dev.aifunction.mock.chat;

import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Tokens;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.tool.ToolCall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the model replied as a chat completion. */
final class CompletionWriter {
  private static final String FINGERPRINT = "fp_3a1f5c7e9b";

  /** What a message costs beyond its text. */
  private static final int TOKENS_PER_REQUEST = 3;

  private final Ids ids;
  private final MockClock clock;

  CompletionWriter(Ids ids, MockClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Returns the completion that answers {@code request} with {@code turn}, once for each choice.
   */
  ObjectNode write(JsonNode request, Reply.Turn turn) {
    ObjectNode completion = JsonNodeFactory.instance.objectNode();
    completion
        .put("id", ids.next("chatcmpl-"))
        .put("object", "chat.completion")
        .put("created", clock.seconds())
        .put("model", request.path("model").stringValue(""));
    ArrayNode choices = completion.putArray("choices");
    int count = request.path("n").intValue(1);
    for (int index = 0; index < count; index++) {
      choices.add(choice(request, turn, index));
    }
    completion.set("usage", usage(request, turn, count));
    String tier = request.path("service_tier").stringValue("auto");
    return completion
        .put("service_tier", tier.equals("auto") ? "default" : tier)
        .put("system_fingerprint", FINGERPRINT);
  }

  private ObjectNode choice(JsonNode request, Reply.Turn turn, int index) {
    ObjectNode choice = JsonNodeFactory.instance.objectNode().put("index", index);
    ObjectNode message = choice.putObject("message").put("role", "assistant");
    message.put("content", turn.text()).put("refusal", turn.refusal());
    String finish = turn.calls().isEmpty() ? "stop" : putCalls(message, request, turn, index);
    message.putArray("annotations");
    return choice
        .putNull("logprobs")
        .put("finish_reason", turn.end() instanceof Reply.End.Truncated ? "length" : finish);
  }

  /** Puts calls into a message the way that they were offered, and returns the finish reason. */
  private String putCalls(ObjectNode message, JsonNode request, Reply.Turn turn, int index) {
    if (ChatInput.isLegacy(request)) {
      ToolCall call = turn.calls().get(0);
      message
          .putObject("function_call")
          .put("name", call.name())
          .put("arguments", call.arguments());
      return "function_call";
    }
    ArrayNode array = message.putArray("tool_calls");
    for (ToolCall call : turn.calls()) {
      ObjectNode node = array.addObject();
      // Choices after the first are other calls, so they cannot share ids.
      node.put("id", index == 0 && !call.id().isEmpty() ? call.id() : ids.next("call_"));
      if (isCustom(request, call.name())) {
        node.put("type", "custom");
        node.putObject("custom").put("name", call.name()).put("input", call.arguments());
      } else {
        node.put("type", "function");
        node.putObject("function").put("name", call.name()).put("arguments", call.arguments());
      }
    }
    return "tool_calls";
  }

  private static boolean isCustom(JsonNode request, String name) {
    for (JsonNode tool : request.path("tools")) {
      if (tool.path("custom").path("name").stringValue("").equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static ObjectNode usage(JsonNode request, Reply.Turn turn, int choices) {
    int prompt =
        TOKENS_PER_REQUEST
            + Tokens.in(request.path("messages").toString())
            + Tokens.in(request.path("tools").toString());
    Usage one = Usage.of(prompt, turn);
    Usage all = new Usage(one.input(), choices * one.output());
    ObjectNode usage = JsonNodeFactory.instance.objectNode();
    usage
        .put("prompt_tokens", all.input())
        .put("completion_tokens", all.output())
        .put("total_tokens", all.total());
    usage.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
    usage
        .putObject("completion_tokens_details")
        .put("reasoning_tokens", choices * turn.reasoningTokens())
        .put("audio_tokens", 0)
        .put("accepted_prediction_tokens", 0)
        .put("rejected_prediction_tokens", 0);
    return usage;
  }
}
