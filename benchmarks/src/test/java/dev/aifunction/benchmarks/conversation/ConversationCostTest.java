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
              assertThat(cost.rounds()).hasSize(2).allSatisfy(ConversationCostTest::isPaidFor);
              assertThat(cost.first().cpuMicros().median())
                  .isGreaterThan(cost.last().cpuMicros().median());
            });
  }

  private static void isPaidFor(ConversationCost.Round round) {
    assertThat(round.cpuMicros().median()).isPositive();
    assertThat(round.bytes().median()).isGreaterThan(10_000);
    assertThat(round.medianMillis().median()).isPositive();
    assertThat(round.slowestMillis().median())
        .isGreaterThanOrEqualTo(round.medianMillis().median());
  }
}
