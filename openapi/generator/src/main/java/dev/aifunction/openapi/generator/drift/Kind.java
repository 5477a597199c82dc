package dev.aifunction.openapi.generator.drift;

/** What is counted. */
enum Kind {
  OPERATIONS("operations"),
  PARAMETERS("parameters"),
  PROPERTIES("properties"),
  VALUES("enum values"),
  MEMBERS("union members"),
  EVENTS("stream events");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
