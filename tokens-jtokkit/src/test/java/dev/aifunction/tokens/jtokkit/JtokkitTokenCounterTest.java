package dev.aifunction.tokens.jtokkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.ContextWindow;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.TokenCounter;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JtokkitTokenCounterTest {
  private static final ToolSpec WEATHER =
      ToolSpec.builder("get_current_weather")
          .description("Get the current weather in a given location")
          .parameters(
              """
              {"type":"object","properties":{
                "location":{"type":"string",
                  "description":"The city and state, e.g. San Francisco, CA"},
                "unit":{"type":"string","description":"The unit of temperature to return",
                  "enum":["celsius","fahrenheit"]}},
              "required":["location"]}""")
          .build();

  private final TokenCounter counter = new JtokkitTokenCounter();

  // --- What OpenAI's cookbook publishes

  @ParameterizedTest
  @CsvSource({"gpt-3.5-turbo,105", "gpt-4,105", "gpt-4o,101", "gpt-4o-mini,101"})
  void countsTheCookbooksTool(String model, long published) {
    ModelRequest request =
        ModelRequest.builder()
            .model(model)
            .instructions(
                "You are a helpful assistant that can answer to questions about the weather.")
            .items(List.of(Item.user("What's the weather like in San Francisco?")))
            .tools(List.of(WEATHER))
            .build();
    assertThat(counter.count(request)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-3.5-turbo,129,CL100K_BASE",
    "gpt-4-0613,129,CL100K_BASE",
    "gpt-4,129,CL100K_BASE",
    "gpt-4o,124,O200K_BASE",
    "gpt-4o-mini,124,O200K_BASE"
  })
  void countsTheCookbooksMessages(String model, long published, EncodingType type) {
    List<Item> messages =
        List.of(
            system(
                "You are a helpful, pattern-following assistant that translates corporate jargon"
                    + " into plain English."),
            system("New synergies will help drive top-line growth."),
            system("Things working well together will increase revenue."),
            system(
                "Let's circle back when we have more bandwidth to touch base on opportunities for"
                    + " increased leverage."),
            system("Let's talk later when we're less busy about how to do better."),
            Item.user(
                "This late pivot means we don't have time to boil the ocean for the client"
                    + " deliverable."));
    // The cookbook's messages have names, which ours have not: each costs a token more than its
    // text.
    Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(type);
    long names =
        2L * (1 + encoding.countTokens("example_user"))
            + 2L * (1 + encoding.countTokens("example_assistant"));

    assertThat(counter.count(ModelRequest.builder().model(model).items(messages).build()))
        .isEqualTo(published - names);
  }

  private static Item system(String text) {
    return new Item.Message(Role.SYSTEM, text);
  }

  /** These are encodings that tiktoken has published: 9 tokens of the older one, 8 of the newer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt-4",
        "gpt-4-0613",
        "gpt-4-turbo",
        "gpt-3.5-turbo",
        "gpt-35-turbo",
        "ft:gpt-3.5-turbo:acme",
        "ft:gpt-4:acme"
      })
  void olderModelsHaveTheOlderVocabulary(String model) {
    assertThat(text(model, "お誕生日おめでとう")).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt-4o",
        "gpt-4.1",
        "gpt-4.5-preview",
        "gpt-5.2",
        "o3",
        "chatgpt-4o-latest",
        "ft:gpt-4o-mini:acme",
        "llama3.2",
        ""
      })
  void allOthersHaveTheNewerOne(String model) {
    assertThat(text(model, "お誕生日おめでとう")).isEqualTo(8);
  }

  @Test
  void aModelThatNobodyNamedHasTheNewerOne() {
    ModelRequest request = ModelRequest.builder().items(List.of(Item.user("お誕生日おめでとう"))).build();
    assertThat(counter.count(request)).isEqualTo(3 + 3 + 1 + 8);
  }

  @Test
  void specialTokensAreText() {
    assertThat(text("gpt-4o", "<|endoftext|>")).isGreaterThan(1);
    assertThat(text("gpt-4o", "a".repeat(100_000))).isGreaterThan(1_000);
  }

  // --- What the cookbook leaves open

  @Test
  void countsWhatIsInAPropertyToo() {
    String inner =
        """
        {"type":"object","properties":{
          "b":{"type":["string","null"],"description":"What it is."}}}""";
    long told = 3 + 3 + tokens("b:string|null:What it is");

    assertThat(property(inner) - property("{\"type\":\"object\"}")).isEqualTo(told);
    assertThat(
            property("{\"type\":\"array\",\"items\":" + inner + "}")
                - property("{\"type\":\"array\"}"))
        .isEqualTo(told);
    assertThat(property("{\"anyOf\":[{\"type\":\"null\"}," + inner + "]}") - property("{}"))
        .isEqualTo(told);
    assertThat(tool("{\"$defs\":{\"A\":" + inner + "}}") - tool("{}")).isEqualTo(told);
  }

  @Test
  void countsOtherKeywordsAsText() {
    assertThat(
            property("{\"type\":\"string\",\"pattern\":\"[a-z]+\"}")
                - property("{\"type\":\"string\"}"))
        .isEqualTo(tokens("pattern:[a-z]+"));
  }

  @Test
  void countsCallsOutputsAndFormats() {
    long empty = count(List.of());
    assertThat(empty).isEqualTo(3);
    assertThat(count(List.of(new Item.Call(new ToolCall("call_1", "get_weather", "{}")))) - empty)
        .isEqualTo(3 + 1 + tokens("get_weather") + tokens("{}"));
    assertThat(count(List.of(new Item.Output(ToolOutput.of("call_1", "It rains.")))) - empty)
        .isEqualTo(3 + 1 + tokens("It rains."));
    ResponseFormat<String> format =
        ResponseFormat.json("plan", "{\"type\":\"object\"}", text -> text);
    assertThat(counter.count(ModelRequest.builder().format(format).build()) - empty)
        .isEqualTo(3 + 1 + tokens("plan") + tokens("{\"type\":\"object\"}"));
  }

  @Test
  void countsImagesAndFilesAsTheEstimateDoes() {
    Content image = Content.image(URI.create("https://example.org/a.png"));
    Content file = Content.file("file-1");
    assertThat(count(List.of(Item.user(Content.text("Look"), image, file))))
        .isEqualTo(count(List.of(Item.user("Look"))) + 1_100 + 1_000);
  }

  @Test
  void countsWhatAServerMadeAsTheEstimateDoes() {
    Item reasoning = new Item.Other(Api.RESPONSES, "reasoning", "{\"id\":\"rs_1234\"}");
    Item image =
        new Item.Other(
            Api.RESPONSES,
            "image_generation_call",
            "{\"result\":\"" + "iVBORw0K".repeat(200_000) + "\"}");
    Item unknown = new Item.Other(null, "hologram", "{\"light\":\"" + "x".repeat(4_000) + "\"}");
    assertThat(count(List.of(reasoning)) - count(List.of())).isBetween(5L, 15L);
    assertThat(count(List.of(image))).isBetween(1_100L, 1_200L);
    assertThat(count(List.of(unknown))).isEqualTo(count(List.of()));
  }

  @Test
  void countsTheSchemasThatAModelIsSent() {
    ToolSpec tool =
        ToolSpec.builder("t")
            .description("d")
            .parameters("{\"type\":\"object\",\"pattern\":\"[a-z]+\"}")
            .reduced("{\"type\":\"object\"}")
            .output("{\"type\":\"string\"}")
            .build();
    ResponseFormat<String> format =
        ResponseFormat.json("plan", "{\"pattern\":\"[a-z]+\"}", text -> text).reduced("{}");

    assertThat(
            toolAndFormat("gpt-4o", tool, format) - toolAndFormat("ft:gpt-4o:acme", tool, format))
        .isEqualTo(tokens("pattern:[a-z]+") + tokens("{\"pattern\":\"[a-z]+\"}") - tokens("{}"));
    assertThat(toolAndFormat("gpt-4o", tool, format))
        .isEqualTo(
            3
                + (7
                    + tokens("t:d")
                    + tokens("pattern:[a-z]+")
                    + tokens("{\"type\":\"string\"}")
                    + 12)
                + (3 + 1 + tokens("plan") + tokens("{\"pattern\":\"[a-z]+\"}")));
  }

  private long toolAndFormat(String model, ToolSpec tool, ResponseFormat<?> format) {
    return counter.count(
        ModelRequest.builder().model(model).tools(List.of(tool)).format(format).build());
  }

  @Test
  void countsToolsThatTheServerRuns() {
    HostedTool search = HostedTool.webSearch();
    HostedTool narrow = new HostedTool.WebSearch(List.of("docs.example.org", "example.com"));
    assertThat(hosted(search) - count(List.of())).isEqualTo(12 + 7 + tokens(search.toString()));
    assertThat(hosted(narrow)).isGreaterThan(hosted(search) + 5);
  }

  private long hosted(HostedTool tool) {
    return counter.count(ModelRequest.builder().hostedTools(List.of(tool)).build());
  }

  @Test
  void parametersThatAreNoJsonAreNamed() {
    assertThatThrownBy(() -> tool("not json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'t'");
  }

  // --- Against the estimate, and in a window

  @Test
  void theEstimateIsUpToAThirdTooHigh() throws IOException {
    for (String file :
        List.of("LICENSE", "CONTRIBUTING.md", "README.md", "docs/types.md", "pom.xml")) {
      assertEstimate(Files.readString(Path.of("..").resolve(file)), 1.34);
    }
    assertEstimate(WEATHER.parameters(), 1.34);
    assertEstimate(
        IntStream.range(0, 100)
            .mapToObj(
                "{\"id\":10%1$d,\"total\":%1$d.95,\"at\":\"2026-11-20T10:%1$d:00Z\"}"::formatted)
            .collect(Collectors.joining(",", "[", "]")),
        1.34);
  }

  @Test
  void theEstimateOfOtherLanguagesIsUpToFourFifthsTooHigh() {
    assertEstimate("Meine Bestellung ist leider noch nicht angekommen. ".repeat(9), 1.8);
    assertEstimate("Здравствуйте, мой заказ до сих пор не пришёл. ".repeat(9), 1.8);
    assertEstimate("二週間前に注文した商品がまだ届いていません。".repeat(9), 1.8);
  }

  private void assertEstimate(String text, double atMost) {
    ModelRequest request =
        ModelRequest.builder().model("gpt-5.2").items(List.of(Item.user(text))).build();
    double exact = counter.count(request);
    assertThat(TokenCounter.estimate().count(request) / exact).isBetween(0.88, atMost);
  }

  @Test
  void aWindowLeavesRoomForTheTools() {
    List<Item> past = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      past.add(Item.user("Tell me about the number " + i));
      past.add(Item.assistant("It is one more than the one before."));
    }
    int without = sent(past).size();
    int with = sent(past, Toolset.of(WEATHER, (call, context) -> "")).size();
    assertThat(without).isBetween(10, 30);
    assertThat(with).isBetween(3, without - 4);
  }

  private List<Item> sent(List<Item> past, Toolset... tools) {
    List<ModelRequest> requests = new ArrayList<>();
    Conversation.builder(
            request -> {
              requests.add(request);
              return ModelResponse.builder().addMessage("Well").build();
            })
        .window(ContextWindow.tokens(200, counter))
        .tools(tools)
        .build()
        .after(past)
        .send("And now?");
    assertThat(counter.count(requests.get(0))).isLessThanOrEqualTo(200);
    return requests.get(0).items();
  }

  private long count(List<Item> items) {
    return counter.count(ModelRequest.builder().items(items).build());
  }

  private long property(String schema) {
    return tool("{\"type\":\"object\",\"properties\":{\"a\":" + schema + "}}");
  }

  private long tool(String parameters) {
    ToolSpec tool = ToolSpec.builder("t").description("d").parameters(parameters).build();
    return counter.count(ModelRequest.builder().tools(List.of(tool)).build());
  }

  private long tokens(String text) {
    return text("gpt-4o", text);
  }

  private long text(String model, String text) {
    ModelRequest.Builder request = ModelRequest.builder().model(model);
    return counter.count(request.items(List.of(Item.user(text))).build())
        - counter.count(request.items(List.of(Item.user(""))).build());
  }
}
