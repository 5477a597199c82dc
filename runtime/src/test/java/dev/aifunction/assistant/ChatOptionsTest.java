package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatOptionsTest {
  private static final ChatOptions ALL =
      ChatOptions.builder()
          .model("gpt")
          .temperature(0.5)
          .topP(0.9)
          .maxTokens(100)
          .stop(List.of("END"))
          .seed(7)
          .frequencyPenalty(0.1)
          .presencePenalty(0.2)
          .reasoningEffort("low")
          .parallelToolCalls(false)
          .serviceTier("flex")
          .store(true)
          .metadata(Map.of("team", "a"))
          .build();

  @Test
  void fallsBackToLowerOptionsOneByOne() {
    ChatOptions high = ChatOptions.builder().model("o").temperature(0).build();

    ChatOptions merged = high.orElse(ALL);

    assertThat(merged.model()).isEqualTo("o");
    assertThat(merged.temperature()).isZero();
    assertThat(merged.seed()).isEqualTo(7);
  }

  @Test
  void losesNothingWhenMerged() {
    assertThat(ALL.orElse(ChatOptions.NONE)).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    assertThat(ChatOptions.NONE.orElse(ALL)).isEqualTo(ALL);
    assertThat(ALL).isNotEqualTo(ChatOptions.NONE);
  }

  @Test
  void listsWhatIsSet() {
    assertThat(ALL.toString())
        .isEqualTo(
            "ChatOptions{model=gpt, temperature=0.5, topP=0.9, maxTokens=100, stop=[END], seed=7,"
                + " frequencyPenalty=0.1, presencePenalty=0.2, reasoningEffort=low,"
                + " parallelToolCalls=false, serviceTier=flex, store=true, metadata={team=a}}");
    assertThat(ChatOptions.NONE).hasToString("ChatOptions{}");
  }
}
