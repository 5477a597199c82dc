package dev.aifunction.benchmarks.conversation;

import dev.aifunction.AiAssistant;
import dev.aifunction.assistant.Reply;

/** AiFunction's assistant. */
@AiAssistant(model = Question.MODEL, tools = Ferries.class)
interface FerryDesk {

  /** Asks. */
  Reply<String> ask(String question);
}
