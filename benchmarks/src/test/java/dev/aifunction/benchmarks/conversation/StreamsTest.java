package dev.aifunction.benchmarks.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class StreamsTest {

  @Test
  void areAllComplete() {
    Streams streams = Streams.read(100);

    assertThat(streams.complete()).isEqualTo(100);
    assertThat(streams.platformThreads()).isPositive();
    assertThat(streams.cpuMillis()).isPositive();
    assertThat(streams.millis()).isPositive();
  }
}
