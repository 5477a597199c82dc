package dev.aifunction.mock.chat;

import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Tokens;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.tool.ToolCall;
import java.time.Clock;
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
  private final Clock clock;

  CompletionWriter(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Returns the completion that answers {@code request} with {@code reply}, once for each choice.
   */
  ObjectNode write(JsonNode request, Reply reply) {
    ObjectNode completion = JsonNodeFactory.instance.objectNode();
    completion
        .put("id", ids.next("chatcmpl-"))
        .put("object", "chat.completion")
        .put("created", clock.instant().getEpochSecond())
        .put("model", request.path("model").stringValue(""));
    ArrayNode choices = completion.putArray("choices");
    int count = request.path("n").intValue(1);
    for (int index = 0; index < count; index++) {
      choices.add(choice(request, reply, index));
    }
    completion.set("usage", usage(request, reply, count));
    String tier = request.path("service_tier").stringValue("auto");
    return completion
        .put("service_tier", tier.equals("auto") ? "default" : tier)
        .put("system_fingerprint", FINGERPRINT);
  }

  private ObjectNode choice(JsonNode request, Reply reply, int index) {
    ObjectNode choice = JsonNodeFactory.instance.objectNode().put("index", index);
    ObjectNode message = choice.putObject("message").put("role", "assistant");
    String finish = "stop";
    if (reply instanceof Reply.Text text) {
      message.put("content", text.text()).putNull("refusal");
    } else if (reply instanceof Reply.Truncated text) {
      message.put("content", text.text()).putNull("refusal");
      finish = "length";
    } else if (reply instanceof Reply.Refusal refusal) {
      message.putNull("content").put("refusal", refusal.text());
    } else if (reply instanceof Reply.Calls calls) {
      message.putNull("content").putNull("refusal");
      finish = putCalls(message, request, calls, index);
    }
    message.putArray("annotations");
    return choice.putNull("logprobs").put("finish_reason", finish);
  }

  /** Puts calls into a message the way that they were offered, and returns the finish reason. */
  private String putCalls(ObjectNode message, JsonNode request, Reply.Calls calls, int index) {
    if (ChatInput.isLegacy(request)) {
      ToolCall call = calls.calls().get(0);
      message
          .putObject("function_call")
          .put("name", call.name())
          .put("arguments", call.arguments());
      return "function_call";
    }
    ArrayNode array = message.putArray("tool_calls");
    for (ToolCall call : calls.calls()) {
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

  private static ObjectNode usage(JsonNode request, Reply reply, int choices) {
    int prompt =
        TOKENS_PER_REQUEST
            + Tokens.in(request.path("messages").toString())
            + Tokens.in(request.path("tools").toString());
    int completion = choices * (1 + tokens(reply));
    ObjectNode usage = JsonNodeFactory.instance.objectNode();
    usage
        .put("prompt_tokens", prompt)
        .put("completion_tokens", completion)
        .put("total_tokens", prompt + completion);
    usage.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
    usage
        .putObject("completion_tokens_details")
        .put("reasoning_tokens", 0)
        .put("audio_tokens", 0)
        .put("accepted_prediction_tokens", 0)
        .put("rejected_prediction_tokens", 0);
    return usage;
  }

  private static int tokens(Reply reply) {
    if (reply instanceof Reply.Text text) {
      return Tokens.in(text.text());
    }
    if (reply instanceof Reply.Truncated text) {
      return Tokens.in(text.text());
    }
    if (reply instanceof Reply.Refusal refusal) {
      return Tokens.in(refusal.text());
    }
    int sum = 0;
    if (reply instanceof Reply.Calls calls) {
      for (ToolCall call : calls.calls()) {
        sum += Tokens.in(call.name()) + Tokens.in(call.arguments());
      }
    }
    return sum;
  }
}
