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
  private final Runnable atEnd;
  private @Nullable ObjectNode pending;

  private StoredResponse(
      ObjectNode outcome, List<ObjectNode> context, @Nullable ObjectNode pending, Runnable atEnd) {
    this.outcome = outcome;
    this.context = List.copyOf(context);
    this.pending = pending;
    this.atEnd = atEnd;
  }

  /**
   * Keeps a response that has ended.
   *
   * @param outcome the response
   * @param context all items that the model was shown
   */
  static StoredResponse ended(ObjectNode outcome, List<ObjectNode> context) {
    return new StoredResponse(outcome, context, null, () -> {});
  }

  /**
   * Keeps a response that is queued.
   *
   * @param outcome the response in the end
   * @param context all items that the model was shown
   * @param atEnd what else happens at that end, which one that is cancelled never comes to
   */
  static StoredResponse queued(ObjectNode outcome, List<ObjectNode> context, Runnable atEnd) {
    return new StoredResponse(outcome, context, ResponseEvents.begun(outcome, "queued"), atEnd);
  }

  /** Returns the items that the model was shown. */
  List<ObjectNode> context() {
    return context;
  }

  /** Returns whether it has still to move on. */
  boolean isPending() {
    return pending != null;
  }

  /** Returns a copy of the response as it is. */
  ObjectNode current() {
    return (pending != null ? pending : outcome).deepCopy();
  }

  /** Returns a copy of the response after it has moved on. */
  ObjectNode look() {
    if (pending != null && pending.path("status").stringValue("").equals("queued")) {
      pending.put("status", "in_progress");
      return current();
    }
    return finish();
  }

  /** Returns a copy of the response after it has moved on to its end. */
  ObjectNode finish() {
    if (pending != null) {
      pending = null;
      atEnd.run();
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
}
