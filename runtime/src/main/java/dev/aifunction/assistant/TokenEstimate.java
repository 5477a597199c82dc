package dev.aifunction.assistant;

import dev.aifunction.tool.ToolSpec;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses how many tokens a question has. */
final class TokenEstimate {
  private static final int PER_ITEM = 4;
  private static final int PER_TOOL = 8;
  private static final int PER_REQUEST = 3;
  private static final int IMAGE = 1_100;
  private static final int IMAGE_OF_LOW_DETAIL = 85;
  private static final int FILE_ON_SERVER = 1_000;

  /** A long text of Base64: an image, or with its name reasoning that is encrypted. */
  private static final Pattern PAYLOAD =
      Pattern.compile(
          "(\"encrypted_content\"\\s*:\\s*)?\"(?:data:[^\",]{1,100},)?([\\w+/=\\\\-]{1000,}+)\"");

  private static final int QUARTERS = 4;
  private static final int LAST_OF_ALPHABETS = 0x1FFF;

  private TokenEstimate() {}

  static long of(ModelRequest request) {
    long tokens = PER_REQUEST + text(request.instructions());
    for (Item item : request.items()) {
      tokens += item(item);
    }
    boolean reduced = request.takesReducedSchemas();
    for (ToolSpec tool : request.tools()) {
      tokens += PER_TOOL + text(tool.name()) + text(tool.description()) + text(tool.output());
      tokens += text(reduced ? tool.reducedParameters() : tool.parameters());
    }
    for (HostedTool tool : request.hostedTools()) {
      tokens += PER_TOOL + text(tool.toString());
    }
    ResponseFormat<?> format = request.format();
    if (format != null) {
      tokens += PER_TOOL + text(reduced ? format.reducedSchema() : format.schema());
    }
    return tokens;
  }

  private static long item(Item item) {
    if (item instanceof Item.Message message) {
      return PER_ITEM + message.content().stream().mapToLong(TokenEstimate::content).sum();
    }
    if (item instanceof Item.Call call) {
      return PER_ITEM + text(call.call().name()) + text(call.call().arguments());
    }
    if (item instanceof Item.Output output) {
      return PER_ITEM + text(output.output().text());
    }
    return item instanceof Item.Other other && other.api() != null
        ? PER_ITEM + made(other.json())
        : 0;
  }

  /** Counts what a server made: JSON with images and encrypted reasoning in it. */
  private static long made(String json) {
    Matcher payload = PAYLOAD.matcher(json);
    StringBuilder rest = new StringBuilder();
    long tokens = 0;
    int end = 0;
    while (payload.find()) {
      tokens += payload.group(1) == null ? IMAGE : bytes(payload.group(2)) / QUARTERS;
      rest.append(json, end, payload.start());
      end = payload.end();
    }
    return tokens + text(rest.append(json, end, json.length()).toString());
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
