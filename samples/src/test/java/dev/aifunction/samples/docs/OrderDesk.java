package dev.aifunction.samples.docs;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.tool.CallContext;

@AiAssistant(model = "gpt-5.2", tools = Orders.class)
interface OrderDesk {
  String ask(@ConversationId String session, String message, CallContext context);
}
