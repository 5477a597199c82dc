package dev.aifunction.assistant;

/** Names the API of a provider that a conversation goes through. */
public enum Api {
  /** Responses, OpenAI's current API. */
  RESPONSES,
  /** Chat Completions, which every compatible server has. */
  CHAT_COMPLETIONS,
  /** Assistants: threads and runs that the server keeps. */
  ASSISTANTS
}
