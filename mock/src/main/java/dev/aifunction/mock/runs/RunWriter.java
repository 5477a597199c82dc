package dev.aifunction.mock.runs;

import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes runs. */
final class RunWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** How long a run may take, the outputs of its tools included. */
  private static final long EXPIRES_AFTER = 600;

  private final Ids ids;
  private final MockClock clock;

  RunWriter(Ids ids, MockClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the run that a request describes, with what it leaves open from its assistant. */
  ObjectNode of(JsonNode request, JsonNode assistant, String thread) {
    long now = clock.seconds();
    ObjectNode run =
        Json.object()
            .put("id", ids.next("run_"))
            .put("object", "thread.run")
            .put("created_at", now)
            .put("thread_id", thread)
            .put("assistant_id", assistant.path("id").stringValue())
            .put("status", "queued");
    for (String later : List.of("required_action", "last_error", "incomplete_details")) {
      run.putNull(later);
    }
    run.put("expires_at", now + EXPIRES_AFTER);
    for (String later : List.of("started_at", "cancelled_at", "failed_at", "completed_at")) {
      run.putNull(later);
    }
    run.set("model", Json.or(request.path("model"), assistant.path("model")));
    run.put("instructions", instructions(request, assistant));
    run.set("tools", Json.or(request.path("tools"), assistant.path("tools")));
    run.set("metadata", Json.labels(request));
    run.putNull("usage");
    for (String own : List.of("temperature", "top_p", "response_format")) {
      run.set(own, Json.or(request.path(own), assistant.path(own)));
    }
    run.set("max_prompt_tokens", Json.orNull(request.path("max_prompt_tokens")));
    run.set("max_completion_tokens", Json.orNull(request.path("max_completion_tokens")));
    run.set(
        "truncation_strategy",
        Json.or(
            request.path("truncation_strategy"),
            Json.object().put("type", "auto").putNull("last_messages")));
    run.set("tool_choice", Json.or(request.path("tool_choice"), NODES.stringNode("auto")));
    return run.put("parallel_tool_calls", request.path("parallel_tool_calls").booleanValue(true));
  }

  private static String instructions(JsonNode request, JsonNode assistant) {
    String own = Json.or(request.path("instructions"), assistant.path("instructions")).asString("");
    String more = request.path("additional_instructions").asString("");
    return own.isEmpty() || more.isEmpty() ? own + more : own + "\n" + more;
  }

  /** Says that a run waits for the outputs of calls. */
  static void require(ObjectNode run, List<ToolCall> calls) {
    run.put("status", "requires_action");
    ObjectNode action = run.putObject("required_action").put("type", "submit_tool_outputs");
    ArrayNode waiting = action.putObject("submit_tool_outputs").putArray("tool_calls");
    for (ToolCall call : calls) {
      ObjectNode one = waiting.addObject().put("id", call.id()).put("type", "function");
      one.putObject("function").put("name", call.name()).put("arguments", call.arguments());
    }
  }

  /** Says that a run has ended. */
  void end(ObjectNode run, String status, Usage cost) {
    run.put("status", status).putNull("required_action").putNull("expires_at");
    switch (status) {
      case "completed", "incomplete" -> run.put("completed_at", clock.seconds());
      case "failed" -> run.put("failed_at", clock.seconds());
      case "cancelled" -> run.put("cancelled_at", clock.seconds());
      default -> {}
    }
    run.set("usage", usage(cost));
  }

  static ObjectNode usage(Usage cost) {
    return Json.object()
        .put("prompt_tokens", cost.input())
        .put("completion_tokens", cost.output())
        .put("total_tokens", cost.total());
  }
}
