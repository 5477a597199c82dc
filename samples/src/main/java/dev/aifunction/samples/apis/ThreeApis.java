package dev.aifunction.samples.apis;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.samples.Stage;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherCalls;
import dev.aifunction.samples.weather.WeatherToolset;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the same assistant the same questions on each API, and shows who keeps the conversation. */
public final class ThreeApis {

  private ThreeApis() {}

  /** Runs the assistant three times; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Stage.run(ThreeApis::script, openAi -> run(openAi, out));
  }

  static void run(OpenAi openAi, PrintStream out) {
    for (Api api : Api.values()) {
      out.println(api);
      try {
        ask(openAi, api, out);
      } catch (OpenAiException e) {
        // Not every server has every API; the next one may be there.
        out.println("  no answer: " + e.getMessage());
      }
    }
  }

  private static void ask(OpenAi openAi, Api api, PrintStream out) {
    Conversation assistant =
        openAi
            .assistant(api)
            .model("gpt-5.2")
            .options(openAi.options())
            .instructions("You answer questions about the weather in one sentence.")
            .tools(new WeatherToolset(new Weather()))
            .build();
    AssistantThread thread =
        AssistantThread.start(assistant, Item.user("Do I need an umbrella in Oslo tomorrow?"));
    show(thread.run(), out);
    show(thread.ask("And a warm coat?"), out);
  }

  private static void show(Reply<String> reply, PrintStream out) {
    KeptHistory kept = reply.kept();
    out.printf(
        "  %s%n    %d items, %s%n",
        reply.value(),
        reply.transcript().size(),
        kept == null
            ? "all kept by the program"
            : "%d of them kept by the server as %s".formatted(kept.items(), kept.handle()));
  }

  /** Tells the mock's model what to say, the same on each API. */
  static void script(MockOpenAi mock) {
    for (int i = 0; i < Api.values().length; i++) {
      mock.script(
          MockReply.calls(WeatherCalls.getForecast("Oslo, Norway", 2, Optional.empty())),
          MockReply.text("Take one along."),
          MockReply.text("No, a jacket will do."));
    }
  }
}
