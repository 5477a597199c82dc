package dev.aifunction.internal;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes values whose type says nothing; bounds on nesting bound the recursion. */
final class AnyValues {
  /** As deep as an {@link ArgumentReader} reads; what is deeper most likely contains itself. */
  private static final int MAX_DEPTH = 256;

  private AnyValues() {}

  static @Nullable Object read(ArgumentReader in) {
    return switch (in.peek()) {
      case '"' -> in.readString();
      case '{' -> map(in);
      case '[' -> list(in);
      case 't', 'f' -> in.readBoolean();
      case 'n' -> nothing(in);
      default -> number(in);
    };
  }

  @SuppressWarnings("NullAway") // which does not see that the function may return null here
  private static List<@Nullable Object> list(ArgumentReader in) {
    return in.<@Nullable Object>readList(AnyValues::read);
  }

  private static Map<String, @Nullable Object> map(ArgumentReader in) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (boolean more = in.beginMembers(); more; more = in.nextMember()) {
      String name = in.readName(ArgumentReader::readString);
      if (map.containsKey(name)) {
        in.problem("appears more than once; write it once");
      }
      map.put(name, read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  private static @Nullable Object nothing(ArgumentReader in) {
    if (!in.readNull()) {
      in.skip();
    }
    return null;
  }

  private static @Nullable Number number(ArgumentReader in) {
    NumberToken number = in.number("a value");
    return number == null ? null : Numbers.any(in, number);
  }

  static void write(ResultWriter out, @Nullable Object value) {
    write(out, value, MAX_DEPTH);
  }

  private static void write(ResultWriter out, @Nullable Object value, int depth) {
    if (value == null || value instanceof String) {
      out.write((String) value);
    } else if (value instanceof Number number) {
      out.write(number);
    } else if (value instanceof Boolean flag) {
      out.write(flag);
    } else if (value instanceof Map<?, ?> map) {
      out.writeMap(map, AnyValues::name, (to, each) -> write(to, each, below(depth)));
    } else if (value instanceof Collection<?> list) {
      out.writeList(list, (to, each) -> write(to, each, below(depth)));
    } else if (value instanceof Object[] array) {
      out.writeList(array, (to, each) -> write(to, each, below(depth)));
    } else if (value instanceof Optional<?> optional) {
      write(out, optional.orElse(null), below(depth));
    } else if (isText(value)) {
      out.writeText(value);
    } else {
      writeRare(out, value);
    }
  }

  private static int below(int depth) {
    if (depth == 0) {
      throw new IllegalArgumentException(
          "a value is nested deeper than " + MAX_DEPTH + " levels; does it contain itself?");
    }
    return depth - 1;
  }

  private static boolean isText(Object value) {
    return value instanceof Enum<?>
        || value instanceof Character
        || value instanceof TemporalAccessor
        || value instanceof TemporalAmount;
  }

  private static String name(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    if (key instanceof Number || key instanceof Boolean || (key != null && isText(key))) {
      return ResultWriter.text(key);
    }
    throw new IllegalArgumentException(
        "a map's key is "
            + (key == null ? "null" : "a " + key.getClass().getName())
            + "; a property's name has to be a string, a number, a date or an enum's constant");
  }

  private static void writeRare(ResultWriter out, Object value) {
    if (value instanceof OptionalInt optional) {
      out.write(optional);
    } else if (value instanceof OptionalLong optional) {
      out.write(optional);
    } else if (value instanceof OptionalDouble optional) {
      out.write(optional);
    } else if (value instanceof byte[] bytes) {
      out.write(bytes);
    } else if (value instanceof int[] array) {
      out.write(array);
    } else if (value instanceof long[] array) {
      out.write(array);
    } else if (value instanceof double[] array) {
      out.write(array);
    } else if (value instanceof float[] array) {
      out.write(array);
    } else if (value instanceof short[] array) {
      out.write(array);
    } else if (value instanceof boolean[] array) {
      out.write(array);
    } else if (value instanceof char[] array) {
      out.write(array);
    } else {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getName()
              + " cannot be written where the type is Object; return its own type, or make maps,"
              + " lists and strings of it");
    }
  }
}
