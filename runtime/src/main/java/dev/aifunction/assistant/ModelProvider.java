package dev.aifunction.assistant;

/** Gives clients of a model's APIs: what an assistant's generated stub is built from. */
public interface ModelProvider {

  /**
   * Returns a client of an API.
   *
   * @throws UnsupportedOperationException when the provider does not have that API
   */
  ModelClient client(Api api);

  /** Returns the API to use when nobody named one. */
  Api defaultApi();

  /** Returns the options that hold where nobody set others, such as the environment's model. */
  ChatOptions options();
}
