package demo;
import dev.aifunction.*;
import dev.aifunction.assistant.Reply;
import java.util.*;
import java.time.*;
@AiAssistant(model = "gpt-5.2", instructions = "You plan short trips for {{brand}}.", tools = Weather.class)
public interface TripPlanner {
  record Stop(String place, LocalDate day) {}
  record Itinerary(String city, List<Stop> stops) {}
  String chat(String message);
  @Prompt("Plan {{days}} days in {{city}} from {{start}}.") Itinerary plan(String city, int days, LocalDate start);
  @Prompt("Plan {{days}} days in {{city}}.") @Instructions("Be {{mood}}") Reply<Itinerary> planned(String city, int days, String mood);
}
