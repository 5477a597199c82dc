package dev.aifunction.assistant;

/** Says who keeps a conversation between two questions, where an API leaves the choice. */
public enum History {
  /** The client: every question carries everything that was said. */
  CLIENT,
  /** The server keeps each answer, and a question names the answer that it follows. */
  PREVIOUS_RESPONSE,
  /** The server keeps a conversation to which questions and answers are added. */
  CONVERSATION
}
