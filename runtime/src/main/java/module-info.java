/** What users and generated code compile against: tools, conversations, the way to OpenAI's API. */
module dev.aifunction {
  requires transitive dev.aifunction.openapi;
  requires transitive org.jspecify;
  requires static tools.jackson.databind;
  requires static jakarta.validation;

  exports dev.aifunction;
  exports dev.aifunction.assistant;
  exports dev.aifunction.internal;
  exports dev.aifunction.openai;
  exports dev.aifunction.tool;
  exports dev.aifunction.validation;

  uses dev.aifunction.openai.MockProvider;
}
