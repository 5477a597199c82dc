package dev.aifunction.processor.read;

import java.util.regex.Pattern;

/**
 * Says a Java regular expression in the dialect of JSON Schema (ECMA-262), where it can be said.
 *
 * <p>Jakarta's {@code @Pattern} matches a text as a whole, JSON Schema's {@code pattern} searches,
 * so the translation is anchored. It means the same with and without ECMA-262's flag {@code u}, and
 * names no class of Unicode, which needs that flag.
 *
 * <p>The expression is one that {@link Pattern#compile} takes.
 */
final class PortablePattern {
  private static final int KNOWN_FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNIX_LINES;

  private final RegexText in;
  private final CharacterClasses classes;
  private final StringBuilder out = new StringBuilder();
  private int flags;
  private boolean alternatives;
  private int depth;
  private int lookAheads;

  private PortablePattern(String regex, int flags) throws JavaOnly {
    this.in = new RegexText(regex);
    this.classes = new CharacterClasses(in);
    this.flags = flags;
  }

  /** Says why an expression has no translation; the message is the end of a sentence. */
  static final class JavaOnly extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    JavaOnly(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * Returns the translation.
   *
   * @param flags as {@code Pattern.compile} takes them
   * @throws JavaOnly where Java means something of its own
   */
  static String of(String regex, int flags) throws JavaOnly {
    requireKnown(flags);
    return new PortablePattern(regex, flags).whole();
  }

  private static void requireKnown(int flags) throws JavaOnly {
    if ((flags & ~KNOWN_FLAGS) != 0) {
      throw new JavaOnly("it has a flag that changes more than letters' case, dots and anchors");
    }
  }

  private String whole() throws JavaOnly {
    sequence();
    return alternatives ? "^(?:" + out + ")$" : "^" + out + "$";
  }

  /** Translates up to the end of a group, or of the whole. */
  private void sequence() throws JavaOnly {
    int before = flags;
    while (in.more() && in.peek() != ')') {
      if (in.take('|')) {
        alternatives |= depth == 0;
        out.append('|');
      } else {
        term();
      }
    }
    flags = before;
  }

  private void term() throws JavaOnly {
    if (in.isAtQuantifier()) {
      throw new JavaOnly("it repeats a quotation of nothing");
    }
    if (in.take("\\Q")) {
      quoted();
    } else if (in.take('(')) {
      group();
    } else if (in.take('^')) {
      anchor(start());
    } else if (in.take('$') || in.take("\\Z")) {
      end();
    } else if (in.take("\\A")) {
      anchor("^");
    } else if (in.take("\\z")) {
      anchor("$");
    } else if (in.take("\\R")) {
      atom("(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])");
    } else if (in.take('.')) {
      atom(dot());
    } else {
      atom(in.take('[') ? classes.brackets(ignoresCase()) : classes.single(ignoresCase()));
    }
  }

  private boolean ignoresCase() {
    return has(Pattern.CASE_INSENSITIVE);
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  private String dot() {
    if (has(Pattern.DOTALL)) {
      return "[\\s\\S]";
    }
    return has(Pattern.UNIX_LINES) ? "[^\\n]" : "[^\\n\\r\\u0085\\u2028\\u2029]";
  }

  private void quoted() throws JavaOnly {
    while (in.more() && !in.take("\\E")) {
      out.append(classes.literal(in.next(), ignoresCase()));
      if (in.take("\\E")) {
        quantifier(); // of the last character alone, in both dialects
        return;
      }
    }
  }

  // --- Anchors

  /** Translates ^, which is said already at the start of the whole. */
  private String start() throws JavaOnly {
    if (out.length() == 0) {
      return "";
    }
    if (has(Pattern.MULTILINE)) {
      throw new JavaOnly("it anchors lines with ^");
    }
    return "^";
  }

  /** Passes over $ where the end of the whole follows anyway. */
  private void end() throws JavaOnly {
    if (lookAheads > 0 || !in.isTail(depth)) {
      throw new JavaOnly("it goes on behind $, which Java also matches before a line break");
    }
  }

  private void anchor(String translated) throws JavaOnly {
    out.append(translated);
    if (in.isAtQuantifier()) {
      throw new JavaOnly("it repeats an anchor");
    }
  }

  // --- Groups

  private void group() throws JavaOnly {
    int before = flags;
    boolean looksAhead = in.startsWith("?=") || in.startsWith("?!");
    if (in.take("?=")) {
      out.append("(?=");
    } else if (in.take("?!")) {
      out.append("(?!");
    } else if (in.take("?<=") || in.take("?<!")) {
      throw new JavaOnly("it looks behind, which not every reader of schemas can");
    } else if (in.take("?>")) {
      throw new JavaOnly("it has an atomic group");
    } else if (in.take("?<")) {
      in.takeUpTo('>');
      out.append('('); // its name would only serve references
    } else if (in.take('?')) {
      boolean rest = inlineFlags();
      if (rest) {
        return; // to the end of the group around
      }
      out.append("(?:");
    } else {
      out.append('(');
    }
    depth++;
    lookAheads += looksAhead ? 1 : 0;
    sequence();
    lookAheads -= looksAhead ? 1 : 0;
    depth--;
    in.take(')');
    out.append(')');
    flags = before;
    if (looksAhead && in.isAtQuantifier()) {
      throw new JavaOnly("it repeats a look-ahead");
    }
    quantifier();
  }

  /** Takes {@code i-s:} or {@code i-s)}, and returns whether it is the latter. */
  private boolean inlineFlags() throws JavaOnly {
    boolean on = true;
    while (in.peek() != ':' && in.peek() != ')') {
      int c = in.next();
      if (c == '-') {
        on = false;
      } else {
        int flag = flag(c);
        requireKnown(flag);
        flags = on ? flags | flag : flags & ~flag;
      }
    }
    return in.next() == ')';
  }

  private static int flag(int letter) {
    return switch (letter) {
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 's' -> Pattern.DOTALL;
      case 'm' -> Pattern.MULTILINE;
      case 'd' -> Pattern.UNIX_LINES;
      default -> Pattern.UNICODE_CASE; // or another that is not known here
    };
  }

  // --- Repetition

  private void atom(String translated) throws JavaOnly {
    out.append(translated);
    quantifier();
  }

  private void quantifier() throws JavaOnly {
    if (!in.isAtQuantifier()) {
      return;
    }
    out.append(in.takeQuantifier());
    if (in.take('?')) {
      out.append('?');
    } else if (in.take('+')) {
      throw new JavaOnly("it has a possessive quantifier");
    }
    if (in.isAtQuantifier()) {
      throw new JavaOnly("it repeats a repetition");
    }
  }
}
