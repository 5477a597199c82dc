package dev.aifunction.mock.runs;

import dev.aifunction.mock.model.Pieces;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes the steps of runs. */
final class StepWriter {
  private final Ids ids;
  private final MockClock clock;

  StepWriter(Ids ids, MockClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the step that makes a message. */
  ObjectNode message(Run run, String message) {
    ObjectNode step = step(run, "message_creation");
    ObjectNode details = step.putObject("step_details").put("type", "message_creation");
    details.putObject("message_creation").put("message_id", message);
    return step;
  }

  /** Returns the step that calls tools, without its calls. */
  ObjectNode calls(Run run) {
    ObjectNode step = step(run, "tool_calls");
    step.putObject("step_details").put("type", "tool_calls").putArray("tool_calls");
    return step;
  }

  private ObjectNode step(Run run, String type) {
    ObjectNode step =
        Json.object()
            .put("id", ids.next("step_"))
            .put("object", "thread.run.step")
            .put("created_at", clock.seconds())
            .put("assistant_id", run.assistant())
            .put("thread_id", run.thread().id())
            .put("run_id", run.id())
            .put("type", type)
            .put("status", "in_progress")
            .putNull("step_details")
            .putNull("last_error");
    for (String later : List.of("expired_at", "cancelled_at", "failed_at", "completed_at")) {
      step.putNull(later);
    }
    step.putObject("metadata");
    return step.putNull("usage");
  }

  /** Adds a call to the step that makes it. */
  static void add(ObjectNode step, ToolCall call) {
    ObjectNode one =
        step.path("step_details")
            .withArray("tool_calls")
            .addObject()
            .put("id", call.id())
            .put("type", "function");
    one.putObject("function")
        .put("name", call.name())
        .put("arguments", call.arguments())
        .putNull("output");
  }

  /** Returns the deltas of a call: its name first, and then its arguments in pieces. */
  static List<ObjectNode> deltas(ObjectNode step, ToolCall call, int index) {
    List<ObjectNode> deltas = new ArrayList<>();
    ObjectNode opening = call(step, index, deltas).put("id", call.id());
    opening.putObject("function").put("name", call.name()).put("arguments", "").putNull("output");
    for (String piece : Pieces.of(call.arguments())) {
      call(step, index, deltas).putObject("function").put("arguments", piece);
    }
    return deltas;
  }

  private static ObjectNode call(ObjectNode step, int index, List<ObjectNode> deltas) {
    ObjectNode delta =
        Json.object()
            .put("id", step.path("id").stringValue())
            .put("object", "thread.run.step.delta");
    deltas.add(delta);
    return delta
        .putObject("delta")
        .putObject("step_details")
        .put("type", "tool_calls")
        .putArray("tool_calls")
        .addObject()
        .put("index", index)
        .put("type", "function");
  }

  /** Ends a step: completed, cancelled or expired. */
  void end(ObjectNode step, String status, Usage cost) {
    step.put("status", status).put(status + "_at", clock.seconds());
    step.set("usage", RunWriter.usage(cost));
  }
}
