package dev.aifunction.openai;

import dev.aifunction.openapi.http.MalformedResponseException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what an API promises and compatible servers leave out here and there. */
final class Absent {
  private Absent() {}

  /** Returns a property that the API promises, null when this server left it out. */
  static <T> @Nullable T orNull(Supplier<T> property) {
    try {
      return property.get();
    } catch (MalformedResponseException missing) {
      return null;
    }
  }

  /** Returns a number, zero when it was left out. */
  static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  /** Returns a number that the API promises, zero when this server left it out. */
  static long orZero(Supplier<Long> property) {
    return orZero(orNull(property));
  }

  /** Returns a place in a text, null when this server left it out. */
  static @Nullable Integer toInt(Supplier<Long> property) {
    Long place = orNull(property);
    return place == null ? null : (int) Math.min(place, Integer.MAX_VALUE);
  }

  /** Returns the arguments of a call: some servers send none for no arguments. */
  static String arguments(@Nullable String json) {
    return json == null || json.isBlank() ? "{}" : json;
  }
}
