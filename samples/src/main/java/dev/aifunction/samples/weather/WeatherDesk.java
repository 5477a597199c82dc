package dev.aifunction.samples.weather;

import dev.aifunction.AiAssistant;
import dev.aifunction.assistant.Reply;

/** Answers questions about the weather. */
@AiAssistant(
    model = "gpt-5.2",
    instructions = "You answer questions about the weather in one or two sentences.",
    tools = Weather.class)
public interface WeatherDesk {

  /** Answers in words. */
  Reply<String> ask(String question);
}
