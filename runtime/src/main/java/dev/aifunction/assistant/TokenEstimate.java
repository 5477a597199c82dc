package dev.aifunction.assistant;

import dev.aifunction.tool.ToolSpec;
import org.jspecify.annotations.Nullable;

/** Guesses how many tokens a question has. */
final class TokenEstimate {
  private static final int PER_ITEM = 4;
  private static final int PER_TOOL = 8;
  private static final int PER_REQUEST = 3;
  private static final int IMAGE = 1_100;
  private static final int IMAGE_OF_LOW_DETAIL = 85;
  private static final int FILE_ON_SERVER = 1_000;

  private static final int QUARTERS = 4;
  private static final int LAST_OF_ALPHABETS = 0x1FFF;

  private TokenEstimate() {}

  static long of(ModelRequest request) {
    long tokens = PER_REQUEST + text(request.instructions());
    for (Item item : request.items()) {
      tokens += PER_ITEM + item(item);
    }
    for (ToolSpec tool : request.tools()) {
      tokens += PER_TOOL + text(tool.name()) + text(tool.description()) + text(tool.parameters());
    }
    ResponseFormat<?> format = request.format();
    return format == null ? tokens : tokens + PER_TOOL + text(format.schema());
  }

  private static long item(Item item) {
    if (item instanceof Item.Message message) {
      return message.content().stream().mapToLong(TokenEstimate::content).sum();
    }
    if (item instanceof Item.Call call) {
      return text(call.call().name()) + text(call.call().arguments());
    }
    if (item instanceof Item.Output output) {
      return text(output.output().text());
    }
    return item instanceof Item.Other other ? text(other.json()) : 0;
  }

  private static long content(Content part) {
    if (part instanceof Content.Text text) {
      return text(text.text());
    }
    if (part instanceof Content.Image image) {
      return "low".equals(image.detail()) ? IMAGE_OF_LOW_DETAIL : IMAGE;
    }
    String data = part instanceof Content.File file ? file.data() : null;
    return data == null ? FILE_ON_SERVER : bytes(data) / QUARTERS;
  }

  /** Base64 makes four characters of three bytes. */
  private static long bytes(String data) {
    return data.length() * 3L / 4;
  }

  private static long text(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    long quarters = 0;
    for (int i = 0; i < text.length(); i++) {
      quarters += quarters(text.charAt(i));
    }
    return (quarters + QUARTERS - 1) / QUARTERS;
  }

  private static int quarters(char c) {
    if (c > LAST_OF_ALPHABETS) {
      return QUARTERS;
    }
    boolean inWords = c <= ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return inWords ? 1 : 2;
  }
}
