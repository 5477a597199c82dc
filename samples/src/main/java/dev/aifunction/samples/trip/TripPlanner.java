package dev.aifunction.samples.trip;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Reply;
import dev.aifunction.samples.weather.Weather;

/** Plans short trips. */
@AiAssistant(
    model = "gpt-5.2",
    instructions = "You plan short trips for {{brand}}. Look at the weather before you plan.",
    tools = {Weather.class, Bookings.class})
public interface TripPlanner {

  /** Talks about trips: text in, text out. */
  String chat(String message);

  /** Plans a trip: the answer is a record. */
  @Prompt("Plan {{days}} days in {{city}}.")
  Itinerary plan(String city, int days);

  /** Plans a trip, and tells what it took. */
  @Prompt("Plan {{days}} days in {{city}}.")
  Reply<Itinerary> planned(String city, int days);
}
