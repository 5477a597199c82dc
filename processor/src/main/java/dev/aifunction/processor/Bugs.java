package dev.aifunction.processor;

/** Describes the processor's own bugs in one line: a user's build shows no stack traces. */
final class Bugs {
  private Bugs() {}

  /** Returns what was thrown, and the first line of ours that it went through. */
  static String describe(Throwable bug) {
    String own = Bugs.class.getPackageName();
    for (StackTraceElement frame : bug.getStackTrace()) {
      if (frame.getClassName().startsWith(own)) {
        return bug + " at " + frame;
      }
    }
    return bug.toString();
  }
}
