package dev.aifunction.openapi.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Is a body of {@code multipart/form-data}: texts and files, in the order in which they were added.
 *
 * <p>Lists and objects are written as OpenAI's own SDKs write them: {@code name[]} for each item,
 * {@code name[key]} for each property.
 */
public final class Multipart {

  /** One part: what stands before its content, and the content. */
  private record Part(String head, FileContent content) {}

  private static final String LINE = "\r\n";

  private final String boundary = "----AiFunction" + UUID.randomUUID();
  private final List<Part> parts = new ArrayList<>();

  private Multipart() {}

  /** Starts without parts. */
  public static Multipart of() {
    return new Multipart();
  }

  /**
   * Adds a text, unless the value is null.
   *
   * @param value a scalar, an enum, a model, or a list or map of them
   */
  public Multipart text(String name, @Nullable Object value) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> text(itemName(name), item));
    } else if (value instanceof Map<?, ?> entries) {
      entries.forEach((key, item) -> text(name + "[" + key + "]", item));
    } else if (value instanceof JsonValue json) {
      JsonReader.parse(JsonWriter.bytes(json), in -> addJson(name, in));
    } else if (value != null) {
      add("", name, FileContent.of(name, bytes(value.toString())));
    }
    return this;
  }

  /** Adds a file, unless it is null. */
  public Multipart file(String name, @Nullable FileContent content) {
    if (content != null) {
      String more =
          "; filename=\""
              + quoted(content.filename())
              + "\""
              + LINE
              + "Content-Type: "
              + content.contentType();
      add(more, name, content);
    }
    return this;
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** Whether all parts can be sent again. */
  boolean isRepeatable() {
    return parts.stream().allMatch(part -> part.content.isRepeatable());
  }

  /** The number of bytes, if all parts know theirs. */
  OptionalLong length() {
    long sum = end().length;
    for (Part part : parts) {
      OptionalLong length = part.content.length();
      if (length.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += bytes(part.head).length + length.getAsLong() + LINE.length();
    }
    return OptionalLong.of(sum);
  }

  PartsStream open() {
    List<PartsStream.Source> sources = new ArrayList<>();
    for (Part part : parts) {
      sources.add(() -> new ByteArrayInputStream(bytes(part.head)));
      sources.add(part.content::open);
      sources.add(() -> new ByteArrayInputStream(bytes(LINE)));
    }
    sources.add(() -> new ByteArrayInputStream(end()));
    return new PartsStream(sources);
  }

  /** The number of parts, nothing of their content. */
  @Override
  public String toString() {
    return "Multipart[" + parts.size() + " parts]";
  }

  private boolean addJson(String name, JsonReader in) {
    if (in.isObject()) {
      in.beginObject();
      for (String key = in.nextName(); key != null; key = in.nextName()) {
        addJson(name + "[" + key + "]", in);
      }
    } else if (in.isArray()) {
      in.list(item -> addJson(itemName(name), item));
    } else if (in.isString()) {
      text(name, in.string());
    } else if (in.isNull()) {
      in.json();
    } else {
      text(name, in.json().json());
    }
    return true;
  }

  private void add(String more, String name, FileContent content) {
    String head =
        "--"
            + boundary
            + LINE
            + "Content-Disposition: form-data; name=\""
            + quoted(name)
            + "\""
            + more
            + LINE
            + LINE;
    parts.add(new Part(head, content));
  }

  private byte[] end() {
    return bytes("--" + boundary + "--" + LINE);
  }

  private static String itemName(String name) {
    return name.endsWith("[]") ? name : name + "[]";
  }

  /** As WHATWG's HTML standard has it. */
  private static String quoted(String text) {
    return text.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
