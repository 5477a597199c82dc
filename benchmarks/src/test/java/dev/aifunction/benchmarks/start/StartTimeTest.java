package dev.aifunction.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartTimeTest {

  @Test
  void bothAnswerTheFirstCall() {
    assertThat(StartTime.measure(1, "status", "{}"))
        .hasSize(2)
        .allSatisfy(
            time -> {
              assertThat(time.answer()).contains("\"waiting\":3");
              assertThat(time.ready()).isPositive().isLessThan(time.called());
              assertThat(time.called()).isLessThan(time.process());
            });
  }
}
