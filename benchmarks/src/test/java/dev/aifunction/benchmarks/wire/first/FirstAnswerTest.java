package dev.aifunction.benchmarks.wire.first;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.wire.client.WireContender;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class FirstAnswerTest {

  @ParameterizedTest
  @EnumSource(Way.class)
  void everyoneIsAnsweredTheSame(Way way) {
    Map<WireContender, FirstAnswer> answers = FirstAnswer.measure(way, 1);

    assertThat(answers).containsOnlyKeys(WireContender.values());
    assertThat(answers.values())
        .allSatisfy(
            answer -> {
              assertThat(answer.text()).startsWith(" The");
              assertThat(answer.millis().median()).isPositive();
            });
    assertThat(answers.values())
        .extracting(FirstAnswer::text)
        .containsOnly(answers.get(WireContender.HAND_WRITTEN).text());
  }
}
