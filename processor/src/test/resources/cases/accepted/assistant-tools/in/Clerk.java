package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(
    model = "gpt-5.2",
    instructions = "You work for {{brand}} in {{Brand}}; {{provider}} pays, {{brand}} knows.",
    tools = {Desk.class, Desk.Shelf.class},
    maxRounds = 3)
public interface Clerk {
  String chat(String message);
}
