package dev.aifunction.store.jdbc;

import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Answers with what a test wrote down, and remembers what it was asked. */
final class Script implements ModelClient {
  private final Deque<Function<ModelRequest, ModelResponse>> answers = new ArrayDeque<>();
  private final List<ModelRequest> requests = new ArrayList<>();

  Script says(String text) {
    return then(ModelResponse.builder().addMessage(text).finishReason("stop"));
  }

  Script calls(String tool) {
    ToolCall call = new ToolCall("call_" + tool, tool, "{}");
    return then(ModelResponse.builder().addCall(call).finishReason("tool_calls"));
  }

  Script then(ModelResponse.Builder answer) {
    ModelResponse response = answer.build();
    return then(request -> response);
  }

  synchronized Script then(Function<ModelRequest, ModelResponse> answer) {
    answers.add(answer);
    return this;
  }

  synchronized ModelRequest lastRequest() {
    return requests.get(requests.size() - 1);
  }

  @Override
  public ModelResponse answer(ModelRequest request) {
    return next(request).apply(request);
  }

  private synchronized Function<ModelRequest, ModelResponse> next(ModelRequest request) {
    requests.add(request);
    return answers.remove();
  }
}
