/** The embedded mock of the OpenAI API, for tests and for running without a key. */
module dev.aifunction.mock {
  requires transitive dev.aifunction;
  requires dev.aifunction.openapi;
  requires jdk.httpserver;
  requires transitive org.jspecify;
  requires tools.jackson.databind;

  exports dev.aifunction.mock;

  provides dev.aifunction.openai.MockProvider with
      dev.aifunction.mock.MockOpenAiProvider;
}
