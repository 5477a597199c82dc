package dev.aifunction.openapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.RawJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ModelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // an unknown property, at the top and below
        "{\"messages\":[{\"role\":\"user\",\"content\":\"a\",\"mood\":{\"x\":[1]}}],\"model\":\"m\",\"new\":1}",
        // an unknown enum value
        "{\"messages\":[],\"model\":\"m\",\"reasoning_effort\":\"cosmic\"}",
        // an unknown member of a discriminated union, and one without discriminator
        "{\"messages\":[{\"role\":\"oracle\",\"content\":\"a\"},{\"content\":\"b\"}],\"model\":\"m\"}",
        // a kind that no member has
        "{\"messages\":[{\"role\":\"user\",\"content\":7}],\"model\":\"m\",\"stop\":true}",
        // explicit nulls, also where the description has none
        "{\"messages\":[],\"model\":\"m\",\"temperature\":null,\"tools\":null}",
        // a constant, one that differs, and one that is left out
        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}],\"model\":\"m\"}",
        "{\"messages\":[],\"model\":\"m\",\"prediction\":{\"type\":\"other\",\"content\":\"a\"}}",
        "{\"messages\":[],\"model\":\"m\",\"prediction\":{\"content\":\"a\"}}",
        // free-form objects, byte for byte
        "{\"messages\":[],\"model\":\"m\",\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\","
            + "\"parameters\":{\"type\" : \"object\", \"x\": 1.50}}}]}",
        // a discriminator that does not come first
        "{\"messages\":[{\"content\":\"a\",\"role\":\"user\"}],\"model\":\"m\"}",
      })
  void losesNothing(String json) {
    JsonMapper mapper = new JsonMapper();
    CreateChatCompletionRequest request = CreateChatCompletionRequest.fromJson(json);

    assertThat(mapper.readTree(request.toJson())).isEqualTo(mapper.readTree(json));
    assertThat(CreateChatCompletionRequest.fromJson(request.toJson())).isEqualTo(request);
    assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
  }

  @Test
  void writesFreeFormJsonByteForByte() {
    String schema = "{ \"type\":\"object\",\n  \"n\": 1.50 }";
    FunctionObject function =
        FunctionObject.builder().name("f").parameters(RawJson.of(schema)).build();

    assertThat(function.toJson()).isEqualTo("{\"name\":\"f\",\"parameters\":" + schema + "}");
    assertThat(FunctionObject.fromJson(function.toJson()).parameters())
        .isEqualTo(RawJson.of(schema));
  }

  @Test
  void sendsNothingThatNobodySet() {
    CreateChatCompletionRequest request =
        CreateChatCompletionRequest.builder().model("m").messages(List.of()).build();

    assertThat(request.toJson()).isEqualTo("{\"messages\":[],\"model\":\"m\"}");
    assertThat(request.temperature()).isNull();
  }

  @Test
  void tellsExplicitNullFromAbsent() {
    CreateChatCompletionRequest.Builder builder =
        CreateChatCompletionRequest.builder().model("m").messages(List.of());
    CreateChatCompletionRequest absent = builder.build();

    assertThat(builder.temperature(null).build().toJson()).contains("\"temperature\":null");
    assertThat(builder.build()).isNotEqualTo(absent);
    assertThat(builder.temperature(0.5).build().toJson())
        .contains("\"temperature\":0.5")
        .doesNotContain("null");
  }

  @Test
  void refusesNumbersThatJsonDoesNotHave() {
    CreateChatCompletionRequest request =
        CreateChatCompletionRequest.builder()
            .model("m")
            .messages(List.of())
            .temperature(Double.NaN)
            .build();

    assertThatThrownBy(request::toJson)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no number NaN");
    assertThat(request).hasToString("CreateChatCompletionRequest[messages, model, temperature]");
  }

  @Test
  void namesTheRequiredPropertiesThatAreMissing() {
    assertThatThrownBy(() -> CreateChatCompletionRequest.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("CreateChatCompletionRequest needs ")
        .hasMessageContaining("messages")
        .hasMessageContaining("model");
  }

  @Test
  void asksForARequiredPropertyOnlyWhenItIsRead() {
    CreateChatCompletionResponse response = CreateChatCompletionResponse.fromJson("{\"id\":\"a\"}");

    assertThat(response.id()).isEqualTo("a");
    assertThatThrownBy(response::choices)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("The required property 'choices' did not arrive");
  }

  @Test
  void writesConstantsAndKeepsThoseThatDiffer() {
    ChatCompletionRequestUserMessage message =
        ChatCompletionRequestUserMessage.builder().content("a").build();
    assertThat(message.role()).isEqualTo("user");
    assertThat(message.toJson()).isEqualTo("{\"role\":\"user\",\"content\":\"a\"}");

    String other = "{\"role\":\"User\",\"content\":\"a\"}";
    assertThat(ChatCompletionRequestUserMessage.fromJson(other).role()).isEqualTo("User");
    assertThat(ChatCompletionRequestUserMessage.fromJson(other).toJson()).isEqualTo(other);
  }

  @Test
  void ofANameThatArrivesTwiceTheLastCounts() {
    assertThat(rewritten("{\"include_usage\":null,\"include_usage\":true}"))
        .isEqualTo("{\"include_usage\":true}");
    assertThat(rewritten("{\"include_usage\":true,\"include_usage\":null}"))
        .isEqualTo("{\"include_usage\":null}");
  }

  private static String rewritten(String json) {
    return ChatCompletionStreamOptions.fromJson(json).toJson();
  }

  @Test
  void refusesNullAsAMember() {
    assertThatThrownBy(() -> StopConfiguration.ofText(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> StopConfiguration.ofItems(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void keepsEnumsOpen() {
    assertThat(ReasoningEffort.of("low")).isSameAs(ReasoningEffort.LOW);
    assertThat(ReasoningEffort.LOW.isKnown()).isTrue();
    assertThat(ReasoningEffort.of("cosmic").isKnown()).isFalse();
    assertThat(ReasoningEffort.of("cosmic"))
        .isEqualTo(ReasoningEffort.of("cosmic"))
        .hasToString("cosmic")
        .isNotEqualTo(ReasoningEffort.LOW);
  }

  @Test
  void tellsUnionMembersApart() {
    assertThat(stop("\"a\"")).isEqualTo(StopConfiguration.ofText("a"));
    assertThat(stop("[\"a\"]")).isEqualTo(StopConfiguration.ofItems(List.of("a")));
    assertThat(stop("{\"a\":1}")).isEqualTo(new StopConfiguration.Unknown(RawJson.of("{\"a\":1}")));
    assertThat(JsonReader.parse("\"auto\"", ChatCompletionToolChoiceOption::read))
        .isSameAs(ChatCompletionToolChoiceOptionMode.AUTO);
    assertThat(
            JsonReader.parse(
                "{\"function\":{\"name\":\"f\"},\"type\":\"function\"}",
                ChatCompletionToolChoiceOption::read))
        .isInstanceOf(ChatCompletionNamedToolChoice.class);
  }

  private static StopConfiguration stop(String json) {
    return JsonReader.parse(json, StopConfiguration::read);
  }

  @Test
  void addsWhatItDoesNotKnowButNotWhatItDoes() {
    CreateChatCompletionRequest.Builder builder =
        CreateChatCompletionRequest.builder().model("m").messages(List.of());

    CreateChatCompletionRequest plain = builder.build();

    CreateChatCompletionRequest request =
        builder.additionalProperty("top_k", RawJson.of("4")).build();
    assertThat(request).isNotEqualTo(plain);
    assertThat(request.toJson()).endsWith(",\"top_k\":4}");
    assertThat(request.additionalProperties()).isEqualTo(Map.of("top_k", RawJson.of("4")));
    assertThatThrownBy(() -> builder.additionalProperty("model", RawJson.of("\"x\"")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsNamesAndNoValues() {
    CreateChatCompletionRequest request =
        CreateChatCompletionRequest.builder()
            .model("m")
            .addMessage(ChatCompletionRequestUserMessage.builder().content("secret").build())
            .temperature(null)
            .additionalProperty("top_k", RawJson.of("4"))
            .build();

    assertThat(request)
        .hasToString("CreateChatCompletionRequest[messages, model, temperature, top_k]");
    assertThat(StopConfiguration.ofText("secret")).hasToString("StopConfiguration.Text");
    assertThat(stop("{\"a\":\"secret\"}").toString()).doesNotContain("secret");
  }

  @Test
  void cannotBeChanged() {
    ChatCompletionRequestUserMessage message =
        ChatCompletionRequestUserMessage.builder().content("a").build();
    CreateChatCompletionRequest.Builder builder =
        CreateChatCompletionRequest.builder().model("m").addMessage(message);
    CreateChatCompletionRequest request = builder.build();

    builder.addMessage(message);
    assertThat(request.messages()).hasSize(1);
    assertThat(request.toBuilder().addMessage(message).build().messages()).hasSize(2);
    assertThatThrownBy(() -> request.messages().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
