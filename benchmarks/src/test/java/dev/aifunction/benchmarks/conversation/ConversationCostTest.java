package dev.aifunction.benchmarks.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ConversationCostTest {

  @Test
  void everyoneIsBroughtTheSameAndPaysForIt() {
    Map<TalkContender, ConversationCost> costs = ConversationCost.measure(1, 2, 128);

    assertThat(costs).containsOnlyKeys(TalkContender.values());
    assertThat(costs.values())
        .allSatisfy(
            cost -> {
              assertThat(cost.brought()).isEqualTo(costs.get(TalkContender.HAND_WRITTEN).brought());
              assertThat(cost.cpuMicros().median()).isPositive();
              assertThat(cost.cpuMicrosOfRounds()).hasSize(2).endsWith(cost.cpuMicros());
              assertThat(cost.cpuMicrosOfRounds().get(0).median())
                  .isGreaterThan(cost.cpuMicros().median());
              assertThat(cost.bytes().median()).isGreaterThan(10_000);
              assertThat(cost.medianMillis().median()).isPositive();
              assertThat(cost.slowestMillis().median())
                  .isGreaterThanOrEqualTo(cost.medianMillis().median());
            });
  }
}
