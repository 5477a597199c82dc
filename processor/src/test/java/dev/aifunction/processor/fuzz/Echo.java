package dev.aifunction.processor.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a function of a random source was called with; only tests name it. */
public final class Echo {
  private static @Nullable Taken last;

  private Echo() {}

  /** Is a call: the function's name in Java, and its arguments but for the context. */
  public record Taken(String method, @Nullable Object[] arguments) {}

  /** Notes a call. */
  public static void taken(String method, @Nullable Object... arguments) {
    last = new Taken(method, arguments);
  }

  /** Returns the last call, and forgets it. */
  static List<Taken> takeLast() {
    Taken call = last;
    last = null;
    return call == null ? List.of() : List.of(call);
  }
}
