package dev.aifunction.assistant;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.aifunction.internal.ResultWriter;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one item of a conversation that is to be stored. */
final class ItemWriter {
  private final ResultWriter out = new ResultWriter();

  private ItemWriter() {}

  /**
   * Returns the item as JSON.
   *
   * @param at when it was said
   */
  static String write(Item item, Instant at) {
    if (item instanceof Item.Other unknown && unknown.api() == null) {
      return unknown.json();
    }
    return new ItemWriter().text(item, at);
  }

  private String text(Item item, Instant at) {
    out.beginObject();
    if (item instanceof Item.Message message) {
      put("type", "message");
      put("role", message.role().name());
      out.key("content").writeList(message.content(), (to, part) -> content(part));
      put("extra", message.extra());
    } else if (item instanceof Item.Call call) {
      put("type", "call");
      put("id", call.call().id());
      put("name", call.call().name());
      put("arguments", call.call().arguments());
      put("extra", call.extra());
    } else if (item instanceof Item.Output output) {
      put("type", "output");
      put("call_id", output.output().callId());
      put("text", output.output().text());
      if (output.output().failed()) {
        out.key("failed").write(true);
      }
    } else if (item instanceof Item.Other other) {
      put("type", "other");
      put("api", Objects.requireNonNull(other.api(), "an API").name());
      put("kind", other.type());
      put("json", other.json());
    }
    put("at", at.toString());
    return out.endObject().toString();
  }

  private void content(Content part) {
    out.beginObject();
    if (part instanceof Content.Text text) {
      put("type", "text");
      put("text", text.text());
      if (!text.annotations().isEmpty()) {
        out.key("annotations").writeList(text.annotations(), (to, each) -> annotation(each));
      }
    } else if (part instanceof Content.Image image) {
      put("type", "image");
      put("url", image.url());
      put("file_id", image.fileId());
      put("detail", image.detail());
    } else if (part instanceof Content.File file) {
      put("type", "file");
      put("file_id", file.fileId());
      put("name", file.name());
      put("data", file.data());
    }
    out.endObject();
  }

  private void annotation(Annotation annotation) {
    out.beginObject();
    put("type", annotation.type());
    put("start", annotation.start());
    put("end", annotation.end());
    put("url", annotation.url());
    put("title", annotation.title());
    put("file_id", annotation.fileId());
    put("container_id", annotation.containerId());
    out.endObject();
  }

  private void put(String name, @Nullable String value) {
    if (value != null) {
      out.key(name).write(whole(value));
    }
  }

  /** Half of a surrogate pair, which a cut may leave, cannot be read back: it becomes U+FFFD. */
  private static String whole(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        ? text
        : new String(text.getBytes(UTF_16BE), UTF_16BE);
  }

  private void put(String name, @Nullable Integer value) {
    if (value != null) {
      out.key(name).write(value);
    }
  }
}
