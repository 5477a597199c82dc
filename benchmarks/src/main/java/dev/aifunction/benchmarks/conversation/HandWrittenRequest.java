package dev.aifunction.benchmarks.conversation;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the request of a chat completion: the history so far, and the function. */
final class HandWrittenRequest {
  private static final String TOOLS =
      """
      [{"type":"function","function":{"name":"next_ferry",\
      "description":"Tells when the next ferry leaves.","parameters":{"type":"object",\
      "properties":{"from":{"type":"string","description":"the harbour to leave from"},\
      "to":{"type":"string","description":"the harbour to arrive at"},\
      "cars":{"type":"integer","description":"how many cars come along"}},\
      "required":["from","to","cars"],"additionalProperties":false},"strict":true}}]""";

  private HandWrittenRequest() {}

  static byte[] write(String question, List<HandWrittenRound> rounds) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = HandWrittenJson.write(out)) {
      json.writeStartObject();
      json.writeStringProperty("model", Question.MODEL);
      json.writeArrayPropertyStart("messages");
      json.writeStartObject();
      json.writeStringProperty("role", "user");
      json.writeStringProperty("content", question);
      json.writeEndObject();
      for (HandWrittenRound round : rounds) {
        answer(json, round.answer());
        outputs(json, round);
      }
      json.writeEndArray();
      json.writeName("tools");
      json.writeRawValue(TOOLS);
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void answer(JsonGenerator json, HandWrittenAnswer answer) {
    json.writeStartObject();
    json.writeStringProperty("role", "assistant");
    if (!answer.text().isEmpty()) {
      json.writeStringProperty("content", answer.text());
    }
    json.writeArrayPropertyStart("tool_calls");
    for (HandWrittenCall call : answer.calls()) {
      json.writeStartObject();
      json.writeStringProperty("id", call.id());
      json.writeStringProperty("type", "function");
      json.writeObjectPropertyStart("function");
      json.writeStringProperty("name", call.name());
      json.writeStringProperty("arguments", call.arguments());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void outputs(JsonGenerator json, HandWrittenRound round) {
    for (int i = 0; i < round.outputs().size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("role", "tool");
      json.writeStringProperty("tool_call_id", round.answer().calls().get(i).id());
      json.writeStringProperty("content", round.outputs().get(i));
      json.writeEndObject();
    }
  }
}
