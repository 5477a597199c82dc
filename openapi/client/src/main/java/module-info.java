/** The OpenAI API's client: models and APIs that are generated, and the transport below them. */
module dev.aifunction.openapi {
  requires transitive java.net.http;
  requires transitive org.jspecify;
  requires tools.jackson.core;

  exports dev.aifunction.openapi.api;
  exports dev.aifunction.openapi.http;
  exports dev.aifunction.openapi.model;
  exports dev.aifunction.openapi.poll;
}
