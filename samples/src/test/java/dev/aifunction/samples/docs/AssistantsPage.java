package dev.aifunction.samples.docs;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.RefusedException;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherToolset;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Problem;
import java.io.PrintStream;
import java.util.List;

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

  static TripPlanner careful(OpenAi openAi) {
    ChatOptions careful =
        ChatOptions.builder()
            .reasoningEffort("high")
            .toolChoice(ToolChoice.tool("get_forecast"))
            .build();
    TripPlanner planner =
        TripPlannerStub.builder(openAi)
            .brand("Nord")
            .tools(new WeatherToolset(new Weather()))
            .options(careful)
            .build();
    return planner;
  }

  static String whole(Conversation conversation, String message) {
    Reply<String> reply = conversation.send(message);
    boolean cut = ModelResponse.LENGTH.equals(reply.finishReason());
    return cut ? reply.value() + " …" : reply.value();
  }

  static boolean decide(Conversation conversation, String question) {
    ResponseFormat<Boolean> yesOrNo =
        ResponseFormat.json(
            "answer",
            """
            {"type":"object","properties":{"yes":{"type":"boolean"}},"required":["yes"],\
            "additionalProperties":false}""",
            AssistantsPage::readYesOrNo);
    boolean yes = conversation.send(question, yesOrNo).value();
    return yes;
  }

  private static boolean readYesOrNo(String answer) {
    return switch (answer.replaceAll("\\s", "")) {
      case "{\"yes\":true}" -> true;
      case "{\"yes\":false}" -> false;
      default -> throw new BadToolCallException(List.of(new Problem("", "must say yes or no")));
    };
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
