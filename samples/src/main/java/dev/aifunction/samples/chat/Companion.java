package dev.aifunction.samples.chat;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.samples.weather.Weather;
import java.util.UUID;

/** Chats, and looks at the weather when asked about it. */
@AiAssistant(
    model = "gpt-5.2",
    instructions = "You are good company. Answer in one or two sentences.",
    tools = Weather.class)
public interface Companion {

  /** Answers as the words come, and remembers what was said under the chat's id. */
  AssistantStream<String> say(@ConversationId UUID chat, String message);
}
