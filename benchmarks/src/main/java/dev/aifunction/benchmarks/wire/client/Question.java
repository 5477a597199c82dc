package dev.aifunction.benchmarks.wire.client;

/** What everyone asks. */
final class Question {
  static final String MODEL = "gpt-5.2";
  static final String TEXT = "When does the next ferry to Ålesund leave?";
  static final String KEY = "not-a-key";

  private Question() {}
}
