package dev.aifunction.mock.conversation;

import dev.aifunction.mock.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Is a question to a model as it arrived, whichever API it came by. */
record Question(RecordedRequest request) {

  /** Returns a JSON object with a text in it. */
  static String json(String text) {
    return JsonMapper.shared().createObjectNode().put("text", text).toString();
  }

  JsonNode body() {
    return JsonMapper.shared().readTree(request.body());
  }

  /** Returns every string in it that is a value: messages, outputs, instructions are some. */
  List<String> strings() {
    List<String> strings = new ArrayList<>();
    collect(body(), strings);
    return strings;
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isString()) {
      strings.add(node.stringValue());
    }
    node.forEach(child -> collect(child, strings));
  }

  /** Returns how it restricts the calls of tools, empty for not at all. */
  String toolChoice() {
    JsonNode choice = body().path("tool_choice");
    return choice.isObject()
        ? choice.path("name").stringValue(choice.path("function").path("name").stringValue(""))
        : choice.stringValue("");
  }
}
