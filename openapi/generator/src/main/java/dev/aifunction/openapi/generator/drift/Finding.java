package dev.aifunction.openapi.generator.drift;

import java.util.Comparator;

/**
 * One difference.
 *
 * @param file our document
 * @param place an operation or component, and what of it
 * @param difference what is the case there
 */
record Finding(String file, String place, String difference) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(Finding::place)
          .thenComparing(Finding::difference);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** The place and the difference, by which a finding is accepted. */
  String text() {
    return place + ": " + difference;
  }

  @Override
  public String toString() {
    return file + ": " + text();
  }
}
