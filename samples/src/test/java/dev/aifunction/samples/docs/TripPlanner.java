package dev.aifunction.samples.docs;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Extract;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Reply;
import dev.aifunction.samples.trip.Itinerary;
import dev.aifunction.samples.weather.Weather;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@AiAssistant(
    model = "gpt-5.2",
    instructions = "You plan short trips for {{brand}}.",
    tools = Weather.class)
interface TripPlanner {
  String chat(String message); // text in, text out

  @Prompt("Plan {{days}} days in {{city}}.")
  Itinerary plan(String city, int days); // a structured answer

  @Prompt("Name {{count}} sights of {{city}}.")
  CompletionStage<Reply<List<String>>> sights(String city, int count); // later, and what it took

  /** Takes the figures that a text names. */
  @Extract
  Metrics metrics(String text); // one forced call

  AssistantStream<String> talk(@ConversationId String user, String message); // with memory

  @Prompt("Where is this?")
  Optional<Place> locate(
      Content.Image photo, ChatOptions options); // an image, options of this call
}
