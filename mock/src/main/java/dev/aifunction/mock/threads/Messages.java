package dev.aifunction.mock.threads;

import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import dev.aifunction.mock.state.MockClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the messages of threads. */
public final class Messages {
  private final Ids ids;
  private final MockClock clock;

  /** Makes a writer. */
  public Messages(Ids ids, MockClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the message that a request describes. */
  public ObjectNode of(JsonNode request, String thread) {
    ObjectNode message =
        message(thread, request.path("role").stringValue(), "completed", null, null);
    addContent((ArrayNode) message.path("content"), request.path("content"));
    message.put("completed_at", clock.seconds());
    message.set(
        "attachments", Json.or(request.path("attachments"), JsonNodeFactory.instance.arrayNode()));
    message.set("metadata", Json.labels(request));
    return message;
  }

  /** Returns a message of an assistant that has no content yet. */
  public ObjectNode begun(String thread, String assistant, String run) {
    return message(thread, "assistant", "in_progress", assistant, run);
  }

  /**
   * Ends a message.
   *
   * @param cutBy why it is incomplete, such as {@code max_tokens}; null when it is whole
   */
  public void end(ObjectNode message, @Nullable String cutBy) {
    if (cutBy == null) {
      message.put("status", "completed").put("completed_at", clock.seconds());
    } else {
      message.put("status", "incomplete").put("incomplete_at", clock.seconds());
      message.putObject("incomplete_details").put("reason", cutBy);
    }
  }

  private ObjectNode message(
      String thread, String role, String status, @Nullable String assistant, @Nullable String run) {
    ObjectNode message =
        Json.object()
            .put("id", ids.next("msg_"))
            .put("object", "thread.message")
            .put("created_at", clock.seconds())
            .put("thread_id", thread)
            .put("role", role);
    message.putArray("content");
    message
        .put("status", status)
        .putNull("incomplete_details")
        .putNull("completed_at")
        .putNull("incomplete_at")
        .put("assistant_id", assistant)
        .put("run_id", run);
    message.putArray("attachments");
    message.putObject("metadata");
    return message;
  }

  private static void addContent(ArrayNode content, JsonNode sent) {
    if (sent.isString()) {
      content.add(text(sent.stringValue()));
    }
    for (JsonNode part : sent) {
      boolean isText = part.path("type").stringValue("").equals("text");
      content.add(isText ? text(part.path("text").stringValue()) : part);
    }
  }

  /** Returns the part of a message that is {@code text}. */
  public static ObjectNode text(String text) {
    ObjectNode part = Json.object().put("type", "text");
    part.putObject("text").put("value", text).putArray("annotations");
    return part;
  }
}
