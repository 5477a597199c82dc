package dev.aifunction.mock.conversation;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aifunction.mock.RecordedRequest;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what a request is like, whatever value it carries: its path, and each place in its body
 * with the type and the constant that are there. The value is known by marks around it, and ids
 * that differ from one request to the next are left out.
 */
final class Shape {
  private static final String BEGIN = "\u27E6begin\u27E7";
  private static final String END = "\u27E6end\u27E7";
  private static final Pattern MARKED = Pattern.compile(BEGIN + "(.*?)" + END, Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\b([a-z]+)_[A-Za-z0-9]{12,}");

  private final String value;
  private final List<String> lines = new ArrayList<>();

  private Shape(String value) {
    this.value = value;
  }

  /** Returns a value between marks, by which it is found in requests. */
  static String marked(String value) {
    return BEGIN + value + END;
  }

  /** Returns the lines that tell the shapes of requests which carry a value. */
  static List<String> of(List<RecordedRequest> requests, String value) {
    Shape shape = new Shape(value);
    for (RecordedRequest request : requests) {
      shape.lines.add(request.method() + " " + withoutIds(request.path()));
      if (!request.body().isEmpty()) {
        shape.tell("", JsonMapper.shared().readTree(request.body()));
      }
    }
    return shape.lines;
  }

  private void tell(String path, JsonNode node) {
    if (node.isObject()) {
      lines.add(path + " {}");
      node.forEachEntry((name, child) -> tell(path + "/" + name, child));
    } else if (node.isArray()) {
      lines.add(path + " [" + node.size() + "]");
      for (int i = 0; i < node.size(); i++) {
        tell(path + "/" + i, node.get(i));
      }
    } else {
      lines.add(path + " " + node.getNodeType() + " " + withoutIds(withoutValue(node.asString())));
    }
  }

  /** Returns a text without the value in it, which is there as it is, or as a string in JSON. */
  private String withoutValue(String text) {
    return MARKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(told(found)));
  }

  private String told(MatchResult found) {
    String told = found.group(1);
    return isValue(told) || isValue(unescaped(told)) ? "VALUE" : "NOT THE VALUE: " + told;
  }

  /** Half of a surrogate pair has no form in UTF-8, and another one in a store. */
  private boolean isValue(String told) {
    return told.equals(value) || told.equals(in(UTF_8)) || told.equals(in(UTF_16BE));
  }

  private String in(Charset charset) {
    return new String(value.getBytes(charset), charset);
  }

  private static String unescaped(String text) {
    try {
      return JsonMapper.shared().readTree('"' + text + '"').stringValue("");
    } catch (JacksonException e) {
      return text;
    }
  }

  private static String withoutIds(String text) {
    return ID.matcher(text).replaceAll("$1_ID");
  }
}
