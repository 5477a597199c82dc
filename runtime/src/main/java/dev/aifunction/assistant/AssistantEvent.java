package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.Objects;

/**
 * Is one step of a streamed turn: what the model says, which is a {@link ModelEvent}, or what
 * became of it.
 *
 * <pre>{@code
 * for (AssistantEvent event : stream) {
 *   if (event instanceof ModelEvent.TextDelta delta) {
 *     System.out.print(delta.text());
 *   } else if (event instanceof AssistantEvent.ToolFinished tool) {
 *     System.out.println("(" + tool.call().name() + ")");
 *   }
 * }
 * }</pre>
 */
public sealed interface AssistantEvent
    permits ModelEvent,
        AssistantEvent.RoundFinished,
        AssistantEvent.ToolFinished,
        AssistantEvent.Finished {

  /**
   * Ends one answer of the model; after it, tools run, or the turn ends.
   *
   * @param round which answer it was, counted from 1
   * @param response the whole answer
   */
  record RoundFinished(int round, ModelResponse response) implements AssistantEvent {

    public RoundFinished {
      Objects.requireNonNull(response, "response");
    }
  }

  /**
   * Ends a call of a tool.
   *
   * @param call the call
   * @param output what the model will be told
   */
  record ToolFinished(ToolCall call, ToolOutput output) implements AssistantEvent {

    public ToolFinished {
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(output, "output");
    }
  }

  /**
   * Ends the turn; no other event follows.
   *
   * @param reply what {@link AssistantStream#reply()} returns
   */
  record Finished(Reply<?> reply) implements AssistantEvent {

    public Finished {
      Objects.requireNonNull(reply, "reply");
    }
  }
}
