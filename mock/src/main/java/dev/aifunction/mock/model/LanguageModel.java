package dev.aifunction.mock.model;

/** Answers an input. */
@FunctionalInterface
public interface LanguageModel {

  /** Returns the answer to {@code input}. */
  Reply reply(ModelInput input);
}
