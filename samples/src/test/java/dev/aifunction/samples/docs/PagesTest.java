package dev.aifunction.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Printed;
import dev.aifunction.samples.weather.WeatherCalls;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  void theTripPlannerTalks() {
    mock.script(
        MockReply.text("I look. ")
            .and(MockReply.calls(WeatherCalls.getForecast("Rome, Italy", 1, Optional.empty()))),
        MockReply.text("Rome."));
    Printed printed = new Printed();

    AssistantsPage.talk(AssistantsPage.build(openAi), printed.out());

    assertThat(printed.text()).isEqualTo("I look. (get_forecast)\nRome. 2 rounds\n");
  }

  @Test
  void theToolsLearnWhoIsSignedIn() {
    mock.script(MockReply.calls(ToolCall.of("list_orders", "{}")), MockReply.text("A lamp."));
    Orders orders = new Orders(Map.of("ann", List.of("a lamp"), "bob", List.of("a sofa")));
    OrderDesk desk = OrderDeskStub.builder(openAi).tools(new OrdersToolset(orders)).build();

    assertThat(AssistantsPage.ask(desk, "session-1", "What did I order?", "ann"))
        .isEqualTo("A lamp.");

    assertThat(mock.requests().get(1).body()).contains("a lamp").doesNotContain("sofa", "ann");
  }

  @Test
  void failuresAreCaughtByWhoseFaultTheyAre() {
    TripPlanner planner = AssistantsPage.build(openAi);
    mock.script(
        MockReply.text("Oslo."),
        MockReply.refusal("No."),
        MockReply.error(401, "invalid_api_key", "Which key?"));

    assertThat(AssistantsPage.politely(planner, "Hi")).isEqualTo("Oslo.");
    assertThat(AssistantsPage.politely(planner, "Hi")).isEqualTo("I would rather not: No.");
    assertThat(AssistantsPage.politely(planner, "Hi")).contains("does not work");
  }

  @Test
  void aConversationGoesThroughTheApiThatIsAsked() {
    mock.script(MockReply.text("Hello."));

    assertThat(ApisPage.anywhere(openAi).send("Hi").value()).isEqualTo("Hello.");
    assertThat(mock.requests().get(0).path()).isEqualTo("/v1/chat/completions");
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
