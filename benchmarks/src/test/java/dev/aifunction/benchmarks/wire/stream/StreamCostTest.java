package dev.aifunction.benchmarks.wire.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.wire.client.WireContender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class StreamCostTest {

  @Test
  void everyoneReadsTheSameAndPaysForIt() {
    Map<WireContender, StreamCost> costs = StreamCost.measure(2000, 1, 1, 3);

    assertThat(costs).containsOnlyKeys(WireContender.values());
    assertThat(costs.values())
        .allSatisfy(
            cost -> {
              assertThat(cost.received())
                  .isEqualTo(costs.get(WireContender.HAND_WRITTEN).received())
                  .contains("texts=1997", "tokens=2021");
              assertThat(cost.cpuNanos().median()).isPositive();
              assertThat(cost.bytes().median()).isBetween(500.0, 100_000.0);
            });
  }
}
