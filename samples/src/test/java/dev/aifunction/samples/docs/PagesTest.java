package dev.aifunction.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.Printed;
import dev.aifunction.samples.weather.WeatherCalls;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
  void theCarefulPlannerHasToLookAtTheWeatherFirst() {
    mock.script(
        MockReply.calls(WeatherCalls.getForecast("Rome, Italy", 1, Optional.empty())),
        MockReply.text("Rome."));

    assertThat(AssistantsPage.careful(openAi).chat("Where to?")).isEqualTo("Rome.");

    assertThat(mock.requests().get(0).body())
        .contains("\"effort\":\"high\"", "\"tool_choice\":{\"type\":\"function\"");
    assertThat(mock.requests().get(1).body()).doesNotContain("\"tool_choice\":{");
  }

  @Test
  void aTextThatWasCutIsAnAnswer() {
    mock.script(MockReply.truncated("Once upon"), MockReply.text("The end."));
    Conversation conversation = Conversation.builder(openAi).model("gpt-5.2").build();

    assertThat(AssistantsPage.whole(conversation, "Tell me a story.")).isEqualTo("Once upon …");
    assertThat(AssistantsPage.whole(conversation, "Go on.")).isEqualTo("The end.");
  }

  @Test
  void aFormatOfOnesOwnIsReadAndRepaired() {
    mock.script(MockReply.json("{\"no\":1}"), MockReply.json("{\"yes\": true}"));
    Conversation conversation = Conversation.builder(openAi).model("gpt-5.2").build();

    assertThat(AssistantsPage.decide(conversation, "Is Oslo in Norway?")).isTrue();
    assertThat(mock.requests().get(0).body()).contains("\"json_schema\"", "\"answer\"");
    assertThat(mock.requests().get(1).body()).contains("must say yes or no");
  }

  @Test
  void aPaymentIsToldApartByItsMethod() {
    ToolCall call = FunctionsPage.payment(mock);

    assertThat(call.arguments())
        .isEqualTo(
            "{\"order\":7,\"payment\":{\"method\":\"Transfer\",\"iban\":\"NO9386011117947\"}}");
    Conversation clerk =
        Conversation.builder(openAi)
            .model("gpt-5.2")
            .tools(new CheckoutToolset(new Checkout()))
            .approver(any -> true)
            .build();
    assertThat(clerk.send("Pay it.").value()).isEqualTo("It is paid.");
    assertThat(mock.requests().get(1).body()).contains("paid by transfer");
  }

  @Test
  void callsAreRunWithoutAModel() {
    Clock noon = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    List<ToolCall> calls =
        List.of(
            CheckoutCalls.pay(7, new Payment.Card("4111")),
            ToolCall.of("get_time", "{}"),
            CheckoutCalls.total(7));

    List<ToolOutput> outputs = FunctionsPage.run(FunctionsPage.clock(noon), calls, call -> false);

    assertThat(outputs).extracting(ToolOutput::failed).containsExactly(true, false, false);
    assertThat(outputs.get(1).text()).isEqualTo("2026-11-20T12:00:00Z");
    assertThat(outputs.get(2).text()).isEqualTo("107");
  }

  @Test
  void theApiIsWhereItsBuilderSays() {
    try (OpenAi patient = OpenAiPage.patient("sk-1", attempt -> {});
        OpenAi azure = OpenAiPage.azure("azure-1");
        OpenAi local = OpenAiPage.local()) {
      assertThat(patient.options().reasoningEffort()).isEqualTo("low");
      assertThat(patient.isMock()).isFalse();
      assertThat(azure.toString()).contains("my-resource").doesNotContain("azure-1");
      assertThat(local.toString()).contains("http://localhost:11434/v1");
    }
  }

  @Test
  void aServerWithChatCompletionsAloneIsAskedThroughThem() {
    mock.script(MockReply.text("To Bergen."));

    assertThat(OpenAiPage.planner(openAi).chat("Where to?")).isEqualTo("To Bergen.");
    assertThat(mock.requests().get(0).path()).isEqualTo("/v1/chat/completions");
    assertThat(mock.requests().get(0).body()).contains("\"llama-3.3\"");
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
