package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.util.function.Supplier;

/** Gets an answer in any case. */
final class Attempt {
  private static final System.Logger LOG = System.getLogger(Attempt.class.getName());

  private Attempt() {}

  /** Returns what {@code answer} returns, and the error where it throws. */
  static Answer at(Supplier<Answer> answer) {
    try {
      return answer.get();
    } catch (ApiError e) {
      return new Answer.Failed(e);
    } catch (RuntimeException e) {
      // Nobody above would tell the client: the JDK's server drops the connection.
      LOG.log(System.Logger.Level.ERROR, "the mock itself failed", e);
      return new Answer.Failed(ApiError.of(500, "mock_failed", "The mock itself failed: " + e));
    }
  }
}
