package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aifunction.mock.document.Answers;
import dev.aifunction.mock.document.ApiError;
import dev.aifunction.mock.document.PublishedAnswers;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every answer is what the document says that it is. */
class AnswerTest extends MockTest {
  private static final String USAGE = "\"stream_options\": {\"include_usage\": true}";

  static List<MockReply> replies() {
    return List.of(
        MockReply.text("Some text."),
        MockReply.refusal("No."),
        MockReply.truncated("Some"),
        MockReply.calls(new ToolCall("", "a", "{}"), new ToolCall("", "b", "{\"c\": 1}")));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void completionsFitTheDocument(MockReply reply) {
    mock.script(reply, reply);
    JsonNode completion = wire.chat(Wire.request("x", "\"store\": true, \"n\": 2"));
    Answers.check(completion, "CreateChatCompletionResponse");
    List<String> chunks = wire.stream(Wire.request("x", "\"stream\": true, \"n\": 2, " + USAGE));
    for (String chunk : chunks.subList(0, chunks.size() - 1)) {
      Answers.check(Wire.JSON.readTree(chunk), "CreateChatCompletionStreamResponse");
    }
  }

  @Test
  void everythingElseFitsTheDocument() {
    fits("/chat/completions", "ChatCompletionList");
    String id =
        wire.chat(Wire.request("x", "\"store\": true, \"functions\": [{\"name\": \"f\"}]"))
            .path("id")
            .stringValue();
    fits("/chat/completions", "ChatCompletionList");
    fits("/chat/completions/" + id, "CreateChatCompletionResponse");
    Answers.check(Wire.ok(wire.delete("/chat/completions/" + id)), "ChatCompletionDeleted");
    fits("/models", "ListModelsResponse");
    fits("/models/gpt-5.2", "Model");
    String text = "{\"model\": \"m\", \"input\": \"a\"}";
    Answers.check(Wire.ok(wire.post("/embeddings", text)), "CreateEmbeddingResponse");
    Answers.check(Wire.JSON.readTree(wire.get("/nothing").body()), "ErrorResponse");
    mock.failNext(500);
    Answers.check(Wire.JSON.readTree(wire.get("/models").body()), "ErrorResponse");
  }

  private void fits(String path, String component) {
    Answers.check(Wire.ok(wire.get(path)), component);
  }

  @Test
  void anAnswerThatDoesNotFitIsFound() {
    JsonNode model = Wire.JSON.readTree("{\"id\": \"m\", \"object\": \"modle\"}");
    assertThatThrownBy(() -> Answers.check(model, "Model")).isInstanceOf(ApiError.class);
    assertThat(wire.get("/models").body()).contains("\"object\":\"model\"");
  }

  @Test
  void anAnswerThatIsNotPublishedIsFound() {
    assumeTrue(PublishedAnswers.present(), "the published document is not at hand");
    JsonNode event =
        Wire.JSON.readTree("{\"event\": \"thread.run.created\", \"data\": {\"id\": 7}}");
    assertThatThrownBy(() -> PublishedAnswers.check(event, "createRun", "text/event-stream"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/data/id")
        .hasMessageContaining("thread_id");
    JsonNode model = Wire.JSON.readTree("{\"id\": \"m\", \"object\": \"modle\"}");
    assertThatThrownBy(() -> PublishedAnswers.check(model, "retrieveModel", "application/json"))
        .isInstanceOf(AssertionError.class);
  }
}
