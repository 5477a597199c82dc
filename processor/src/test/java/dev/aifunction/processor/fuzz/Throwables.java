package dev.aifunction.processor.fuzz;

/** Describes what was thrown, in one line. */
final class Throwables {
  private Throwables() {}

  static String chain(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String self = thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    return thrown.getCause() == null ? self : self + " <- " + chain(thrown.getCause());
  }
}
