package dev.aifunction.samples.docs;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherToolset;
import dev.aifunction.tool.CallContext;
import java.io.PrintStream;

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

  static void talk(TripPlanner planner, PrintStream out) {
    try (AssistantStream<String> answer = planner.talk("ann", "Somewhere warm, please.")) {
      for (AssistantEvent event : answer) {
        if (event instanceof ModelEvent.TextDelta delta) {
          out.print(delta.text());
        } else if (event instanceof AssistantEvent.ToolFinished tool) {
          out.println("(" + tool.call().name() + ")");
        }
      }
      out.println(" " + answer.reply().rounds() + " rounds");
    }
  }

  static String ask(OrderDesk desk, String session, String message, String signedIn) {
    CallContext context = CallContext.builder().attribute("user", signedIn).build();
    String answer = desk.ask(session, message, context);
    return answer;
  }

  static String politely(TripPlanner planner, String message) {
    try {
      return planner.chat(message);
    } catch (RefusedException e) {
      return "I would rather not: " + e.refusal();
    } catch (OpenAiException e) {
      return e.isTransient() ? "Please try again later." : "This does not work at the moment.";
    }
  }
}
