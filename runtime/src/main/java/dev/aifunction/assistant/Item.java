package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a transcript: something said, a tool call, a tool's output, or what only the server
 * understands.
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

  /** Returns what a user says in several parts, such as a text and an image. */
  static Message user(Content... content) {
    return new Message(Role.USER, List.of(content));
  }

  /**
   * Something said.
   *
   * @param role who says it
   * @param content what is said
   * @param extra what the API that it came from tells of it besides, a JSON object that goes back
   *     to that API, or what this toolkit does, which goes nowhere; null for nothing
   */
  record Message(Role role, List<Content> content, @Nullable String extra) implements Item {

    public Message {
      Objects.requireNonNull(role, "role");
      content = List.copyOf(content);
    }

    /** Makes a message of which nothing else is told. */
    public Message(Role role, List<Content> content) {
      this(role, content, null);
    }

    /** Makes a message of one text. */
    public Message(Role role, String text) {
      this(role, List.of(Content.text(text)));
    }

    /** Returns this message with further parts at its end, such as images. */
    public Message with(Content... parts) {
      return with(List.of(parts));
    }

    /** Returns this message with further parts at its end, such as images. */
    public Message with(Collection<? extends Content> parts) {
      List<Content> all = new ArrayList<>(content);
      all.addAll(parts);
      return new Message(role, all, extra);
    }

    /** Returns the texts of the content, one after the other; empty when there is none. */
    public String text() {
      if (content.size() == 1 && content.get(0) instanceof Content.Text text) {
        return text.text();
      }
      StringBuilder texts = new StringBuilder();
      for (Content part : content) {
        if (part instanceof Content.Text text) {
          texts.append(text.text());
        }
      }
      return texts.toString();
    }
  }

  /**
   * A call that the model makes.
   *
   * @param call the call
   * @param extra what the API that it came from tells of it besides, a JSON object that goes back
   *     to that API; null for nothing
   */
  record Call(ToolCall call, @Nullable String extra) implements Item {

    public Call {
      Objects.requireNonNull(call, "call");
    }

    /** Makes a call of which nothing else is told. */
    public Call(ToolCall call) {
      this(call, null);
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

  /**
   * What a server told of its own work, such as a model's reasoning or a search; also what a later
   * version wrote and this one does not know.
   *
   * <p>It is kept as it came and goes back to the API that it came from; other APIs are not sent
   * it.
   *
   * @param api the API that it came from, null for what a later version wrote: that is sent to none
   * @param type the wire's word, such as {@code reasoning}
   * @param json the item as it came, a JSON object
   */
  record Other(@Nullable Api api, String type, String json) implements Item {

    public Other {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(json, "json");
    }

    /** Returns the API and the type; nothing of what is in it. */
    @Override
    public String toString() {
      return "Other[" + api + ", " + type + "]";
    }
  }
}
