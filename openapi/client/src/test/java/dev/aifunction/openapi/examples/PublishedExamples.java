package dev.aifunction.openapi.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects the examples of the published document that a client has types for: bodies of requests
 * in calls of {@code curl}, answers, events of streams, components and their properties.
 */
final class PublishedExamples {
  private static final Pattern BODY =
      Pattern.compile("(?s)(?:-d|--data)\\s+'(.*?)'\\s*(?:$|\\\\|\n)");
  private static final Pattern STREAM = Pattern.compile("(?m)^data: |^\\{.*\\}\\s*\n\\s*\\{");
  private static final Pattern EVENT =
      Pattern.compile("(?m)^(?:event: (\\S+)\n)?(?:data: )?(\\{.*\\})$");

  private final Client client;
  private final List<Example> examples = new ArrayList<>();

  private PublishedExamples(Client client) {
    this.client = client;
  }

  static List<Example> collect(JsonNode published, Client client) {
    PublishedExamples collector = new PublishedExamples(client);
    for (var path : published.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        String place = child(child("/paths", path.getKey()), method.getKey());
        collector.operation(method.getValue(), place + "/x-oaiMeta/examples");
      }
    }
    for (var component : published.at("/components/schemas").properties()) {
      if (client.reads(component.getKey())) {
        collector.component(component.getKey(), component.getValue());
      }
    }
    return collector.examples;
  }

  private static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void operation(JsonNode operation, String pointer) {
    String id = operation.path("operationId").asString();
    JsonNode published = operation.path("x-oaiMeta").path("examples");
    if (published.isObject()) {
      calls(id, published, pointer);
    }
    for (int i = 0; published.isArray() && i < published.size(); i++) {
      calls(id, published.get(i), pointer + "/" + i);
    }
  }

  private void calls(String operation, JsonNode example, String pointer) {
    Matcher body = BODY.matcher(example.path("request").path("curl").asString(""));
    if (body.find()) {
      add("requests", pointer + "/request/curl", client.request(operation), body.group(1));
    }
    String answer = example.path("response").asString("");
    if (STREAM.matcher(answer).find()) {
      events(answer, event(operation, answer), pointer + "/response");
    } else {
      add("answers", pointer + "/response", client.answer(operation), answer);
    }
  }

  /** The component of the events of an answer; runs are published as if they did not stream. */
  private Optional<String> event(String operation, String stream) {
    boolean isRun = stream.startsWith("event: thread.");
    return client.event(operation).or(() -> Optional.of("AssistantStreamEvent").filter(n -> isRun));
  }

  private void events(String stream, Optional<String> component, String place) {
    boolean named = component.map(this::isNamed).orElse(false);
    int number = 0;
    Matcher events = EVENT.matcher(stream);
    while (events.find()) {
      String data = events.group(2);
      String event = "{\"event\":\"" + events.group(1) + "\",\"data\":" + data + "}";
      add("events", place + "#" + number++, component, named ? event : data);
    }
  }

  /** Whether the name of an event is a part of what is read. */
  private boolean isNamed(String component) {
    JsonNode schema = client.document().at("/components/schemas/" + component);
    return schema.path("discriminator").path("propertyName").asString("").equals("event");
  }

  private void component(String name, JsonNode schema) {
    String pointer = child("/components/schemas", name);
    JsonNode example = schema.path("x-oaiMeta").path("example");
    if (STREAM.matcher(example.asString("")).find()) {
      events(example.asString(), Optional.of(name), pointer + "/x-oaiMeta/example");
    } else if (example.isString()) {
      add("components", pointer + "/x-oaiMeta/example", Optional.of(name), example.asString());
    }
    if (schema.has("example")) {
      add("components", pointer + "/example", Optional.of(name), schema.get("example").toString());
    }
    for (var property : schema.path("properties").properties()) {
      if (property.getValue().has("example")) {
        ObjectNode object = ((ObjectNode) schema).objectNode();
        object.set(property.getKey(), property.getValue().get("example"));
        String place = child(pointer + "/properties", property.getKey()) + "/example";
        add("properties", place, Optional.of(name), object.toString());
      }
    }
  }

  private void add(String kind, String place, Optional<String> component, String json) {
    component
        .filter(client::reads)
        .filter(name -> !json.isBlank())
        .ifPresent(name -> examples.add(new Example(kind, place, name, json)));
  }
}
