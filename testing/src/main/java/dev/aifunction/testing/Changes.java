package dev.aifunction.testing;

import java.util.ArrayList;
import java.util.List;

/** Collects the changes of a function's arguments, or those of its output. */
final class Changes {

  /** What a schema allows that another one does not. */
  enum Kind {
    /** It allows less. */
    NARROWER,
    /** It allows more. */
    WIDER,
    /** It allows other values. */
    OTHER,
    /** It allows the same values, and says something else of them. */
    WORDS
  }

  private final String root;
  private final boolean output;
  private final List<Change> all = new ArrayList<>();

  private Changes(String root, boolean output) {
    this.root = root;
    this.output = output;
  }

  static Changes ofArguments(String function) {
    return new Changes(function, false);
  }

  static Changes ofOutput(String function) {
    return new Changes(function + " output", true);
  }

  boolean areOfOutput() {
    return output;
  }

  /** Adds a change: fewer arguments break the callers, more outputs the readers. */
  void add(String pointer, Kind kind, String what) {
    boolean breaks = kind == Kind.OTHER || kind == (output ? Kind.WIDER : Kind.NARROWER);
    all.add(new Change(pointer.isEmpty() ? root : root + " " + pointer, what, breaks));
  }

  List<Change> all() {
    return all;
  }
}
