package dev.aifunction.openapi.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Is a body of {@code multipart/form-data}. */
record Form(List<Part> parts) {

  /** A file has a file name and a content type, a text neither. */
  record Part(String name, @Nullable String file, @Nullable String type, String content) {}

  private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=(\\S+)");
  private static final Pattern PART =
      Pattern.compile(
          "Content-Disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?\r\n"
              + "(?:Content-Type: (\\S+)\r\n)?\r\n(.*)\r\n",
          Pattern.DOTALL);

  /** Takes apart what has arrived. */
  static Form parse(String contentType, String body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.matches()) {
      throw new AssertionError("No form: " + contentType);
    }
    String line = "--" + boundary.group(1);
    if (!body.startsWith(line + "\r\n") || !body.endsWith("\r\n" + line + "--\r\n")) {
      throw new AssertionError("Not between its boundaries: " + body);
    }
    String inside = body.substring(line.length() + 2, body.length() - line.length() - 4);
    List<Part> parts = new ArrayList<>();
    for (String one : inside.split(Pattern.quote(line + "\r\n"), -1)) {
      Matcher part = PART.matcher(one);
      if (!part.matches()) {
        throw new AssertionError("No part: " + one);
      }
      parts.add(new Part(part.group(1), part.group(2), part.group(3), part.group(4)));
    }
    return new Form(parts);
  }

  /** Lays out what an example of a schema has to become. */
  static Form of(JsonNode schema, JsonNode example) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : example.properties()) {
      JsonNode its = Operation.resolved(schema).path("properties").path(property.getKey());
      add(parts, property.getKey(), its, property.getValue());
    }
    return new Form(parts);
  }

  private static void add(List<Part> parts, String name, JsonNode schema, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> add(parts, name + "[]", schema, item));
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> one : value.properties()) {
        add(parts, name + "[" + one.getKey() + "]", schema, one.getValue());
      }
    } else if (isBytes(schema)) {
      parts.add(new Part(name, Builders.FILE, "image/png", value.asString()));
    } else {
      parts.add(new Part(name, null, null, value.asString()));
    }
  }

  /** Whether a property, or a member or item of it, is a file: no other property has files. */
  private static boolean isBytes(JsonNode schema) {
    JsonNode resolved = Operation.resolved(schema);
    return resolved.path("format").asString("").equals("binary")
        || resolved.path("oneOf").valueStream().anyMatch(Form::isBytes)
        || (resolved.has("items") && isBytes(resolved.get("items")));
  }
}
