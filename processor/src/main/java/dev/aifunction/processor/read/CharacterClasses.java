package dev.aifunction.processor.read;

import dev.aifunction.processor.read.PortablePattern.JavaOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says single characters and classes of them in ECMA-262's dialect.
 *
 * <p>Members of a class are told one by one where the dialects have the same name for different
 * ones: {@code \s} is also a space that does not break in ECMA-262.
 */
final class CharacterClasses {
  private static final String SPACE = " \\t\\n\\v\\f\\r";

  private static final Map<Integer, String> NAMED =
      Map.of(
          (int) 's', SPACE,
          (int) 'h', " \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000",
          (int) 'v', "\\n\\v\\f\\r\\u0085\\u2028\\u2029",
          (int) 'd', "\\d",
          (int) 'w', "\\w");

  /** Those of {@code \p{…}} that mean ASCII alone. */
  private static final Map<String, String> POSIX =
      Map.ofEntries(
          Map.entry("Lower", "a-z"),
          Map.entry("Upper", "A-Z"),
          Map.entry("ASCII", "\\u0000-\\u007f"),
          Map.entry("Alpha", "a-zA-Z"),
          Map.entry("Digit", "0-9"),
          Map.entry("Alnum", "a-zA-Z0-9"),
          Map.entry("Punct", "!-\\/:-@\\[-`\\{-~"),
          Map.entry("Graph", "!-~"),
          Map.entry("Print", " -~"),
          Map.entry("Blank", " \\t"),
          Map.entry("Cntrl", "\\u0000-\\u001f\\u007f"),
          Map.entry("XDigit", "0-9a-fA-F"),
          Map.entry("Space", SPACE));

  private final RegexText in;

  CharacterClasses(RegexText in) {
    this.in = in;
  }

  /** Is a part of a class: what is in it, or what is not. */
  private record Members(String written, boolean negated) {

    String brackets() {
      return "[" + (negated ? "^" : "") + written + "]";
    }
  }

  /** Translates a character or an escape outside of brackets. */
  String single(boolean ignoresCase) throws JavaOnly {
    Optional<Members> named = named(ignoresCase);
    if (named.isEmpty()) {
      return literal(character(), ignoresCase);
    }
    String written = named.get().written();
    if (written.equals("\\d") || written.equals("\\w")) {
      return named.get().negated() ? written.toUpperCase(java.util.Locale.ROOT) : written;
    }
    return named.get().brackets();
  }

  /** Says a character that stands for itself, outside of brackets. */
  String literal(int c, boolean ignoresCase) {
    return ignoresCase && isLetter(c)
        ? "[" + (char) c + (char) swapped(c) + "]"
        : written(c, "^$\\.*+?()[]{}|/");
  }

  /** Translates a class in brackets, the first of which is taken. */
  String brackets(boolean ignoresCase) throws JavaOnly {
    boolean negated = in.take('^');
    List<Members> parts = new ArrayList<>();
    while (parts.isEmpty() || in.peek() != ']') { // the first may be a bracket itself
      if (in.peek() == '[' || in.startsWith("&&")) {
        throw new JavaOnly("it joins or intersects classes of characters");
      }
      if (in.startsWith("\\Q")) {
        throw new JavaOnly("it quotes within a class of characters");
      }
      Optional<Members> named = named(ignoresCase);
      parts.add(named.isPresent() ? named.get() : range(ignoresCase));
    }
    in.next();
    return union(parts, negated).brackets();
  }

  private static Members union(List<Members> parts, boolean negated) throws JavaOnly {
    if (parts.size() == 1) {
      return new Members(parts.get(0).written(), parts.get(0).negated() != negated);
    }
    if (isEverything(parts)) {
      return new Members("\\s\\S", negated);
    }
    StringBuilder members = new StringBuilder();
    for (Members part : parts) {
      if (part.negated()) {
        throw new JavaOnly("it has the opposite of a class among other characters");
      }
      members.append(part.written());
    }
    return new Members(members.toString(), negated);
  }

  /** Whether it is {@code [\s\S]} or one of its sisters. */
  private static boolean isEverything(List<Members> parts) {
    return parts.size() == 2
        && parts.get(0).written().equals(parts.get(1).written())
        && parts.get(0).negated() != parts.get(1).negated();
  }

