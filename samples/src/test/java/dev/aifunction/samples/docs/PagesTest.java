package dev.aifunction.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs what the documents show. */
@Timeout(60)
class PagesTest {
  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build();

  @AfterEach
  void close() {
    openAi.close();
    mock.close();
  }

  @Test
  void theTripPlannerAnswers() throws Exception {
    mock.script(
        MockReply.text("To Bergen."), MockReply.json("{\"value\":[\"Bryggen\",\"Fløyen\"]}"));
    TripPlanner planner = AssistantsPage.build(openAi);

    assertThat(planner.chat("Where to?")).isEqualTo("To Bergen.");
    Reply<List<String>> sights =
        planner.sights("Bergen", 2).toCompletableFuture().get(10, TimeUnit.SECONDS);
    assertThat(sights.value()).containsExactly("Bryggen", "Fløyen");
    assertThat(mock.requests().get(0).body()).contains("You plan short trips for Nord.");
  }

  @Test
  void theTutorTeaches() {
    mock.script(MockReply.text("x = 1"), MockReply.text("x = 2"));

    assertThat(ApisPage.teach(openAi)).containsExactly("x = 1", "x = 2");
  }

  @Test
  void anImageIsReadFromItsItem() {
    String json =
        "{\"type\":\"image_generation_call\",\"id\":\"ig_1\",\"status\":\"completed\","
            + "\"result\":\"aGVsbG8=\"}";

    assertThat(ApisPage.image(new Item.Other(Api.RESPONSES, "image_generation_call", json)))
        .isEqualTo("aGVsbG8=");
  }
}
