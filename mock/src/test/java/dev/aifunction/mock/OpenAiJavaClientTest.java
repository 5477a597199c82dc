package dev.aifunction.mock;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives each test OpenAI's own client, with its validation of answers switched on. */
abstract class OpenAiJavaClientTest extends MockTest {
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
}
