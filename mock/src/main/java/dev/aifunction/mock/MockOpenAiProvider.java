package dev.aifunction.mock;

import dev.aifunction.openai.MockProvider;

/** Brings {@link MockOpenAi} to programs that run without a key; the service loader makes it. */
public final class MockOpenAiProvider implements MockProvider {

  /** Makes the provider. */
  public MockOpenAiProvider() {}

  @Override
  public MockServer start() {
    return MockOpenAi.start();
  }
}
