package dev.aifunction.assistant;

/** Says who speaks in a message. */
public enum Role {
  /** The application, in the word that every server knows. */
  SYSTEM,
  /** The application, in the word of OpenAI's newer models. */
  DEVELOPER,
  /** The person, or the program, that asks. */
  USER,
  /** The model. */
  ASSISTANT
}
