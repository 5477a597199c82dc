package dev.aifunction.samples;

import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.samples.trip.Bookings;
import dev.aifunction.samples.trip.BookingsToolset;
import dev.aifunction.samples.trip.Itinerary;
import dev.aifunction.samples.trip.TripPlanner;
import dev.aifunction.samples.trip.TripPlannerStub;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.samples.weather.WeatherCalls;
import dev.aifunction.samples.weather.WeatherDesk;
import dev.aifunction.samples.weather.WeatherDeskStub;
import dev.aifunction.samples.weather.WeatherToolset;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Runs two conversations and prints them: a question about the weather, and the plan of a trip.
 *
 * <p>With {@code OPENAI_API_KEY} (or {@code OPENAI_BASE_URL}) in the environment it talks to that
 * API, else to the embedded mock, which follows {@link #script()}.
 */
public final class Demo {

  private Demo() {}

  /** Runs the demo; takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Stage.run(mock -> mock.script(script()), openAi -> run(openAi, out));
  }

  static void run(OpenAi openAi, PrintStream out) {
    Printout printout = new Printout(out);
    WeatherToolset weather = new WeatherToolset(new Weather());

    // OPENAI_MODEL, where it is set, wins over the model in the annotation.
    WeatherDesk desk =
        WeatherDeskStub.builder(openAi).tools(weather).options(openAi.options()).build();
    printout.title("A question, a bad call, its repair");
    printout.conversation(desk.ask("Do I need an umbrella in Oslo in the next three days?"));

    TripPlanner planner =
        TripPlannerStub.builder(openAi)
            .brand("Nord")
            .tools(weather, new BookingsToolset(new Bookings()))
            .approver(call -> false)
            .options(openAi.options())
            .build();
    printout.title("A plan, with two calls at once and a typed answer");
    Reply<Itinerary> plan = planner.planned("Oslo and Bergen", 2);
    printout.conversation(plan);
    printout.itinerary(plan.value());
  }

  /** Returns what the mock's model says: the first call asks for more days than there are. */
  static MockReply[] script() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new MockReply[] {
      MockReply.calls(WeatherCalls.getForecast("Oslo, Norway", 30, Optional.empty())),
      MockReply.calls(WeatherCalls.getForecast("Oslo, Norway", 3, Optional.empty())),
      MockReply.text("Take one along: I would not trust the sky for three days."),
      MockReply.calls(
          WeatherCalls.getForecast("Oslo, Norway", 2, Optional.empty()),
          WeatherCalls.getForecast("Bergen, Norway", 2, Optional.empty())),
      MockReply.json(
          """
          {"city":"Oslo and Bergen","stops":[\
          {"day":"%s","place":"Oslo, by the fjord"},\
          {"day":"%s","place":"Bergen, on the mountain railway"}],\
          "advice":"Pack for rain."}"""
              .formatted(today, today.plusDays(1)))
    };
  }
}
