package dev.aifunction.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Is a server-sent event.
 *
 * @param name its name, empty when it has none
 * @param data its data
 */
record Sse(String name, String data) {

  /** Returns the events of a stream; an {@link AssertionError} says what is none. */
  static List<Sse> read(String stream) {
    if (!stream.endsWith("\n\n")) {
      throw new AssertionError("The last event has no end: " + stream);
    }
    List<Sse> events = new ArrayList<>();
    for (String block : stream.split("\n\n")) {
      String[] lines = block.split("\n");
      String name = lines.length == 2 ? after("event: ", lines[0]) : "";
      events.add(new Sse(name, after("data: ", lines[lines.length - 1])));
    }
    return events;
  }

  /** Returns names of events in their order, a run of deltas as one. */
  static List<String> folded(Stream<String> names) {
    String all = names.collect(Collectors.joining(" "));
    return List.of(all.replaceAll("(\\S+delta)( \\1)*", "$1").split(" "));
  }

  private static String after(String field, String line) {
    if (!line.startsWith(field)) {
      throw new AssertionError("not an event: " + line);
    }
    return line.substring(field.length());
  }

  JsonNode json() {
    return Wire.JSON.readTree(data);
  }

  /** Returns the event as documents describe it, none for an end mark that they do not. */
  List<JsonNode> forms() {
    if (!name.startsWith("thread.") && !name.equals("done")) {
      return data.equals("[DONE]") ? List.of() : List.of(json());
    }
    ObjectNode form = Wire.JSON.createObjectNode().put("event", name);
    form.set("data", name.equals("done") ? form.stringNode(data) : json());
    return List.of(form);
  }
}
