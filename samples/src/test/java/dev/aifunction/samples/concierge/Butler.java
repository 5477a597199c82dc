package dev.aifunction.samples.concierge;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Extract;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Reply;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * An assistant with what every API has: a method for each kind of answer, with tools and memory.
 */
@AiAssistant(model = "gpt-5.2", instructions = "You work for {{hotel}}.", tools = Keyring.class)
interface Butler {

  String chat(@ConversationId String guest, String message);

  @Prompt("Book {{room}} for {{guest}}, not {{{{room}}}}.")
  Stay book(String room, String guest);

  @Prompt("Book {{room}} for {{guest}}.")
  Reply<Stay> booked(String room, String guest);

  @Prompt("Who: {{text}}")
  List<String> names(String text);

  @Prompt("Which view: {{text}}")
  Stay.View view(String text);

  @Prompt("Which wish: {{text}}")
  Reception.Wish wish(String text);

  @Prompt("Who: {{text}}")
  CompletionStage<List<String>> namesLater(String text);

  AssistantStream<String> watch(String message);

  @Prompt("Book {{room}}.")
  AssistantStream<Stay> watchBooking(String room);

  /** Takes the wish of a guest. */
  @Extract
  Reception.Wish takeWish(String text);

  @Prompt("Who is it?")
  String recognize(Content.Image face, Content.File paper);
}
