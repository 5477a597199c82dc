package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item of a stored conversation.
 *
 * <p>An item of a kind that is not known here, or with parts that are not, becomes an {@link
 * Item.Other} of no API, which is sent to none.
 */
final class ItemReader {
  private final String json;
  private final Fields fields;

  private ItemReader(String json, Fields fields) {
    this.json = json;
    this.fields = fields;
  }

  /**
   * Reads an item.
   *
   * @throws dev.aifunction.tool.BadToolCallException when the text is not JSON
   */
  static ItemReader of(String json) {
    return new ItemReader(json, Fields.of(json));
  }

  /** Returns the call that an unknown item answers, null when it names none. */
  static @Nullable String callOf(Item.Other unknown) {
    return Fields.of(unknown.json()).text("call_id");
  }

  /** Returns when it was said, null when that is not known. */
  @Nullable Instant time() {
    String at = fields.text("at");
    try {
      return at == null ? null : Instant.parse(at);
    } catch (DateTimeException e) {
      return null;
    }
  }

  Item item() {
    String type = fields.text("type");
    Item item =
        switch (type == null ? "" : type) {
          case "message" -> message();
          case "call" -> call();
          case "output" -> output();
          case "other" -> other();
          default -> null;
        };
    return item == null ? new Item.Other(null, type == null ? "" : type, json) : item;
  }

  private @Nullable Item message() {
    Role role = constant(Role.values(), fields.text("role"));
    List<Content> content = new ArrayList<>();
    for (Object part : fields.list("content")) {
      Content known = content(Fields.of(part));
      if (known == null) {
        return null;
      }
      content.add(known);
    }
    return role == null ? null : new Item.Message(role, content, fields.text("extra"));
  }

  private static @Nullable Content content(Fields part) {
    String type = part.text("type");
    String text = part.text("text");
    String url = part.text("url");
    String fileId = part.text("file_id");
    String data = part.text("data");
    if ("text".equals(type) && text != null) {
      return new Content.Text(text, annotations(part));
    }
    if ("image".equals(type) && (url == null) != (fileId == null)) {
      return new Content.Image(url, fileId, part.text("detail"));
    }
    if ("file".equals(type) && (fileId == null) != (data == null)) {
      return new Content.File(fileId, part.text("name"), data);
    }
    return null;
  }

  private static List<Annotation> annotations(Fields part) {
    List<Annotation> annotations = new ArrayList<>();
    for (Object each : part.list("annotations")) {
      Fields annotation = Fields.of(each);
      String type = annotation.text("type");
      if (type != null) {
        annotations.add(
            new Annotation(
                type,
                annotation.number("start"),
                annotation.number("end"),
                annotation.text("url"),
                annotation.text("title"),
                annotation.text("file_id"),
                annotation.text("container_id")));
      }
    }
    return annotations;
  }

  private @Nullable Item call() {
    String id = fields.text("id");
    String name = fields.text("name");
    String arguments = fields.text("arguments");
    return id == null || name == null || arguments == null
        ? null
        : new Item.Call(new ToolCall(id, name, arguments), fields.text("extra"));
  }

  private @Nullable Item output() {
    String id = fields.text("call_id");
    String text = fields.text("text");
    if (id == null || text == null) {
      return null;
    }
    return new Item.Output(
        fields.isTrue("failed") ? ToolOutput.failed(id, text) : ToolOutput.of(id, text));
  }

  private @Nullable Item other() {
    Api api = constant(Api.values(), fields.text("api"));
    String kind = fields.text("kind");
    String inner = fields.text("json");
    return api == null || kind == null || inner == null ? null : new Item.Other(api, kind, inner);
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }
}
