package dev.aifunction.samples.support;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import dev.aifunction.tool.CallContext;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a person has to look after. */
@AiCalls
public class Tickets {
  private final List<String> open = new ArrayList<>();

  /**
   * Opens a ticket for a colleague, who calls the customer back.
   *
   * @param subject what it is about, in one sentence
   */
  @AiFunction(effect = Effect.WRITE)
  public synchronized int openTicket(@NotBlank String subject, CallContext context) {
    open.add(context.conversationId() + ": " + subject);
    return open.size();
  }

  synchronized List<String> open() {
    return List.copyOf(open);
  }
}
