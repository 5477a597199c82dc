package dev.aifunction.samples.support;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.assistant.Reply;

/** Helps customers of a shop. */
@AiAssistant(
    model = "gpt-5.2",
    instructions =
        "You work at the support desk of a shop. Look an order up before you speak of it, open a"
            + " ticket for what you cannot solve, and answer briefly.",
    tools = {Orders.class, Tickets.class})
public interface SupportAgent {

  /** Answers a customer, and knows what the two of them said before. */
  Reply<String> ask(@ConversationId String customer, String message);
}
