package dev.aifunction.assistant;

import java.util.Objects;

/** Is one step of an answer that arrives in pieces. */
public sealed interface ModelEvent extends AssistantEvent {

  /**
   * Continues the text of the answer.
   *
   * @param text the next piece; never empty
   */
  record TextDelta(String text) implements ModelEvent {

    public TextDelta {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Continues the words with which the model refuses.
   *
   * @param text the next piece
   */
  record RefusalDelta(String text) implements ModelEvent {

    public RefusalDelta {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Continues what a reasoning model tells of its thoughts.
   *
   * @param text the next piece
   */
  record ReasoningDelta(String text) implements ModelEvent {

    public ReasoningDelta {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Begins a call of a tool; its arguments follow.
   *
   * @param callId the call's id
   * @param name the tool's name
   */
  record CallStarted(String callId, String name) implements ModelEvent {

    public CallStarted {
      Objects.requireNonNull(callId, "callId");
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * Continues the arguments of a call.
   *
   * @param callId the call's id
   * @param json the next piece of their JSON text
   */
  record ArgumentsDelta(String callId, String json) implements ModelEvent {

    public ArgumentsDelta {
      Objects.requireNonNull(callId, "callId");
      Objects.requireNonNull(json, "json");
    }
  }
}
