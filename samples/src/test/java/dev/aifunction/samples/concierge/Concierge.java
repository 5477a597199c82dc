package dev.aifunction.samples.concierge;

import dev.aifunction.AiAssistant;
import dev.aifunction.Instructions;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An assistant with a method for each kind of value, prompt and answer. */
@AiAssistant(
    model = "annotated",
    instructions = "You work for {{hotel}}.",
    tools = Keyring.class,
    maxRounds = 2)
interface Concierge {

  String chat(String message);

  @Prompt(
      "{{view}} | {{stay}} | {{stays}} | {{maybe}} | {{day}} | {{price}} | {{nights}} | {{text}}")
  String note(
      Stay.View view,
      Stay stay,
      List<Stay> stays,
      Optional<Stay> maybe,
      LocalDate day,
      double price,
      int nights,
      String text);

  @Prompt("Wake {{rooms}}.")
  String wake(String... rooms);

  @Instructions("Answer {{style}}.")
  @Prompt("{{message}}")
  String answer(String style, String message);

  @Prompt("Book {{room}}.")
  Stay book(String room);

  @Prompt("Book {{room}}.")
  Reply<Stay> booked(String room);
}
