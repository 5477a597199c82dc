package dev.aifunction.benchmarks.conversation;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Runs the function, whose arguments and result are JSON; a wrong argument is an exception. */
final class HandWrittenTool {
  private final Ferries ferries;

  HandWrittenTool(Ferries ferries) {
    this.ferries = ferries;
  }

  String call(HandWrittenCall call) {
    if (!call.name().equals("next_ferry")) {
      throw new IllegalArgumentException("There is no function " + call.name());
    }
    return write(run(call.arguments()));
  }

  private Departure run(String arguments) {
    String from = null;
    String to = null;
    Integer cars = null;
    try (JsonParser in = HandWrittenJson.read(arguments)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("The arguments are no object");
      }
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "from" -> from = in.getString();
          case "to" -> to = in.getString();
          case "cars" -> cars = in.getIntValue();
          default -> throw new IllegalArgumentException("There is no argument " + name);
        }
      }
    }
    if (from == null || to == null || cars == null) {
      throw new IllegalArgumentException("An argument is missing");
    }
    return ferries.nextFerry(from, to, cars);
  }

  private static String write(Departure departure) {
    StringWriter out = new StringWriter(128);
    try (JsonGenerator json = HandWrittenJson.write(out)) {
      json.writeStartObject();
      json.writeStringProperty("from", departure.from());
      json.writeStringProperty("to", departure.to());
      json.writeStringProperty("ferry", departure.ferry());
      json.writeStringProperty("leaves", departure.leaves());
      json.writeNumberProperty("kroner", departure.kroner());
      json.writeEndObject();
    }
    return out.toString();
  }
}
