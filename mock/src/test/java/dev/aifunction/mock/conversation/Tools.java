package dev.aifunction.mock.conversation;

import dev.aifunction.ReturnTo;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes tools and calls of them, and finds outputs. */
final class Tools {
  private Tools() {}

  static ToolSpec.Builder spec(String name) {
    return ToolSpec.builder(name).description("Does " + name + ".");
  }

  static Toolset tool(String name, ToolFunction function) {
    return Toolset.of(spec(name).build(), function);
  }

  /** Returns a tool whose calls are the application's to run. */
  static Toolset ofCaller(String name) {
    return Toolset.of(
        spec(name).returnTo(ReturnTo.CALLER).build(),
        (call, context) -> {
          throw new AssertionError("the application runs it");
        });
  }

  /** Returns a tool that takes a city and a number of days, and finds every problem with them. */
  static Toolset forecast() {
    return Toolset.of(
        spec("get_forecast")
            .parameters(
                """
                {"type": "object",
                 "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
                 "required": ["city", "days"], "additionalProperties": false}""")
            .build(),
        (call, context) -> {
          JsonNode arguments = JsonMapper.shared().readTree(call.arguments());
          List<Problem> problems = new ArrayList<>();
          if (!arguments.path("city").isString()) {
            problems.add(new Problem("/city", "must be a string"));
          }
          if (!arguments.path("days").isInt()) {
            problems.add(new Problem("/days", "must be an integer"));
          }
          if (!problems.isEmpty()) {
            throw new BadToolCallException(problems);
          }
          return "sun in " + arguments.path("city").stringValue();
        });
  }

  static ToolCall call(String id, String name) {
    return new ToolCall(id, name, "{}");
  }

  static ToolCall forecastOf(String id, String city) {
    return new ToolCall(id, "get_forecast", "{\"city\":\"" + city + "\",\"days\":1}");
  }

  static List<ToolOutput> outputs(List<Item> transcript) {
    List<ToolOutput> outputs = new ArrayList<>();
    for (Item item : transcript) {
      if (item instanceof Item.Output output) {
        outputs.add(output.output());
      }
    }
    return outputs;
  }

  /** Returns the texts of all messages of an answer. */
  static String text(ModelResponse response) {
    StringBuilder text = new StringBuilder();
    for (Item item : response.items()) {
      if (item instanceof Item.Message message) {
        text.append(message.text());
      }
    }
    return text.toString();
  }

  /** Returns what was said, one line for each item. */
  static List<String> lines(List<Item> transcript) {
    List<String> lines = new ArrayList<>();
    for (Item item : transcript) {
      if (item instanceof Item.Message message) {
        lines.add(message.role() + ": " + message.text());
      } else if (item instanceof Item.Call call) {
        lines.add(
            "%s: %s(%s)".formatted(call.call().id(), call.call().name(), call.call().arguments()));
      } else if (item instanceof Item.Output output) {
        lines.add(output.output().callId() + " = " + output.output().text());
      } else if (item instanceof Item.Other other) {
        lines.add(other.type());
      }
    }
    return lines;
  }
}
