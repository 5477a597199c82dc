package dev.aifunction.benchmarks.conversation;

/** What everyone asks, and whom. */
final class Question {
  static final String MODEL = "gpt-5.2";
  static final String TEXT =
      "When does the next ferry from Bergen to Ålesund leave? We are two cars.";
  static final String KEY = "not-a-key";

  private Question() {}
}
