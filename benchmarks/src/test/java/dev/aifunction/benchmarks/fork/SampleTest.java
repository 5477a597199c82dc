package dev.aifunction.benchmarks.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void isNotMovedByOneSlowRun() {
    Sample sample = Sample.of(List.of(9.0, 11.0, 10.0, 500.0, 10.0));

    assertThat(sample.median()).isEqualTo(10);
    assertThat(sample.spread()).isEqualTo(0.05);
  }

  @Test
  void hasNoSpreadAlone() {
    assertThat(Sample.of(List.of(7.0))).isEqualTo(new Sample(7, 0));
  }
}
