package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.StoredConversation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells in lines what was said, called and answered: of a transcript, and of what is stored. */
final class Lines {
  private Lines() {}

  static List<String> of(List<Item> transcript) {
    return transcript.stream().map(Lines::line).toList();
  }

  static List<String> of(StoredConversation stored) {
    List<String> lines = new ArrayList<>();
    for (JsonNode item : JsonMapper.shared().readTree(stored.items()).path("items")) {
      lines.add(line(item));
    }
    return lines;
  }

  private static String line(Item item) {
    if (item instanceof Item.Message message) {
      return said(message.role().name(), message.text());
    }
    if (item instanceof Item.Call call) {
      return called(call.call().id(), call.call().name(), call.call().arguments());
    }
    if (item instanceof Item.Output output) {
      return answered(output.output().callId(), output.output().text(), output.output().failed());
    }
    return item.toString();
  }

  private static String line(JsonNode item) {
    return switch (item.path("type").stringValue("")) {
      case "message" -> {
        StringBuilder text = new StringBuilder();
        item.path("content").forEach(part -> text.append(part.path("text").stringValue("")));
        yield said(item.path("role").stringValue(), text.toString());
      }
      case "call" ->
          called(
              item.path("id").stringValue(),
              item.path("name").stringValue(),
              item.path("arguments").stringValue());
      case "output" ->
          answered(
              item.path("call_id").stringValue(),
              item.path("text").stringValue(),
              item.path("failed").booleanValue(false));
      default -> item.toString();
    };
  }

  private static String said(String role, String text) {
    return role + ": " + text;
  }

  private static String called(String id, String name, String arguments) {
    return id + ": " + name + arguments;
  }

  private static String answered(String call, String text, boolean failed) {
    return call + (failed ? " failed: " : " = ") + text;
  }
}
