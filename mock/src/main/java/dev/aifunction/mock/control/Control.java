package dev.aifunction.mock.control;

import dev.aifunction.mock.http.Answer;
import dev.aifunction.mock.http.ApiRequest;
import dev.aifunction.mock.http.ControlFront;
import dev.aifunction.mock.http.Faults;
import dev.aifunction.mock.http.Operation;
import dev.aifunction.mock.state.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Is what programs can do with the mock itself; {@code GET /_mock} tells what that is. */
public final class Control {
  private final Controlled mock;
  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final ObjectNode description = Json.object();

  /** Makes the control of {@code mock}. */
  public Control(Controlled mock) {
    this.mock = mock;
    add("GET", "", "tells this", this::describe);
    add("DELETE", "", "puts everything back to how it was at the start", this::reset);
    add(
        "POST",
        "/script",
        "appends replies: [{\"text\": \"Sunny.\"}]; or for messages of the user that a text is in:"
            + " {\"for\": \"INV-7\", \"replies\": [{\"text\": \"Paid.\"}]}",
        this::script);
    add(
        "POST",
        "/faults",
        "plans what goes wrong with the next requests: [{\"failNext\": 429, \"retryAfter\":"
            + " \"2s\"}]",
        this::faults);
    add("POST", "/clock", "puts the clock forward: {\"advance\": \"660s\"}", this::clock);
    add("GET", "/requests", "tells the requests so far, with secrets masked", this::requests);
  }

  private void add(String method, String path, String purpose, Operation operation) {
    String name = method + " " + ControlFront.PATH + path;
    operations.put(name, operation);
    description.put(name, purpose);
  }

  /** Returns the operations by method and path. */
  public Map<String, Operation> operations() {
    return operations;
  }

  private Answer describe(ApiRequest request) {
    return new Answer.Json(description);
  }

  private Answer reset(ApiRequest request) {
    mock.reset();
    return new Answer.Json(Json.object());
  }

  private Answer script(ApiRequest request) {
    Value body = new Value(request.body(), "");
    if (request.body().isArray()) {
      mock.model().append(ReplyReader.all(body));
    } else {
      if (!body.has("for")) {
        throw body.refused("an array of replies, or an object with 'for' and 'replies'");
      }
      body.checkMembers("for", "replies");
      String text = body.get("for").someText();
      mock.model().append(text, ReplyReader.all(body.get("replies")));
    }
    return new Answer.Json(Json.object());
  }

  private Answer faults(ApiRequest request) {
    List<Consumer<Faults>> plans = FaultReader.all(new Value(request.body(), ""));
    plans.forEach(plan -> plan.accept(mock.faults()));
    return new Answer.Json(Json.object());
  }

  private Answer clock(ApiRequest request) {
    Value body = new Value(request.body(), "");
    body.checkMembers("advance");
    mock.clock().advance(body.get("advance").time());
    return new Answer.Json(Json.object());
  }

  private Answer requests(ApiRequest request) {
    ObjectNode told = Json.object();
    ArrayNode requests = told.putArray("requests");
    mock.tellRequests(
        (method, path, operation, headers, body) ->
            requests
                .addObject()
                .put("method", method)
                .put("path", path)
                .put("operation", operation)
                .put("body", body)
                .set("headers", headers(headers)));
    return new Answer.Json(told);
  }

  /** Returns headers with names in lower case: other languages compare them letter by letter. */
  private static JsonNode headers(Map<String, List<String>> headers) {
    ObjectNode object = Json.object();
    headers.forEach(
        (name, values) -> values.forEach(object.putArray(name.toLowerCase(Locale.ROOT))::add));
    return object;
  }
}