  // --- Classes with a name

  /** Takes {@code \d} or {@code \p{Lower}}, if such comes next. */
  private Optional<Members> named(boolean ignoresCase) throws JavaOnly {
    if (in.peek() != '\\') {
      return Optional.empty();
    }
    int name = in.peek(1);
    if (name == 'p' || name == 'P') {
      in.next();
      in.next();
      return Optional.of(new Members(posix(ignoresCase), name == 'P'));
    }
    String members = NAMED.get(Character.toLowerCase(name));
    if (members == null) {
      return Optional.empty();
    }
    in.next();
    in.next();
    return Optional.of(new Members(members, Character.isUpperCase(name)));
  }

  private String posix(boolean ignoresCase) throws JavaOnly {
    String name = in.take('{') ? in.takeUpTo('}') : Character.toString(in.next());
    String members = POSIX.get(name);
    if (members == null) {
      throw new JavaOnly("it names the class " + name + ", which JSON Schema does not know");
    }
    if (ignoresCase && (name.equals("Lower") || name.equals("Upper"))) {
      throw new JavaOnly("it asks for a case and ignores it");
    }
    return members;
  }

  // --- Characters

  private Members range(boolean ignoresCase) throws JavaOnly {
    int from = character();
    int to = from;
    if (in.peek() == '-' && in.peek(1) != ']' && in.peek(1) != '[') {
      in.next();
      to = character();
    }
    StringBuilder members = new StringBuilder(written(from, to));
    if (ignoresCase) {
      members.append(swapped(from, to, 'a', 'z')).append(swapped(from, to, 'A', 'Z'));
    }
    return new Members(members.toString(), false);
  }

  private static String written(int from, int to) {
    String first = written(from, "\\[]^-");
    return from == to ? first : first + "-" + written(to, "\\[]^-");
  }

  /** Returns the other case of those letters of a range that lie within another one. */
  private static String swapped(int from, int to, int first, int last) {
    int low = Math.max(from, first);
    int high = Math.min(to, last);
    return low <= high ? written(swapped(low), swapped(high)) : "";
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int swapped(int letter) {
    return letter ^ 0x20;
  }

  /** Takes a character, which may be escaped. */
  private int character() throws JavaOnly {
    int c = in.next();
    return c == '\\' ? escaped(in.next()) : c;
  }

  private int escaped(int c) throws JavaOnly {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'a' -> 0x07;
      case 'e' -> 0x1b;
      case 'c' -> in.next() ^ 64;
      case 'x' -> inPlane(Integer.parseInt(in.take('{') ? in.takeUpTo('}') : in.take(2), 16));
      case 'u' -> inPlane(Integer.parseInt(in.take(4), 16));
      case '0' -> octal();
      case '1', '2', '3', '4', '5', '6', '7', '8', '9', 'k' ->
          throw new JavaOnly("it refers back to a group");
      case 'b', 'B' -> throw new JavaOnly("Java's versions differ in what \\b is");
      default -> {
        if (Character.isLetter(c)) {
          throw new JavaOnly("JSON Schema has no \\" + (char) c);
        }
        yield c;
      }
    };
  }

  /** Takes up to three octal digits, up to 377. */
  private int octal() {
    int value = 0;
    for (int digits = 0; digits < 3 && in.peek() >= '0' && in.peek() <= '7'; digits++) {
      int more = value * 8 + in.peek() - '0';
      if (more > 0xff) {
        break;
      }
      value = more;
      in.next();
    }
    return value;
  }

  private static int inPlane(int c) throws JavaOnly {
    RegexText.requirePlain(c);
    return c;
  }

  private static String written(int c, String special) {
    return switch (c) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case 0x0b -> "\\v";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default ->
          special.indexOf(c) >= 0
              ? "\\" + (char) c
              : isVisible(c) ? Character.toString(c) : "\\u%04x".formatted(c);
    };
  }

  private static boolean isVisible(int c) {
    return c == ' ' || !(Character.isISOControl(c) || Character.isSpaceChar(c) || isFormat(c));
  }

  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
