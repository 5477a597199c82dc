package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.Objects;

/**
 * One entry of a transcript: something said, a tool call, or a tool's output.
 *
 * <p>A list of items is a whole conversation in the order in which it happened; an output stands
 * after the call that it answers.
 */
public sealed interface Item {

  /** Returns what a user says. */
  static Message user(String text) {
    return new Message(Role.USER, text);
  }

  /** Returns what the model said. */
  static Message assistant(String text) {
    return new Message(Role.ASSISTANT, text);
  }

  /**
   * Something said.
   *
   * @param role who says it
   * @param text what is said
   */
  record Message(Role role, String text) implements Item {

    public Message {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A call that the model makes.
   *
   * @param call the call
   */
  record Call(ToolCall call) implements Item {

    public Call {
      Objects.requireNonNull(call, "call");
    }
  }

  /**
   * What a tool answered.
   *
   * @param output the output, with the id of its call
   */
  record Output(ToolOutput output) implements Item {

    public Output {
      Objects.requireNonNull(output, "output");
    }
  }
}
