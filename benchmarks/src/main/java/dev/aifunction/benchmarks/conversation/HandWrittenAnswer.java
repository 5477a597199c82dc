package dev.aifunction.benchmarks.conversation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Is what is read of a chat completion.
 *
 * @param text the words, which may be none
 * @param calls the functions to call, which may be none
 * @param tokens what it took
 */
record HandWrittenAnswer(String text, List<HandWrittenCall> calls, long tokens) {

  static HandWrittenAnswer read(byte[] json) {
    try (JsonParser in = HandWrittenJson.read(json)) {
      Reader reader = new Reader(in);
      reader.completion();
      return new HandWrittenAnswer(reader.text, reader.calls, reader.tokens);
    }
  }

  private static final class Reader {
    private final JsonParser in;
    private String text = "";
    private final List<HandWrittenCall> calls = new ArrayList<>();
    private long tokens;

    Reader(JsonParser in) {
      this.in = in;
    }

    void completion() {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "choices" -> choices();
          case "usage" -> usage();
          default -> in.skipChildren();
        }
      }
    }

    private void choices() {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          in.nextToken();
          if (name.equals("message")) {
            message();
          } else {
            in.skipChildren();
          }
        }
      }
    }

    private void message() {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        if (name.equals("content") && value == JsonToken.VALUE_STRING) {
          text = in.getString();
        } else if (name.equals("tool_calls") && value == JsonToken.START_ARRAY) {
          while (in.nextToken() != JsonToken.END_ARRAY) {
            call();
          }
        } else {
          in.skipChildren();
        }
      }
    }

    private void call() {
      String id = "";
      String function = "";
      String arguments = "";
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        if (name.equals("id")) {
          id = in.getString();
        } else if (name.equals("function")) {
          for (String inner = in.nextName(); inner != null; inner = in.nextName()) {
            in.nextToken();
            switch (inner) {
              case "name" -> function = in.getString();
              case "arguments" -> arguments = in.getString();
              default -> in.skipChildren();
            }
          }
        } else {
          in.skipChildren();
        }
      }
      calls.add(new HandWrittenCall(id, function, arguments));
    }

    private void usage() {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        if (name.equals("total_tokens")) {
          tokens = in.getLongValue();
        } else {
          in.skipChildren();
        }
      }
    }
  }
}
