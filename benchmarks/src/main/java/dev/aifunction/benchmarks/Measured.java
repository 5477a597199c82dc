package dev.aifunction.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one operation takes.
 *
 * @param nanos the time of the fastest iteration, because whatever else the machine does only adds
 * @param spread the standard deviation of the iterations, as a part of their mean
 * @param bytes what it allocates
 */
record Measured(double nanos, double spread, double bytes) {

  static Measured of(RunResult result) {
    Statistics time = result.getPrimaryResult().getStatistics();
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated == null) {
      throw new IllegalStateException("the profiler of allocations did not run");
    }
    return new Measured(
        time.getMin(), time.getStandardDeviation() / time.getMean(), allocated.getScore());
  }

  /** Says how this compares to the hand-written code, then what it is. */
  String against(Measured handWritten) {
    return String.format(
        Locale.ROOT,
        "**%,.2f** (%,.0f ns ±%.0f %%), %s (%,.0f B)",
        nanos / handWritten.nanos,
        nanos,
        100 * spread,
        bytesAgainst(handWritten),
        bytes);
  }

  /** Nothing compares to next to nothing: what is left of a byte is the profiler's own. */
  private String bytesAgainst(Measured handWritten) {
    return handWritten.bytes < 1
        ? "–"
        : String.format(Locale.ROOT, "%,.2f", bytes / handWritten.bytes);
  }
}
