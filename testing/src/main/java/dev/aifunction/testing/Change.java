package dev.aifunction.testing;

import java.util.List;

/**
 * Is a difference between the schemas that are locked and those of now.
 *
 * @param place the function, and the JSON Pointer of the value in its arguments or its output
 * @param breaks whether somebody who calls the function as before fails, or meets an output that
 *     the locked schema does not allow
 */
record Change(String place, String what, boolean breaks) {

  /** Returns the changes as lines, those that break something first. */
  static String list(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Only their order or their layout has changed.\n";
    }
    return list("Breaking:\n", changes.stream().filter(Change::breaks).toList())
        + list("Compatible:\n", changes.stream().filter(change -> !change.breaks()).toList());
  }

  private static String list(String title, List<Change> changes) {
    StringBuilder lines = new StringBuilder(changes.isEmpty() ? "" : title);
    for (Change change : changes) {
      lines.append("  ").append(change.place()).append(": ").append(change.what()).append('\n');
    }
    return lines.toString();
  }
}
