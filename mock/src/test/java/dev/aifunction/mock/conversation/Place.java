package dev.aifunction.mock.conversation;

import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Is a structured answer. */
record Place(String city, int people) {
  static final ResponseFormat<Place> FORMAT =
      ResponseFormat.json(
          "place",
          """
          {"type": "object",
           "properties": {"city": {"type": "string"}, "people": {"type": "integer"}},
           "required": ["city", "people"], "additionalProperties": false}""",
          Place::read);

  private static Place read(String text) {
    JsonNode place;
    try {
      place = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new BadToolCallException(List.of(new Problem("", "must be JSON")));
    }
    List<Problem> problems = new ArrayList<>();
    if (!place.path("city").isString()) {
      problems.add(new Problem("/city", "must be a string"));
    }
    if (!place.path("people").isInt()) {
      problems.add(new Problem("/people", "must be an integer"));
    }
    if (!problems.isEmpty()) {
      throw new BadToolCallException(problems);
    }
    return new Place(place.path("city").stringValue(), place.path("people").intValue());
  }
}
