package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.Spent;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a conversation took in one JVM.
 *
 * @param cpuMicros CPU time of the whole process, in microseconds
 * @param bytes what all its threads allocate
 * @param medianMillis how long it took, in the middle, in milliseconds
 * @param slowestMillis how long it took when only one in a hundred took longer
 */
record Figures(double cpuMicros, double bytes, double medianMillis, double slowestMillis) {

  /** Sums up conversations of which the shortest is the first. */
  static Figures of(Spent spent, long[] nanos) {
    double count = nanos.length;
    return new Figures(
        spent.cpuNanos() / count / 1e3,
        spent.bytes() / count,
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6);
  }

  /** Returns what {@link #parse} reads. */
  String print() {
    return DoubleStream.of(cpuMicros, bytes, medianMillis, slowestMillis)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  static Figures parse(String line) {
    double[] parts = Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Figures(parts[0], parts[1], parts[2], parts[3]);
  }
}
