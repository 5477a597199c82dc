package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that there is no answer yet: the model called tools that the application itself has to run.
 *
 * <p>{@link Reply#value()} throws it, {@link Reply#pendingCalls()} asks beforehand.
 */
public final class PendingCallsException extends ConversationException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable List<ToolCall> calls;

  PendingCallsException(List<ToolCall> calls, List<Item> transcript) {
    super(
        "The model waits for the application to run %s: see Reply.pendingCalls()"
            .formatted(calls.stream().map(ToolCall::name).toList()),
        null,
        transcript);
    this.calls = List.copyOf(calls);
  }

  /**
   * Returns the calls, of which {@link Conversation#sendOutputs} takes the outputs; empty once the
   * exception was serialized.
   */
  public List<ToolCall> calls() {
    return calls == null ? List.of() : calls;
  }
}
