package dev.aifunction.benchmarks.wire.client;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads from a chunk, or from a whole completion, what is asked for, and makes no object of it. */
final class HandWrittenReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private HandWrittenReader() {}

  static void read(byte[] bytes, int start, int length, Received.Collector received) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, length)) {
      in.nextToken();
      String id = "";
      String model = "";
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "id" -> id = in.getString();
          case "model" -> model = in.getString();
          case "choices" -> choices(in, received);
          case "usage" -> usage(in, received);
          default -> in.skipChildren();
        }
      }
      received.from(id, model);
    }
  }

  private static void choices(JsonParser in, Received.Collector received) {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (name.equals("delta") || name.equals("message")) {
          delta(in, received);
        } else if (name.equals("finish_reason") && value == JsonToken.VALUE_STRING) {
          received.finished(in.getString());
        } else {
          in.skipChildren();
        }
      }
    }
  }

  private static void delta(JsonParser in, Received.Collector received) {
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      JsonToken value = in.nextToken();
      if (name.equals("content") && value == JsonToken.VALUE_STRING) {
        received.text(in.getString());
      } else {
        in.skipChildren();
      }
    }
  }

  private static void usage(JsonParser in, Received.Collector received) {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        if (name.equals("total_tokens")) {
          received.tokens(in.getLongValue());
        } else {
          in.skipChildren();
        }
      }
    }
  }
}
