package dev.aifunction.benchmarks.javac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompileTimeTest {

  @ParameterizedTest
  @EnumSource(Processor.class)
  void theProcessorGeneratesCodeForEachMethod(Processor processor) {
    CompileTime small = CompileTime.measure(processor, 10, 1);
    CompileTime large = CompileTime.measure(processor, 20, 1);

    assertThat(small.generatedLines()).isGreaterThan(100);
    assertThat(large.generatedLines()).isEqualTo(2 * small.generatedLines());
    assertThat(small.plain()).isPositive();
    assertThat(small.processed()).isPositive();
  }
}
