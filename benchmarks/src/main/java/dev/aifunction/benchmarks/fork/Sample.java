package dev.aifunction.benchmarks.fork;

import java.util.List;

/**
 * What many runs of the same have in common.
 *
 * @param median the value in the middle
 * @param spread half the distance between the quartiles, as a part of the median
 */
public record Sample(double median, double spread) {

  /** Sums up at least one value. */
  public static Sample of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    double median = Median.of(sorted);
    int half = (sorted.size() + 1) / 2;
    double lower = Median.of(sorted.subList(0, half));
    double upper = Median.of(sorted.subList(sorted.size() - half, sorted.size()));
    return new Sample(median, (upper - lower) / 2 / median);
  }
}
