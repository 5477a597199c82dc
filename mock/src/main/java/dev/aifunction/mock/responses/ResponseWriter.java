package dev.aifunction.mock.responses;

import dev.aifunction.mock.document.StrictSubset;
import dev.aifunction.mock.model.Part;
import dev.aifunction.mock.model.Reply;
import dev.aifunction.mock.model.Tokens;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.tool.ToolCall;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the model replied as a response. */
final class ResponseWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a request costs beyond its text. */
  private static final int TOKENS_PER_REQUEST = 3;

  private final Ids ids;
  private final MockClock clock;

  ResponseWriter(Ids ids, MockClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Returns the response that answers {@code request} with {@code turn}.
   *
   * @param context all items that the model is shown
   * @param conversation the id of the conversation that it continues, null for none
   */
  ObjectNode write(
      JsonNode request, List<ObjectNode> context, @Nullable String conversation, Reply.Turn turn) {
    long now = clock.seconds();
    String status = statusOf(turn.end());
    ObjectNode response =
        Json.object()
            .put("id", ids.next("resp_"))
            .put("object", "response")
            .put("created_at", now)
            .put("status", status);
    response.set(
        "completed_at", status.equals("completed") ? NODES.numberNode(now) : NODES.nullNode());
    response.put("model", request.path("model").stringValue("mock-model"));
    ArrayNode output = response.putArray("output");
    boolean includeReasoning = includes(request, "reasoning.encrypted_content");
    for (int i = 0; i < turn.parts().size(); i++) {
      boolean cut = i == turn.parts().size() - 1 && !status.equals("completed");
      output.add(item(request, turn.parts().get(i), cut, includeReasoning));
    }
    putEnd(response, turn.end());
    int input = inputTokens(request, context);
    response.set("usage", usage(Usage.of(input, turn), turn.reasoningTokens()));
    putRequest(response, request);
    if (conversation != null) {
      response.putObject("conversation").put("id", conversation);
    }
    return response;
  }

  private static boolean includes(JsonNode request, String what) {
    return request.path("include").valueStream().anyMatch(one -> one.asString("").equals(what));
  }

  private static String statusOf(Reply.End end) {
    if (end instanceof Reply.End.Failed) {
      return "failed";
    }
    return end instanceof Reply.End.Truncated ? "incomplete" : "completed";
  }

  private static void putEnd(ObjectNode response, Reply.End end) {
    response.putNull("error").putNull("incomplete_details");
    if (end instanceof Reply.End.Failed failed) {
      response.putObject("error").put("code", failed.code()).put("message", failed.message());
    } else if (end instanceof Reply.End.Truncated) {
      response.putObject("incomplete_details").put("reason", "max_output_tokens");
    }
  }

  private ObjectNode item(JsonNode request, Part part, boolean cut, boolean includeReasoning) {
    if (part instanceof Part.Call call) {
      return call(request, call.call(), cut);
    }
    if (part instanceof Part.Reasoning) {
      return reasoning(part.content(), includeReasoning);
    }
    ObjectNode message =
        Json.object()
            .put("id", ids.next("msg_"))
            .put("type", "message")
            .put("status", cut ? "incomplete" : "completed")
            .put("role", "assistant");
    ObjectNode content = message.putArray("content").addObject();
    if (part instanceof Part.Refusal) {
      content.put("type", "refusal").put("refusal", part.content());
    } else {
      content.put("type", "output_text").put("text", part.content());
      content.putArray("annotations");
      content.putArray("logprobs");
    }
    return message;
  }

  private ObjectNode reasoning(String summary, boolean includeContent) {
    String id = ids.next("rs_");
    ObjectNode item = Json.object().put("id", id).put("type", "reasoning");
    item.putArray("summary").addObject().put("type", "summary_text").put("text", summary);
    return includeContent ? item.put("encrypted_content", sealed(summary)) : item;
  }

  /** Returns a text that a client cannot read without trying, as encrypted content is. */
  static String sealed(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode call(JsonNode request, ToolCall call, boolean cut) {
    ClientTools.ClientTool tool = ClientTools.find(request.path("tools"), call.name()).orElse(null);
    boolean custom = tool != null && tool.isCustom();
    ObjectNode item =
        Json.object()
            .put("id", ids.next(custom ? "ctc_" : "fc_"))
            .put("type", custom ? "custom_tool_call" : "function_call")
            .put("call_id", call.id().isEmpty() ? ids.next("call_") : call.id())
            .put("name", call.name());
    if (tool != null && tool.namespace() != null) {
      item.put("namespace", tool.namespace());
    }
    item.put(custom ? "input" : "arguments", call.arguments());
    return custom ? item : item.put("status", cut ? "incomplete" : "completed");
  }

  /** Returns about how many tokens a request has, with all items that the model is shown. */
  static int inputTokens(JsonNode request, List<ObjectNode> context) {
    return TOKENS_PER_REQUEST
        + Tokens.in(request.path("instructions").asString(""))
        + Tokens.in(request.path("tools").toString())
        + context.stream().mapToInt(item -> Tokens.in(item.toString())).sum();
  }

  static ObjectNode usage(Usage cost, int reasoning) {
    ObjectNode usage = Json.object().put("input_tokens", cost.input());
    usage.putObject("input_tokens_details").put("cached_tokens", 0).put("cache_write_tokens", 0);
    usage.put("output_tokens", cost.output());
    usage.putObject("output_tokens_details").put("reasoning_tokens", reasoning);
    return usage.put("total_tokens", cost.total());
  }

  /** Puts what a response repeats of its request. */
  private static void putRequest(ObjectNode response, JsonNode request) {
    for (String same :
        List.of(
            "instructions",
            "previous_response_id",
            "max_output_tokens",
            "max_tool_calls",
            "safety_identifier",
            "prompt_cache_key")) {
      response.set(same, Json.orNull(request.path(same)));
    }
    for (String rare : List.of("prompt", "user")) {
      if (request.hasNonNull(rare)) {
        response.set(rare, request.path(rare));
      }
    }
    ArrayNode tools = response.putArray("tools");
    request.path("tools").forEach(tool -> tools.add(offered(tool)));
    response.set("tool_choice", Json.or(request.path("tool_choice"), NODES.stringNode("auto")));
    response.put("parallel_tool_calls", request.path("parallel_tool_calls").booleanValue(true));
    ObjectNode text = response.putObject("text");
    text.putObject("format").put("type", "text");
    text.put("verbosity", "medium");
    if (request.path("text") instanceof ObjectNode wanted) {
      text.setAll(wanted);
    }
    ObjectNode reasoning = response.putObject("reasoning").putNull("effort").putNull("summary");
    if (request.path("reasoning") instanceof ObjectNode wanted) {
      reasoning.setAll(wanted);
    }
    response.put("background", request.path("background").booleanValue(false));
    response.set("truncation", Json.or(request.path("truncation"), NODES.stringNode("disabled")));
    response.set("temperature", Json.or(request.path("temperature"), NODES.numberNode(1)));
    response.set("top_p", Json.or(request.path("top_p"), NODES.numberNode(1)));
    response.put("top_logprobs", request.path("top_logprobs").intValue(0));
    response.set("metadata", Json.labels(request));
    String tier = request.path("service_tier").asString("auto");
    response.put("service_tier", tier.equals("auto") ? "default" : tier);
  }

  /** Returns a tool as it was understood: one that left open whether it is strict is, if it can. */
  private static JsonNode offered(JsonNode tool) {
    boolean open =
        tool.path("type").stringValue("").equals("function") && !tool.hasNonNull("strict");
    return open
        ? ((ObjectNode) tool.deepCopy())
            .put("strict", StrictSubset.contains(tool.path("parameters")))
        : tool;
  }
}
