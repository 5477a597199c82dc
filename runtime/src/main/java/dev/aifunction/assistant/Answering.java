package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Is a turn that brings an answer, in words or in a format; until then, tools are called. */
final class Answering<T extends @Nullable Object> extends Exchange<T> {
  private final @Nullable ResponseFormat<T> format;
  private final Function<String, T> reader;

  private Answering(
      Conversation conversation, @Nullable ResponseFormat<T> format, Function<String, T> reader) {
    super(conversation);
    this.format = format;
    this.reader = reader;
  }

  static Answering<String> inWords(Conversation conversation) {
    return new Answering<>(conversation, null, text -> text);
  }

  static <T extends @Nullable Object> Answering<T> in(
      Conversation conversation, ResponseFormat<T> format) {
    return new Answering<>(conversation, format, format::read);
  }

  @Override
  void complete(ModelRequest.Builder question) {
    question.format(format);
  }

  @Override
  void read(ModelResponse response) {
    List<ToolCall> calls = response.calls();
    if (!calls.isEmpty()) {
      call(calls);
      return;
    }
    String text = response.text();
    if (text.isEmpty()) {
      refuseCut();
    }
    T value;
    try {
      value = reader.apply(text);
    } catch (BadToolCallException bad) {
      askAgain(bad, text);
      add(Repair.message(explanation(bad)));
      return;
    }
    end(value);
  }

  private static String explanation(BadToolCallException bad) {
    StringBuilder message = new StringBuilder("Your answer does not fit the response format:\n");
    for (Problem problem : bad.problems()) {
      message.append("- ").append(problem).append('\n');
    }
    return message.append("Answer again, in the response format.").toString();
  }
}
