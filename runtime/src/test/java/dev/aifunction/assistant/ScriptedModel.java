package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers with what a test wrote down, and remembers what it was asked. */
final class ScriptedModel implements ModelClient {
  static final Usage USAGE = new Usage(10, 5, 4, 3);

  private final Deque<ModelResponse> answers = new ArrayDeque<>();
  private final List<ModelRequest> requests = new ArrayList<>();

  ScriptedModel says(String text) {
    return then(answer().addMessage(text).finishReason("stop"));
  }

  ScriptedModel calls(ToolCall... calls) {
    ModelResponse.Builder answer = answer().finishReason("tool_calls");
    for (ToolCall call : calls) {
      answer.addCall(call);
    }
    return then(answer);
  }

  ScriptedModel then(ModelResponse.Builder answer) {
    answers.add(answer.build());
    return this;
  }

  static ModelResponse.Builder answer() {
    return ModelResponse.builder().usage(USAGE).model("scripted-1").fingerprint("fp_1");
  }

  List<ModelRequest> requests() {
    return requests;
  }

  ModelRequest lastRequest() {
    return requests.get(requests.size() - 1);
  }

  @Override
  public ModelResponse answer(ModelRequest request) {
    requests.add(request);
    if (answers.isEmpty()) {
      throw new AssertionError("The script is over, but the model was asked: " + request.items());
    }
    return answers.remove();
  }
}
