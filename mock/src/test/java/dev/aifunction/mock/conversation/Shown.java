package dev.aifunction.mock.conversation;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Is what the model was shown for an answer, told by whoever keeps it: by the server where it keeps
 * the conversation, and else by the last question.
 */
final class Shown {
  private static final String WHOLE = "?order=asc&limit=100";

  private final String baseUrl;
  private final List<String> messages = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private int question;

  private Shown(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  static Shown of(Talk talk, Reply<?> reply) {
    Shown shown = new Shown(talk.mock().baseUrl());
    if (reply.kept() == null) {
      JsonNode body = lastQuestion(talk, reply).body();
      shown.addAll(body.path("messages"));
      shown.addAll(body.path("input"));
      return shown;
    }
    String[] handle = reply.kept().handle().split("/", -1);
    switch (handle[0]) {
      case "response" -> shown.addAll(shown.list("/responses/" + handle[1] + "/input_items"));
      case "conversation" -> shown.addAll(shown.list("/responses/" + handle[2] + "/input_items"));
      case "thread" -> shown.addThread("/threads/" + handle[1]);
      default -> throw new AssertionError("another handle: " + reply.kept());
    }
    return shown;
  }

  /** Returns the last question with the message that a turn began with: others may talk, too. */
  private static Question lastQuestion(Talk talk, Reply<?> reply) {
    Item.Message message = (Item.Message) reply.turn().get(0);
    Question last = null;
    for (Question question : talk.questions()) {
      if (question.strings().contains(message.text())) {
        last = question;
      }
    }
    return Objects.requireNonNull(last, "a question with the message");
  }

  /** Returns what was said, up to and with the last that is the user's, such as "user: Hello". */
  List<String> messages() {
    return messages.subList(0, question);
  }

  /** Returns what tools answered, such as "c1 = sun in Oslo". */
  List<String> outputs() {
    return outputs;
  }

  /** Returns the types of all items, where items have types. */
  List<String> types() {
    return types;
  }

  private void addThread(String thread) {
    addAll(list(thread + "/messages"));
    for (JsonNode run : list(thread + "/runs")) {
      for (JsonNode step : list(thread + "/runs/" + run.path("id").stringValue() + "/steps")) {
        for (JsonNode call : step.path("step_details").path("tool_calls")) {
          addOutput(call.path("id"), call.path("function").path("output"));
        }
      }
    }
  }

  private void addAll(JsonNode items) {
    if (items.isString()) {
      addMessage("user", items.stringValue());
    }
    for (JsonNode item : items) {
      item.path("type").stringValueOpt().ifPresent(types::add);
      if (item.has("output")) {
        addOutput(item.path("call_id"), item.path("output"));
      } else if (item.has("tool_call_id")) {
        addOutput(item.path("tool_call_id"), item.path("content"));
      } else if (item.path("content").isString() || !item.path("content").isEmpty()) {
        addMessage(item.path("role").stringValue(), text(item.path("content")));
      }
    }
  }

  /** Adds an output, unless there is none yet. */
  private void addOutput(JsonNode call, JsonNode output) {
    output.stringValueOpt().ifPresent(text -> outputs.add(call.stringValue() + " = " + text));
  }

  private void addMessage(String role, String text) {
    messages.add(role + ": " + text);
    if (role.equals("user")) {
      question = messages.size();
    }
  }

  /** Returns the text of a content, which is a string, or parts with a string or a value. */
  private static String text(JsonNode content) {
    StringBuilder text = new StringBuilder(content.stringValue(""));
    for (JsonNode part : content) {
      text.append(part.path("text").stringValue(part.path("text").path("value").stringValue("")));
    }
    return text.toString();
  }

  private JsonNode list(String path) {
    try {
      URLConnection page = URI.create(baseUrl + path + WHOLE).toURL().openConnection();
      page.setRequestProperty("Authorization", "Bearer sk-test");
      page.setRequestProperty("OpenAI-Beta", "assistants=v2");
      page.setReadTimeout((int) Waits.LIMIT.toMillis());
      try (InputStream in = page.getInputStream()) {
        return JsonMapper.shared().readTree(in).path("data");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
