package dev.aifunction.mock;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test OpenAI's own client, with its validation of answers switched on. */
abstract class OpenAiJavaClientTest extends MockTest {
  static final String TWO_CALLS =
      "call get_forecast with {\"city\":\"Oslo, Norway\"} and call get_forecast with {\"city\":\"Bergen\"}";

  /** The schema of an object with a city, as this client has schemas: by its properties. */
  static final Map<String, JsonValue> CITY =
      Map.of(
          "type", JsonValue.from("object"),
          "properties", JsonValue.from(Map.of("city", Map.of("type", "string"))),
          "required", JsonValue.from(List.of("city")),
          "additionalProperties", JsonValue.from(false));

  OpenAIClient client;

  @BeforeEach
  void openClient() {
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl(mock.baseUrl())
            .apiKey("sk-test")
            .maxRetries(0)
            .responseValidation(true)
            .build();
  }

  @AfterEach
  void closeClient() {
    client.close();
  }

  /** Returns the function that chats and assistants are offered. */
  static FunctionDefinition forecastFunction() {
    return FunctionDefinition.builder()
        .name("get_forecast")
        .description("Gets the forecast for a city.")
        .strict(true)
        .parameters(FunctionParameters.builder().putAllAdditionalProperties(CITY).build())
        .build();
  }

  /** Is what a structured answer is read into. */
  static final class Trip {
    public String city;
    public int days;
  }
}
