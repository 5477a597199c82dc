package dev.aifunction.samples.docs;

import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherToolset;

/** What {@code docs/assistants.md} shows. */
final class AssistantsPage {
  private AssistantsPage() {}

  static TripPlanner build(OpenAi openAi) {
    TripPlanner planner =
        TripPlannerStub.builder(openAi)
            .brand("Nord")
            .tools(new WeatherToolset(new Weather()))
            .build();
    return planner;
  }
}
