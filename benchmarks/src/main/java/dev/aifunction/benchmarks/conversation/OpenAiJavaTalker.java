package dev.aifunction.benchmarks.conversation;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionMessageToolCall;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import java.util.List;
import java.util.Map;

/** Talks through openai-java, and calls the function with its structured arguments. */
final class OpenAiJavaTalker implements Talker {
  private static final FunctionDefinition NEXT_FERRY =
      FunctionDefinition.builder()
          .name("next_ferry")
          .description("Tells when the next ferry leaves.")
          .strict(true)
          .parameters(
              FunctionParameters.builder()
                  .putAdditionalProperty("type", JsonValue.from("object"))
                  .putAdditionalProperty(
                      "properties",
                      JsonValue.from(
                          Map.of(
                              "from", described("string", "the harbour to leave from"),
                              "to", described("string", "the harbour to arrive at"),
                              "cars", described("integer", "how many cars come along"))))
                  .putAdditionalProperty("required", JsonValue.from(List.of("from", "to", "cars")))
                  .putAdditionalProperty("additionalProperties", JsonValue.from(false))
                  .build())
          .build();

  private final OpenAIClient client;
  private final Ferries ferries = new Ferries();

  /** The arguments of the function. */
  record NextFerry(String from, String to, int cars) {}

  OpenAiJavaTalker(String baseUrl) {
    client = OpenAIOkHttpClient.builder().baseUrl(baseUrl).apiKey(Question.KEY).build();
  }

  private static Map<String, String> described(String type, String description) {
    return Map.of("type", type, "description", description);
  }

  @Override
  public Answered ask(String question) {
    ChatCompletionCreateParams.Builder conversation =
        ChatCompletionCreateParams.builder()
            .model(Question.MODEL)
            .addFunctionTool(NEXT_FERRY)
            .addUserMessage(question);
    long tokens = 0;
    while (true) {
      ChatCompletion completion = client.chat().completions().create(conversation.build());
      tokens += completion.usage().orElseThrow().totalTokens();
      ChatCompletionMessage message = completion.choices().get(0).message();
      List<ChatCompletionMessageToolCall> calls = message.toolCalls().orElse(List.of());
      if (calls.isEmpty()) {
        return new Answered(message.content().orElseThrow(), tokens);
      }
      conversation.addMessage(message);
      calls.forEach(call -> conversation.addMessage(run(call.asFunction())));
    }
  }

  private ChatCompletionToolMessageParam run(ChatCompletionMessageFunctionToolCall call) {
    NextFerry in = call.function().arguments(NextFerry.class);
    return ChatCompletionToolMessageParam.builder()
        .toolCallId(call.id())
        .contentAsJson(ferries.nextFerry(in.from(), in.to(), in.cars()))
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
