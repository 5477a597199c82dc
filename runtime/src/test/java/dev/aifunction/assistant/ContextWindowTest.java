package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.spec;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextWindowTest {
  private static final Item SYSTEM = new Item.Message(Role.SYSTEM, "Be brief.");

  private final ScriptedModel model = new ScriptedModel();

  /** Each item is one token. */
  private final TokenCounter itemsAsTokens = request -> request.items().size();

  private final Toolset look = tool("look", (call, context) -> "seen");

  @Test
  void sendsTheLastTurnsThatFit() {
    List<Item> items = sent(ContextWindow.items(5), history(3));
    assertThat(items)
        .containsExactly(
            SYSTEM, Item.user("question 2"), Item.assistant("answer 2"), Item.user("Hi"));
  }

  @Test
  void neverPartsACallFromItsOutput() {
    List<Item> past = historyWithCalls();
    for (int max = 1; max < 20; max++) {
      List<Item> items = sent(ContextWindow.items(max), past);
      assertThat(items.get(0)).isInstanceOf(Item.Message.class);
      assertThat(items.size() % 4).isEqualTo(1);
      assertThat(items.size()).isLessThanOrEqualTo(Math.max(1, max));
      assertThat(items).endsWith(Item.user("Hi"));
    }
  }

  @Test
  void noWindowPartsACallFromItsOutput() {
    List<Item> apart = new ArrayList<>(history(1));
    apart.add(new Item.Call(call("9", "look")));
    apart.add(Item.user("meanwhile"));
    apart.add(new Item.Output(ToolOutput.of("9", "seen")));
    apart.add(Item.assistant("answer"));
    for (List<Item> past : List.of(historyWithCalls(), apart)) {
      for (int max = 2; max < 20; max++) {
        int last = max;
        ScriptedModel summarizer = new ScriptedModel().says("They talked.");
        List<ContextWindow> windows =
            List.of(
                ContextWindow.items(max),
                ContextWindow.tokens(max, itemsAsTokens),
                ContextWindow.summary(max, itemsAsTokens, summarizer, ChatOptions.NONE),
                question -> question.items().subList(Math.max(0, past.size() - last), past.size()));
        for (ContextWindow window : windows) {
          assertPaired(sent(window, past));
        }
        summarizer.requests().forEach(request -> assertPaired(request.items()));
      }
    }
  }

  /** Each call is followed by its output, with no message between them, and no output is alone. */
  private static void assertPaired(List<Item> items) {
    List<String> open = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Call called) {
        open.add(called.call().id());
      } else if (item instanceof Item.Output answered) {
        assertThat(open.remove(answered.output().callId())).as("%s", items).isTrue();
      } else {
        assertThat(open).as("%s", items).isEmpty();
      }
    }
    assertThat(open).as("%s", items).isEmpty();
  }

  private static List<Item> historyWithCalls() {
    List<Item> past = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      past.add(Item.user("question " + i));
      past.add(new Item.Call(call("" + i, "look")));
      past.add(new Item.Output(ToolOutput.of("" + i, "seen")));
      past.add(Item.assistant("answer " + i));
    }
    return past;
  }

  @Test
  void noTurnBeginsWithARepair() {
    ResponseFormat<Integer> number = ResponseFormat.json("n", "{}", ContextWindowTest::number);
    model.says("three").says("3");
    ConversationStore store = ConversationStore.inMemory(1);
    Conversation.builder(model).store(store).build().withId("a").send("How many?", number);
    Conversation windowed =
        Conversation.builder(model).store(store).window(ContextWindow.items(3)).build().withId("a");

    model.says("Fine");
    windowed.send("Hi");

    assertThat(model.lastRequest().items()).containsExactly(Item.user("Hi"));
    assertThat(windowed.countTokens("Hi", itemsAsTokens)).isEqualTo(3);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadToolCallException(List.of(new Problem("", "is no number")));
    }
  }

  @Test
  void sendsTheTurnUnderWayHoweverLongItIs() {
    model.calls(call("1", "look"), call("2", "look")).says("Done");
    Conversation.builder(model)
        .tools(look)
        .window(ContextWindow.items(1))
        .build()
        .after(history(2))
        .send("Hi");
    assertThat(model.lastRequest().items()).hasSize(6).startsWith(SYSTEM, Item.user("Hi"));
  }

  @Test
  void theTranscriptStaysWhole() {
    model.says("Done");
    Reply<String> reply =
        Conversation.builder(model)
            .window(ContextWindow.items(1))
            .build()
            .after(history(3))
            .send("Hi");
    assertThat(model.lastRequest().items()).hasSize(2);
    assertThat(reply.transcript()).hasSize(9);
  }

  @Test
  void countsTokensOfToolsAndSchemasToo() {
    TokenCounter counter = request -> request.items().size() + 10L * request.tools().size();
    assertThat(sent(ContextWindow.tokens(4, counter), history(3))).hasSize(4);
    model.says("Done");
    Conversation.builder(model)
        .tools(look)
        .window(ContextWindow.tokens(14, counter))
        .build()
        .after(history(3))
        .send("Hi");
    assertThat(model.lastRequest().items()).hasSize(4);
    assertThat(sent(ContextWindow.tokens(1_000), history(3))).hasSize(8);
    assertThat(sent(ContextWindow.tokens(1), history(3))).hasSize(2);
  }

  @Test
  void theEstimateLeavesRoomForTools() {
    ToolSpec large =
        spec("large").parameters("{\"description\":\"" + "x".repeat(400) + "\"}").build();
    ContextWindow window = ContextWindow.tokens(150);
    assertThat(sent(window, history(6))).hasSizeGreaterThan(10);

    model.says("Done");
    Conversation.builder(model)
        .tools(Toolset.of(large, (call, context) -> ""))
        .window(window)
        .build()
        .after(history(6))
        .send("Hi");

    assertThat(model.lastRequest().items()).hasSizeBetween(2, 6);
    assertThat(TokenCounter.estimate().count(model.lastRequest())).isLessThanOrEqualTo(150);
  }

  @Test
  void clearsWhatWasSaidBeforeAMoment() {
    ConversationStore store = ConversationStore.inMemory(1);
    String old = StoredItems.none().with(history(1), null, Instant.parse("2026-01-01T00:00:00Z"));
    List<Item> both = new ArrayList<>(history(1));
    both.add(Item.user("later"));
    both.add(Item.assistant("yes"));
    String items = StoredItems.read(old).with(both, null, Instant.parse("2026-06-01T00:00:00Z"));
    store.save(new StoredConversation("a", 1, Instant.now(), items));
    model.says("Done").says("Done").says("Done");
    Conversation.Builder builder = Conversation.builder(model).store(store);

    builder.window(ContextWindow.since(Instant.parse("2026-03-01T00:00:00Z")));
    Conversation march = builder.build().withId("a");
    march.send("Hi");
    assertThat(model.lastRequest().items())
        .containsExactly(SYSTEM, Item.user("later"), Item.assistant("yes"), Item.user("Hi"));

    builder.window(ContextWindow.since(Instant.parse("2100-01-01T00:00:00Z")));
    builder.build().withId("a").send("Hi again");
    assertThat(model.lastRequest().items()).containsExactly(SYSTEM, Item.user("Hi again"));

    builder.build().after(history(2)).send("Hi");
    assertThat(model.lastRequest().items()).hasSize(6);
  }

  @Test
  void aServerThatKeepsTheHistoryIsNotSentLess() {
    model
        .then(ScriptedModel.answer().addMessage("One").handle("h1"))
        .then(ScriptedModel.answer().addMessage("Two").handle("h2"));
    Conversation conversation = Conversation.builder(model).window(ContextWindow.items(1)).build();
    Reply<String> reply = conversation.send("1");
    conversation.after(reply).send("2");
    assertThat(model.lastRequest().items()).hasSize(3);
    assertThat(model.lastRequest().newItems()).containsExactly(Item.user("2"));
  }

  @Test
  void putsASummaryInPlaceOfWhatDoesNotFit() {
    ScriptedModel summarizer = new ScriptedModel().says("They talked.").says("They talked more.");
    ContextWindow window =
        ContextWindow.summary(
            6, itemsAsTokens, summarizer, ChatOptions.builder().model("small").build());
    Conversation conversation = Conversation.builder(model).window(window).build();
    model.says("One").says("Two").says("Three").says("Four");

    List<Item> transcript = conversation.after(history(3)).send("1").transcript();
    Item summary = Item.user("Summary of the conversation so far:\nThey talked.");
    assertThat(model.lastRequest().items()).containsExactly(SYSTEM, summary, Item.user("1"));
    assertThat(summarizer.lastRequest().model()).isEqualTo("small");
    assertThat(summarizer.lastRequest().instructions()).contains("Sum up");
    assertThat(summarizer.lastRequest().items())
        .startsWith(Item.user("question 0"))
        .doesNotContain(SYSTEM)
        .hasSize(7);

    transcript = conversation.after(transcript).send("2").transcript();
    assertThat(model.lastRequest().items())
        .containsExactly(SYSTEM, summary, Item.user("1"), Item.assistant("One"), Item.user("2"));
    assertThat(summarizer.requests()).hasSize(1);

    conversation.after(transcript).send("3");
    assertThat(summarizer.requests()).hasSize(2);
    assertThat(summarizer.lastRequest().items())
        .startsWith(Item.user("Summary of the conversation so far:\nThey talked."), Item.user("1"));
    assertThat(model.lastRequest().items().get(1))
        .isEqualTo(Item.user("Summary of the conversation so far:\nThey talked more."));
  }

  @Test
  void aSummaryCountsInTheUsage() {
    ScriptedModel summarizer = new ScriptedModel().says("They talked.");
    ContextWindow window = ContextWindow.summary(6, itemsAsTokens, summarizer, ChatOptions.NONE);
    Conversation conversation = Conversation.builder(model).window(window).build();
    model.says("One").says("Two");

    Reply<String> first = conversation.after(history(3)).send("1");
    Reply<String> second = conversation.after(first).send("2");

    assertThat(first.usage()).isEqualTo(ScriptedModel.USAGE.plus(ScriptedModel.USAGE));
    assertThat(second.usage()).isEqualTo(ScriptedModel.USAGE);
  }

  @Test
  void whatFitsNeedsNoSummary() {
    ContextWindow window =
        ContextWindow.summary(100, itemsAsTokens, new ScriptedModel(), ChatOptions.NONE);
    assertThat(sent(window, history(3))).hasSize(8);
  }

  @Test
  void boundsArePositive() {
    assertThatThrownBy(() -> ContextWindow.items(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContextWindow.tokens(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContextWindow.summary(1, itemsAsTokens, model, ChatOptions.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // --- Before it is sent

  @Test
  void countsTheNextQuestionAsItWouldBeSent() {
    List<ModelRequest> counted = new ArrayList<>();
    TokenCounter counter =
        request -> {
          counted.add(request);
          return 42;
        };
    ConversationStore store = ConversationStore.inMemory(1);
    Conversation conversation =
        Conversation.builder(model)
            .instructions("Be brief.")
            .tools(look)
            .store(store)
            .window(ContextWindow.items(3))
            .model("m")
            .build()
            .withId("a");
    model.says("One").says("Two");
    conversation.send("1");
    conversation.send("2");

    assertThat(conversation.countTokens("3", counter)).isEqualTo(42);

    ModelRequest question = counted.get(0);
    assertThat(question.items())
        .containsExactly(Item.user("2"), Item.assistant("Two"), Item.user("3"));
    assertThat(question.instructions()).isEqualTo("Be brief.");
    assertThat(question.tools()).hasSize(1);
    assertThat(question.model()).isEqualTo("m");
    assertThat(model.requests()).hasSize(2);
    assertThat(store.load("a")).get().extracting(StoredConversation::saves).isEqualTo(2L);
    assertThat(conversation.countTokens(Item.user(Content.file("f")), TokenCounter.estimate()))
        .isGreaterThan(1_000);
  }

  // --- The estimate

  @Test
  void estimatesByTheText() {
    TokenCounter counter = TokenCounter.estimate();
    long empty = counter.count(ModelRequest.builder().build());
    assertThat(count("x".repeat(400)) - empty).isBetween(100L, 110L);
    assertThat(count("ж".repeat(400)) - empty).isBetween(200L, 210L);
    assertThat(count("語".repeat(400)) - empty).isBetween(400L, 410L);
    ToolSpec tool = ToolSpec.builder("t").description("d").parameters("s".repeat(4_000)).build();
    assertThat(counter.count(ModelRequest.builder().tools(List.of(tool)).build()))
        .isGreaterThan(1_000);
    ResponseFormat<String> format = ResponseFormat.json("f", "s".repeat(4_000), text -> text);
    assertThat(counter.count(ModelRequest.builder().format(format).build())).isGreaterThan(1_000);
    assertThat(counter.count(ModelRequest.builder().instructions("i".repeat(4_000)).build()))
        .isGreaterThan(1_000);
  }

  @Test
  void estimatesImagesAndFiles() {
    assertThat(count(Content.imageFile("f"))).isGreaterThan(1_000);
    assertThat(count(new Content.Image("u", null, "low"))).isBetween(85L, 100L);
    assertThat(count(Content.file("f"))).isGreaterThan(999);
    assertThat(count(Content.file("a", new byte[40_000], "text/plain"))).isBetween(9_900L, 10_100L);
  }

  @Test
  void estimatesWhatTheServerMade() {
    String base64 = "iVBORw0KGgo+/9-_".repeat(100_000);
    assertThat(other("{\"type\":\"image_generation_call\",\"result\":\"" + base64 + "\"}"))
        .isBetween(1_100L, 1_150L);
    assertThat(other("{\"image_url\":\"data:image/png;base64," + base64 + "\"}"))
        .isBetween(1_100L, 1_150L);
    String reasoning = "gAAAAABp".repeat(2_000);
    assertThat(other("{\"id\":\"rs_1\",\"encrypted_content\" : \"" + reasoning + "\"}"))
        .isBetween(3_000L, 3_050L);
    assertThat(other("{\"query\":\"" + "how to ".repeat(400) + "\"}")).isBetween(700L, 750L);
    long empty = TokenCounter.estimate().count(ModelRequest.builder().build());
    assertThat(count(new Item.Other(null, "hologram", "{\"a\":\"b\"}"))).isEqualTo(empty);
  }

  private static long other(String json) {
    return count(new Item.Other(Api.RESPONSES, "any", json));
  }

  private static long count(Item item) {
    return TokenCounter.estimate().count(ModelRequest.builder().items(List.of(item)).build());
  }

  @Test
  void estimatesTheSchemasThatAreSentAndHostedTools() {
    ToolSpec tool =
        ToolSpec.builder("t")
            .description("d")
            .parameters("x".repeat(4_000))
            .reduced("x".repeat(400))
            .output("x".repeat(40_000))
            .build();
    ResponseFormat<String> format =
        ResponseFormat.json("f", "x".repeat(4_000), text -> text).reduced("x".repeat(400));
    ModelRequest.Builder request = ModelRequest.builder().tools(List.of(tool)).format(format);
    assertThat(TokenCounter.estimate().count(request.model("gpt-5.2").build()))
        .isBetween(12_000L, 12_050L);
    assertThat(TokenCounter.estimate().count(request.model("ft:gpt-4o:acme").build()))
        .isBetween(10_200L, 10_250L);
    HostedTool search = new HostedTool.WebSearch(List.of("x".repeat(400)));
    assertThat(
            TokenCounter.estimate()
                .count(ModelRequest.builder().hostedTools(List.of(search)).build()))
        .isBetween(100L, 150L);
  }

  private static long count(String text) {
    return count(Content.text(text));
  }

  private static long count(Content content) {
    return TokenCounter.estimate()
        .count(ModelRequest.builder().items(List.of(Item.user(content))).build());
  }

  private List<Item> sent(ContextWindow window, List<Item> past) {
    model.says("Done");
    Conversation.builder(model).window(window).build().after(past).send("Hi");
    return model.lastRequest().items();
  }

  /** Returns a message of the application and so many turns of two items. */
  private static List<Item> history(int turns) {
    List<Item> items = new ArrayList<>();
    items.add(SYSTEM);
    for (int i = 0; i < turns; i++) {
      items.add(Item.user("question " + i));
      items.add(Item.assistant("answer " + i));
    }
    return items;
  }
}
