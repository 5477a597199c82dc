package dev.aifunction.benchmarks.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.fork.Spent;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void isTheSameWhenItWasPrinted() {
    long[] nanos = LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).toArray();
    Figures figures = Figures.of(new Spent(300_000, 5_000), nanos);

    assertThat(figures).isEqualTo(new Figures(1.5, 25, 101, 199));
    assertThat(Figures.parse(figures.print())).isEqualTo(figures);
  }
}
