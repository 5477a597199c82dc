package dev.aifunction.mock.runs;

import dev.aifunction.mock.http.Answer.Event;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes down what happens to a run, as the events of a stream. */
final class RunEvents {
  private final List<Event> events = new ArrayList<>();

  /** Takes note of an event, with its data as they are now. */
  void tell(String name, JsonNode data) {
    events.add(new Event(name, data.toString()));
  }

  /** Returns all events and the end mark. */
  List<Event> ended() {
    events.add(new Event("done", "[DONE]"));
    return events;
  }
}
