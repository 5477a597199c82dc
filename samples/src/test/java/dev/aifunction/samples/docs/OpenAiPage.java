package dev.aifunction.samples.docs;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.AttemptListener;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherToolset;
import java.time.Duration;

/** What {@code docs/openai.md} shows. */
final class OpenAiPage {
  private OpenAiPage() {}

  static OpenAi patient(String key, AttemptListener metrics) {
    OpenAi openAi =
        OpenAi.builder()
            .apiKey(key)
            .timeout(Duration.ofMinutes(2))
            .attemptTimeout(Duration.ofSeconds(40))
            .retries(4)
            .proxy("proxy.example.com", 3128)
            .options(ChatOptions.builder().model("gpt-5.2").reasoningEffort("low").build())
            .listener(metrics)
            .build();
    return openAi;
  }

  static OpenAi azure(String key) {
    OpenAi azure =
        OpenAi.builder()
            .baseUrl("https://my-resource.openai.azure.com/openai/v1")
            .header("api-key", key)
            .build();
    return azure;
  }

  static OpenAi local() {
    OpenAi local = OpenAi.builder().baseUrl("http://localhost:11434/v1").build();
    return local;
  }

  static TripPlanner planner(OpenAi local) {
    TripPlanner planner =
        TripPlannerStub.builder(local)
            .brand("Nord")
            .tools(new WeatherToolset(new Weather()))
            .api(Api.CHAT_COMPLETIONS)
            .model("llama-3.3")
            .build();
    return planner;
  }
}
