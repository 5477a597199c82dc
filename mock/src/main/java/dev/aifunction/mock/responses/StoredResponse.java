package dev.aifunction.mock.responses;

import dev.aifunction.mock.document.ApiError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Is a response that is kept, with the items that the model was shown.
 *
 * <p>One in the background moves on each time somebody looks at it: it is queued, then in progress,
 * then what it has become.
 */
final class StoredResponse {
  private final ObjectNode outcome;
  private final List<ObjectNode> context;
  private @Nullable ObjectNode pending;

  /**
   * Keeps a response.
   *
   * @param outcome the response in the end
   * @param pending the response as it is before that, null when the end has come
   * @param context all items that the model was shown
   */
  StoredResponse(ObjectNode outcome, @Nullable ObjectNode pending, List<ObjectNode> context) {
    this.outcome = outcome;
    this.pending = pending;
    this.context = List.copyOf(context);
  }

  /** Returns the items that the model was shown. */
  List<ObjectNode> context() {
    return context;
  }

  /** Returns the response in the end. */
  ObjectNode outcome() {
    return outcome;
  }

  /** Returns a copy of the response after it has moved on. */
  ObjectNode look() {
    if (pending != null) {
      pending =
          pending.path("status").stringValue("").equals("queued")
              ? pending.put("status", "in_progress")
              : null;
    }
    return current();
  }

  /**
   * Cancels the response where it has not ended yet, and returns a copy of it.
   *
   * @throws ApiError 400 for one that was never in the background
   */
  ObjectNode cancel() {
    if (!outcome.path("background").booleanValue()) {
      throw ApiError.badRequest(null, null, "Cannot cancel a synchronous response.");
    }
    if (pending != null) {
      outcome.removeAll();
      outcome.setAll(pending);
      outcome.put("status", "cancelled");
      pending = null;
    }
    return current();
  }

  private ObjectNode current() {
    return (pending != null ? pending : outcome).deepCopy();
  }
}
