package dev.aifunction.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long everything is measured: figures to quote come from {@link #FULL}. */
enum Length {
  /** To see that everything runs. */
  SHORT(1, 6, 8, 200, 3, 11, 1, 1, 3),
  /** To compare. */
  FULL(3, 6, 10, 500, 7, 41, 5, 7, 12);

  private final int forks;
  private final int warmups;
  private final int iterations;
  private final int millis;
  private final int compilations;
  private final int starts;
  private final int streamJvms;
  private final int conversationJvms;
  private final int conversationRounds;

  Length(
      int forks,
      int warmups,
      int iterations,
      int millis,
      int compilations,
      int starts,
      int streamJvms,
      int conversationJvms,
      int conversationRounds) {
    this.forks = forks;
    this.warmups = warmups;
    this.iterations = iterations;
    this.millis = millis;
    this.compilations = compilations;
    this.starts = starts;
    this.streamJvms = streamJvms;
    this.conversationJvms = conversationJvms;
    this.conversationRounds = conversationRounds;
  }

  ChainedOptionsBuilder jmh() {
    return new OptionsBuilder()
        .forks(forks)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(millis))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis))
        .jvmArgs("-Xmx1g");
  }

  /** Returns what there is time for with each of many kinds, in one JVM and a fifth of the time. */
  ChainedOptionsBuilder jmhOfMany() {
    return jmh()
        .forks(1)
        .warmupTime(TimeValue.milliseconds(millis / 5))
        .measurementTime(TimeValue.milliseconds(millis / 5));
  }

  /** Returns how often the same sources are compiled. */
  int compilations() {
    return compilations;
  }

  /** Returns how often each program is started. */
  int starts() {
    return starts;
  }

  /** Returns how many JVMs each client has to read streams in. */
  int streamJvms() {
    return streamJvms;
  }

  /** Returns how many JVMs each toolkit has to have conversations in. */
  int conversationJvms() {
    return conversationJvms;
  }

  /** Returns how many rounds of conversations each JVM has. */
  int conversationRounds() {
    return conversationRounds;
  }
}
