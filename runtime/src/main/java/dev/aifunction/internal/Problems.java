package dev.aifunction.internal;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a text, up to a bound. */
final class Problems {
  private static final int MAX_KEPT = 100;

  // Most texts have none: these are made when they are needed.
  private List<Problem> kept = List.of();
  private List<Exception> causes = List.of();
  private int count;

  /** Returns the text, or its beginning when it is long: a problem quotes no more than helps. */
  static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int to = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, to) + "…";
  }

  /** Returns how many problems there are, kept or not. */
  int count() {
    return count;
  }

  /** Counts one more problem and returns whether there is room to keep it. */
  boolean more() {
    return ++count <= MAX_KEPT;
  }

  /** Keeps a problem that {@link #more} made room for. */
  void keep(Problem problem) {
    if (kept.isEmpty()) {
      kept = new ArrayList<>();
    }
    kept.add(problem);
  }

  /** Keeps what refused a value, for people who look at the exception. */
  void cause(Exception cause) {
    if (causes.isEmpty()) {
      causes = new ArrayList<>();
    }
    if (causes.size() < MAX_KEPT) {
      causes.add(cause);
    }
  }

  /** Returns the exception that ends the reading: the text is not JSON from this offset on. */
  BadToolCallException malformed(int offset, String message) {
    count++;
    keep(new Problem("", "this is not JSON: " + message + ", at character " + (offset + 1)));
    return exception();
  }

  /** Returns the exception with all problems. */
  BadToolCallException exception() {
    List<Problem> problems = new ArrayList<>(kept);
    int more = count - kept.size();
    if (more > 0) {
      problems.add(new Problem("", "and " + more + " more problems"));
    }
    BadToolCallException exception = new BadToolCallException(problems);
    causes.forEach(exception::addSuppressed);
    return exception;
  }
}
