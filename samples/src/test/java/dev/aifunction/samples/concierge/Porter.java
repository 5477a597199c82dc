package dev.aifunction.samples.concierge;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.assistant.AssistantStream;
import java.util.concurrent.CompletableFuture;

/** An assistant with a method for each way to wait for an answer, with memory and without. */
@AiAssistant(model = "gpt-5.2", instructions = "You know every key.", tools = Keyring.class)
interface Porter {

  String ask(String message);

  CompletableFuture<String> askLater(String message);

  AssistantStream<String> watch(String message);

  String chat(@ConversationId String guest, String message);

  AssistantStream<String> watchChat(@ConversationId String guest, String message);
}
