package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is a turn that makes the model call one function, whose arguments are what it brings. */
final class Extracting<T extends @Nullable Object> extends Exchange<T> {
  private static final String DESCRIPTION = "Takes what is asked for.";
  private static final String ONE_IS_ENOUGH = "This call was not needed: one call is enough.";
  private static final String TAKEN = "\"done\"";

  private final ResponseFormat<T> format;
  private final ToolSpec function;
  private final ChatOptions options;

  Extracting(Conversation conversation, ResponseFormat<T> format) {
    super(conversation);
    this.format = format;
    this.function =
        ToolSpec.builder(format.name())
            .description(Objects.requireNonNullElse(format.description(), DESCRIPTION))
            .parameters(format.schema())
            .reduced(format.reducedSchema())
            .build();
    this.options =
        ChatOptions.builder()
            .toolChoice(ToolChoice.tool(format.name()))
            .build()
            .orElse(conversation.options());
  }

  @Override
  void complete(ModelRequest.Builder question) {
    question.tools(List.of(function)).hostedTools(List.of()).options(options);
  }

  @Override
  void read(ModelResponse response) {
    List<ToolCall> calls = response.calls();
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).name().equals(function.name())) {
        read(calls, i);
        return;
      }
    }
    if (calls.isEmpty()) {
      String problem = "the function " + function.name() + " was not called";
      askAgain(new BadToolCallException(List.of(new Problem("", problem))), response.text());
      add(Repair.message("Call the function " + function.name() + "."));
    } else {
      BadToolCallException unknown =
          BadToolCallException.unknownTool(calls.get(0).name(), List.of(function));
      leave(calls, String.valueOf(unknown.getMessage()));
      askAgain(unknown, response.text());
    }
  }

  private void read(List<ToolCall> calls, int index) {
    ToolCall call = calls.get(index);
    T value;
    try {
      value = format.read(call.arguments());
    } catch (BadToolCallException bad) {
      answer(calls, index, ToolOutput.failed(call.id(), String.valueOf(bad.getMessage())));
      askAgain(bad, call.arguments());
      return;
    }
    answer(calls, index, ToolOutput.of(call.id(), TAKEN));
    end(value);
  }

  private void answer(List<ToolCall> calls, int index, ToolOutput output) {
    leave(calls.subList(0, index), ONE_IS_ENOUGH);
    add(new Item.Output(output));
    leave(calls.subList(index + 1, calls.size()), ONE_IS_ENOUGH);
  }
}
