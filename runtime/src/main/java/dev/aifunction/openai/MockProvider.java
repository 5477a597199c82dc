package dev.aifunction.openai;

/**
 * Starts a mock of the API inside this process, so that a program runs without a key.
 *
 * <p>{@link OpenAi#fromEnvironment()} finds one with {@link java.util.ServiceLoader}; the artifact
 * {@code aifunction-mock} brings it.
 */
public interface MockProvider {

  /** Starts a server of its own, which shares nothing with any other. */
  MockServer start();

  /** A running mock. */
  interface MockServer extends AutoCloseable {

    /** Returns the address of the API, such as {@code http://127.0.0.1:40123/v1}. */
    String baseUrl();

    /** Stops the server. */
    @Override
    void close();
  }
}
