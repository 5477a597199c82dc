package dev.aifunction.openapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.model.ChatCompletionRequestMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessageContent;
import dev.aifunction.openapi.model.CreateChatCompletionRequest;
import dev.aifunction.openapi.model.CreateChatCompletionResponse;
import dev.aifunction.openapi.model.CreateChatCompletionStreamResponse;
import dev.aifunction.openapi.model.ListChatCompletionsParams;
import dev.aifunction.openapi.model.OrderEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ChatApiTest {
  private static final String ANSWER =
      """
      {"id":"chatcmpl-1","object":"chat.completion","created":1794991200,"model":"m","choices":[\
      {"index":0,"message":{"role":"assistant","content":"Hello","refusal":null},"logprobs":null,\
      "finish_reason":"stop"}]}""";

  private static CreateChatCompletionRequest request() {
    ChatCompletionRequestMessage message =
        ChatCompletionRequestUserMessage.builder()
            .content(ChatCompletionRequestUserMessageContent.ofText("Hi"))
            .build();
    return CreateChatCompletionRequest.builder().model("m").addMessage(message).build();
  }

  private static HttpTransport transport(LocalServer server) {
    return HttpTransport.builder().baseUrl(server.baseUrl()).apiKey("sk-1").build();
  }

  @Test
  void createsACompletion() {
    try (LocalServer server = LocalServer.answering(200, "application/json", ANSWER);
        HttpTransport transport = transport(server)) {
      JsonMapper mapper = new JsonMapper();
      CreateChatCompletionResponse response =
          new ChatApi(transport).createChatCompletion(request());

      assertThat(response.choices().get(0).message().content()).isEqualTo("Hello");
      assertThat(mapper.readTree(response.toJson())).isEqualTo(mapper.readTree(ANSWER));
      assertThat(server.only().method()).isEqualTo("POST");
      assertThat(server.only().target()).isEqualTo("/v1/chat/completions");
      assertThat(server.only().body())
          .isEqualTo("{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"model\":\"m\"}");
    }
  }

  @Test
  void streamsACompletion() {
    String chunk =
        "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[]}";
    String events =
        "data: " + chunk + "\n\n: keep-alive\n\ndata: " + chunk + "\n\ndata: [DONE]\n\n";
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", events);
        HttpTransport transport = transport(server)) {
      List<String> chunks = new ArrayList<>();
      try (EventStream<CreateChatCompletionStreamResponse> stream =
          new ChatApi(transport).createChatCompletionStream(request())) {
        stream.forEach(event -> chunks.add(event.toJson()));
      }

      assertThat(chunks).containsExactly(chunk, chunk);
      assertThat(server.only().body()).contains("\"stream\":true");
      assertThat(server.only().headers().getFirst("Accept")).isEqualTo("text/event-stream");
    }
  }

  @Test
  void saysWhenAStreamBreaksOff() {
    try (LocalServer server = LocalServer.answering(200, "text/event-stream", "data: {}\n\n");
        HttpTransport transport = transport(server);
        EventStream<CreateChatCompletionStreamResponse> stream =
            new ChatApi(transport).createChatCompletionStream(request())) {
      assertThatThrownBy(() -> stream.forEach(event -> {}))
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("after 1 event");
    }
  }

  @Test
  void refusesARequestThatAsksForAStreamWhereNoneIsRead() {
    try (HttpTransport transport = HttpTransport.builder().build()) {
      ChatApi chat = new ChatApi(transport);
      CreateChatCompletionRequest request = request().toBuilder().stream(true).build();

      assertThatThrownBy(() -> chat.createChatCompletion(request))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("createChatCompletionStream");
    }
  }

  @Test
  void encodesPathAndQuery() {
    try (LocalServer server = LocalServer.answering(200, "application/json", "{}");
        HttpTransport transport = transport(server)) {
      new ChatApi(transport)
          .listChatCompletions(
              ListChatCompletionsParams.builder()
                  .after("a/b c")
                  .limit(2)
                  .order(OrderEnum.DESC)
                  .metadata(Map.of("k", "ä&b"))
                  .build());

      assertThat(server.only().target())
          .isEqualTo(
              "/v1/chat/completions?metadata%5Bk%5D=%C3%A4%26b&after=a%2Fb%20c&limit=2&order=desc");
    }
  }
}
