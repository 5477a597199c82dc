package dev.aifunction.mock.model;

import dev.aifunction.tool.ToolCall;

/** Is one thing that the model says or does in an answer. */
public sealed interface Part {

  /** Returns what there is to stream: a text, or the arguments of a call. */
  String content();

  /** Returns the part with other content. */
  Part with(String content);

  /** Returns about how many tokens it has. */
  default int tokens() {
    return Tokens.in(content());
  }

  /**
   * Is a message.
   *
   * @param content the text
   */
  record Text(String content) implements Part {
    @Override
    public Text with(String other) {
      return new Text(other);
    }
  }

  /**
   * Is a refusal to answer.
   *
   * @param content the reason
   */
  record Refusal(String content) implements Part {
    @Override
    public Refusal with(String other) {
      return new Refusal(other);
    }
  }

  /**
   * Is a thought, of which the APIs that tell thoughts tell a summary.
   *
   * @param content the summary
   */
  record Reasoning(String content) implements Part {
    @Override
    public Reasoning with(String other) {
      return new Reasoning(other);
    }
  }

  /**
   * Is the call of a tool.
   *
   * @param call the call
   */
  record Call(ToolCall call) implements Part {
    @Override
    public String content() {
      return call.arguments();
    }

    @Override
    public Call with(String other) {
      return new Call(new ToolCall(call.id(), call.name(), other));
    }

    @Override
    public int tokens() {
      return Tokens.in(call.name()) + Tokens.in(call.arguments());
    }
  }
}
