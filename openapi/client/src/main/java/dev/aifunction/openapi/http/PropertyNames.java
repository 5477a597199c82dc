package dev.aifunction.openapi.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the names on the wire of a generated class's properties; their positions count from 0. */
public final class PropertyNames {
  private static final String REQUIRED = "*";
  private static final String CONSTANT = " = ";

  private final List<String> all = new ArrayList<>();
  private final List<Integer> required = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<@Nullable Object> constants = new ArrayList<>();

  private PropertyNames() {}

  /**
   * Holds names.
   *
   * <p>One string for all of them is much smaller in a class file than one for each.
   *
   * @param lines one name a line; that of a required property ends with {@code *}, and the value of
   *     a constant follows: {@code type* = "text"}
   */
  public static PropertyNames of(String lines) {
    PropertyNames names = new PropertyNames();
    lines.lines().forEach(names::add);
    return names;
  }

  private void add(String line) {
    int end = line.indexOf(CONSTANT);
    String declared = end < 0 ? line : line.substring(0, end);
    boolean isRequired = declared.endsWith(REQUIRED);
    String name =
        isRequired ? declared.substring(0, declared.length() - REQUIRED.length()) : declared;
    if (isRequired) {
      required.add(all.size());
    }
    constants.add(end < 0 ? null : constant(line.substring(end + CONSTANT.length())));
    positions.put(name, all.size());
    all.add(name);
  }

  /** The value of a string without escapes, of a boolean or of a whole number. */
  private static Object constant(String json) {
    if (json.startsWith("\"")) {
      return json.substring(1, json.length() - 1);
    }
    return switch (json) {
      case "true" -> true;
      case "false" -> false;
      default -> Long.valueOf(json);
    };
  }

  /** The values of an object of which only the constants are set. */
  @Nullable Object[] constants() {
    return constants.toArray();
  }

  String name(int position) {
    return all.get(position);
  }

  /** The position of a name, or -1 if it is none of them. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  /** The positions of the required properties; not to be changed. */
  List<Integer> required() {
    return required;
  }
}
