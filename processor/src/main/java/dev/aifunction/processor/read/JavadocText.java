package dev.aifunction.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is the plain text of a Javadoc comment: the description, and the texts of {@code @param} and
 * {@code @return}.
 *
 * <p>Inline tags become their text, HTML is stripped, entities are resolved, white space is folded.
 */
record JavadocText(String description, Map<String, String> parameters, Optional<String> result) {
  private static final JavadocText NONE = new JavadocText("", Map.of(), Optional.empty());

  /** A block tag at the start of a line, or one of the usual ones behind a space. */
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "(?m)^\\s*@(?=\\p{Alpha})|\\s@(?=(?:param|return|throws|see|since|deprecated)\\s)");

  private static final Pattern HTML_COMMENT = Pattern.compile("(?s)<!--.*?-->");

  /** Tags that mark a part of a word or sentence, and no break between them. */
  private static final Pattern INLINE_HTML =
      Pattern.compile(
          "(?i)</?(?:a|abbr|b|cite|code|em|i|kbd|small|span|strong|sub|sup|tt|u|var)\\b[^<>]*>");

  private static final Pattern HTML_TAG = Pattern.compile("</?\\p{Alpha}[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w+);");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "copy", "©",
          "deg", "°", "mdash", "—", "hellip", "…");

  /** Reads a comment as {@code Elements.getDocComment} returns it; null is an empty one. */
  static JavadocText of(@org.jspecify.annotations.Nullable String comment) {
    if (comment == null) {
      return NONE;
    }
    // An at sign inside {@code …} may start a line; only those outside of braces are block tags.
    String[] blocks = splitAtBlockTags(comment);
    Map<String, String> parameters = new LinkedHashMap<>();
    Optional<String> result = Optional.empty();
    for (int i = 1; i < blocks.length; i++) {
      String[] words = blocks[i].split("\\s+", 3);
      if (words[0].equals("param") && words.length == 3) {
        parameters.put(words[1], plain(words[2]));
      } else if (words[0].equals("return")) {
        result = nonEmpty(plain(blocks[i].substring("return".length())));
      }
    }
    String main = blocks[0];
    if (result.isEmpty()) {
      result = inlineReturn(main);
    }
    parameters.values().removeIf(String::isEmpty);
    return new JavadocText(plain(main), parameters, result);
  }

  private static String[] splitAtBlockTags(String comment) {
    StringBuilder text = new StringBuilder();
    java.util.List<String> blocks = new java.util.ArrayList<>();
    Matcher tag = BLOCK_TAG.matcher(comment);
    int from = 0;
    while (tag.find()) {
      text.append(comment, from, tag.start());
      if (depth(text.toString()) == 0) {
        blocks.add(text.toString());
        text.setLength(0);
      } else {
        text.append(comment, tag.start(), tag.end());
      }
      from = tag.end();
    }
    blocks.add(text.append(comment.substring(from)).toString());
    return blocks.toArray(String[]::new);
  }

  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' && (depth > 0 || text.startsWith("{@", i))) {
        depth++;
      } else if (text.charAt(i) == '}' && depth > 0) {
        depth--;
      }
    }
    return depth;
  }

  /** Reads {@code {@return …}}, which is description and result in one. */
  private static Optional<String> inlineReturn(String main) {
    int start = main.indexOf("{@return");
    return start < 0
        ? Optional.empty()
        : nonEmpty(plain(main.substring(start + "{@return".length(), closing(main, start))));
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String plain(String text) {
    return withoutHtml(HTML_COMMENT.matcher(text).replaceAll(" ")).strip().replaceAll("\\s+", " ");
  }

  /** Strips HTML outside of inline tags and resolves the inline tags. */
  private static String withoutHtml(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int start = text.indexOf("{@"); start >= 0; start = text.indexOf("{@", from)) {
      out.append(markup(text.substring(from, start)));
      int end = closing(text, start);
      out.append(inline(text.substring(start + 2, end)));
      from = Math.min(end + 1, text.length());
    }
    return out.append(markup(text.substring(from))).toString();
  }

  /** Returns the index of the brace that closes the one at {@code start}, or the text's end. */
  private static int closing(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String inline(String tag) {
    String[] words = tag.split("\\s+", 2);
    String rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "code", "literal", "snippet" -> rest;
      case "link", "linkplain" -> label(rest.strip());
      case "return" -> "Returns " + withoutHtml(rest).strip() + ".";
      case "summary", "index", "systemProperty" -> withoutHtml(rest);
      default -> ""; // {@inheritDoc}, {@value …} and unknown ones have no text of their own
    };
  }

  /** Returns a link's label, or the name of what it links to. */
  private static String label(String link) {
    int depth = 0;
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == '(' || c == '<') {
        depth++;
      } else if (c == ')' || c == '>') {
        depth--;
      } else if (Character.isWhitespace(c) && depth == 0) {
        return withoutHtml(link.substring(i).strip());
      }
    }
    String name = link.replaceFirst("\\(.*", "").replaceFirst("^#", "").replace('#', '.');
    return name.replaceFirst("^(?:\\p{Lower}\\w*\\.)+(?=\\p{Upper})", "");
  }

  private static String markup(String text) {
    Matcher entity =
        ENTITY.matcher(HTML_TAG.matcher(INLINE_HTML.matcher(text).replaceAll("")).replaceAll(" "));
    return entity.replaceAll(
        match -> Matcher.quoteReplacement(entity(match.group(1), match.group())));
  }

  private static String entity(String name, String whole) {
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, whole);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int codePoint =
        hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : whole;
  }
}
