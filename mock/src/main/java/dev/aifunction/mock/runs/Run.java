package dev.aifunction.mock.runs;

import dev.aifunction.mock.model.ModelInput.Output;
import dev.aifunction.mock.model.Usage;
import dev.aifunction.mock.state.Store;
import dev.aifunction.mock.threads.AssistantThread;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Is a run: what describes it, its steps, and what the model is told next. */
final class Run {
  private static final Set<String> MOVING = Set.of("queued", "in_progress");

  private final ObjectNode description;
  private final AssistantThread thread;
  private final Store<ObjectNode> steps = new Store<>("run step");
  private List<Output> outputs = List.of();
  private Usage usage = Usage.NONE;
  private @Nullable ObjectNode openStep;

  Run(ObjectNode description, AssistantThread thread) {
    this.description = description;
    this.thread = thread;
  }

  /** Returns what describes it, to read and to change. */
  ObjectNode description() {
    return description;
  }

  String id() {
    return description.path("id").stringValue();
  }

  String assistant() {
    return description.path("assistant_id").stringValue();
  }

  AssistantThread thread() {
    return thread;
  }

  Store<ObjectNode> steps() {
    return steps;
  }

  String status() {
    return description.path("status").stringValue();
  }

  /** Returns whether it moves on without anybody's help. */
  boolean isMoving() {
    return MOVING.contains(status());
  }

  /** Returns whether it moves on, or would with the outputs of its tools. */
  boolean isActive() {
    return isMoving() || status().equals("requires_action");
  }

  /** Returns what the tools of the last step answered, empty when there was none. */
  List<Output> outputs() {
    return outputs;
  }

  void setOutputs(List<Output> outputs) {
    this.outputs = List.copyOf(outputs);
  }

  /** Returns what it has cost so far. */
  Usage usage() {
    return usage;
  }

  void cost(Usage more) {
    usage = usage.plus(more);
  }

  /** Returns the step whose tool calls wait for their outputs, null for none. */
  @Nullable ObjectNode openStep() {
    return openStep;
  }

  void setOpenStep(@Nullable ObjectNode step) {
    openStep = step;
  }

  /** Returns the calls that wait for their outputs. */
  JsonNode openCalls() {
    return description.path("required_action").path("submit_tool_outputs").path("tool_calls");
  }
}
