package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.JsonValue;
import dev.aifunction.openapi.model.FunctionToolCall;
import dev.aifunction.openapi.model.MessagePhase;
import dev.aifunction.openapi.model.OutputMessage;
import dev.aifunction.openapi.model.ToolCallCaller;
import dev.aifunction.openapi.model.ToolCallCallerParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is what only Responses tells of a message or a call, and wants back. As the {@code extra} of an
 * item it is a JSON object with the wire's names.
 *
 * @param id the item's id at the server, null when nothing there refers to it
 * @param phase whether a message is a comment or the answer
 * @param namespace where a call's tool was found
 * @param caller who made a call: the model itself, or a program
 */
record ResponsesExtra(
    @Nullable String id,
    @Nullable MessagePhase phase,
    @Nullable String namespace,
    @Nullable ToolCallCaller caller) {
  private static final ResponsesExtra NONE = new ResponsesExtra(null, null, null, null);

  static ResponsesExtra of(OutputMessage message, boolean withId) {
    return new ResponsesExtra(
        withId ? Absent.orNull(message::id) : null, message.phase(), null, null);
  }

  static ResponsesExtra of(FunctionToolCall call, boolean withId) {
    return new ResponsesExtra(withId ? call.id() : null, null, call.namespace(), call.caller());
  }

  /** Reads what {@link #json()} wrote; what a later version wrote besides is passed over. */
  static ResponsesExtra of(@Nullable String json) {
    return json == null ? NONE : JsonReader.parse(json, ResponsesExtra::read);
  }

  private static ResponsesExtra read(JsonReader in) {
    String id = null;
    MessagePhase phase = null;
    String namespace = null;
    ToolCallCaller caller = null;
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> id = in.string();
        case "phase" -> phase = in.value(MessagePhase::read);
        case "namespace" -> namespace = in.string();
        case "caller" -> caller = in.value(ToolCallCaller::read);
        default -> in.json();
      }
    }
    return new ResponsesExtra(id, phase, namespace, caller);
  }

  /** Returns this as a JSON object, null when it says nothing. */
  @Nullable String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    set(id, value -> members.put("id", value));
    set(phase, value -> members.put("phase", value));
    set(namespace, value -> members.put("namespace", value));
    set(caller, value -> members.put("caller", value));
    JsonValue object = out -> out.any(members);
    return members.isEmpty() ? null : object.toJson();
  }

  /** Returns the caller as outputs name it. */
  @Nullable ToolCallCallerParam callerOfOutput() {
    return caller == null ? null : JsonReader.parse(caller.toJson(), ToolCallCallerParam::read);
  }
}
