package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.AiType;
import dev.aifunction.Prompt;
import java.time.LocalDate;
import java.util.List;

@AiAssistant(model = "gpt-5.2")
interface TripPlanner {

  /** A trip. @param city where it goes */
  @AiType
  record Itinerary(String city, List<Stop> stops) {}

  record Stop(String place, LocalDate day) {}

  /** Are named like types of generated code. */
  record Keys(int number) {}

  record Conversation(Keys keys, Reply reply) {}

  record Reply(int number) {}

  @Prompt("Plan {{days}} days in {{city}}.")
  Itinerary plan(String city, int days);

  @Prompt("Plan {{days}} days in {{city}}.")
  dev.aifunction.assistant.Reply<Itinerary> planned(String city, int days);

  Conversation talk(String message);
}
