package dev.aifunction.openai;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.openapi.model.RunStepDeltaObject;
import dev.aifunction.openapi.model.RunStepDeltaStepDetailsToolCallsFunctionObject;
import dev.aifunction.openapi.model.RunStepDeltaStepDetailsToolCallsFunctionObjectFunction;
import dev.aifunction.openapi.model.RunStepDeltaStepDetailsToolCallsObject;
import dev.aifunction.openapi.model.RunStepDeltaStepDetailsToolCallsObjectToolCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells of the calls of a streamed run as they are written; the run that requires an action has
 * them whole.
 */
final class RunCallChunks {
  private final Map<String, String> ids = new HashMap<>();
  private final Consumer<ModelEvent> events;

  /**
   * @param events takes what each chunk says
   */
  RunCallChunks(Consumer<ModelEvent> events) {
    this.events = events;
  }

  void read(RunStepDeltaObject step) {
    if (step.delta().stepDetails() instanceof RunStepDeltaStepDetailsToolCallsObject details) {
      List<RunStepDeltaStepDetailsToolCallsObjectToolCall> calls = details.toolCalls();
      if (calls != null) {
        for (RunStepDeltaStepDetailsToolCallsObjectToolCall call : calls) {
          if (call instanceof RunStepDeltaStepDetailsToolCallsFunctionObject function) {
            read(step.id() + "/" + function.index(), function);
          }
        }
      }
    }
  }

  /** Reads a chunk of the call at a place: only its first one has the id and the name. */
  private void read(String place, RunStepDeltaStepDetailsToolCallsFunctionObject call) {
    RunStepDeltaStepDetailsToolCallsFunctionObjectFunction function = call.function();
    if (function == null) {
      return;
    }
    if (!ids.containsKey(place) && call.id() != null && function.name() != null) {
      ids.put(place, call.id());
      events.accept(new ModelEvent.CallStarted(call.id(), function.name()));
    }
    String id = ids.get(place);
    String json = function.arguments();
    if (id != null && json != null && !json.isEmpty()) {
      events.accept(new ModelEvent.ArgumentsDelta(id, json));
    }
  }
}
