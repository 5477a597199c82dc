package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import java.util.ArrayList;
import java.util.List;

/** Reads and compares answers that arrive in pieces. */
final class Streams {
  private Streams() {}

  /** Returns the events up to the end of the answer. */
  static List<ModelEvent> events(ModelStream stream) {
    List<ModelEvent> events = new ArrayList<>();
    for (ModelEvent event = stream.next(); event != null; event = stream.next()) {
      events.add(event);
    }
    return events;
  }

  /** Returns the text that the events tell piece by piece. */
  static String text(List<ModelEvent> events) {
    StringBuilder text = new StringBuilder();
    for (ModelEvent event : events) {
      if (event instanceof ModelEvent.TextDelta delta) {
        text.append(delta.text());
      }
    }
    return text.toString();
  }

  /** Asserts that a streamed answer says what one that came whole says. */
  static void assertSame(ModelResponse streamed, ModelResponse whole) {
    assertThat(streamed.items()).isEqualTo(whole.items());
    assertThat(streamed.usage()).isEqualTo(whole.usage());
    assertThat(streamed.model()).isEqualTo(whole.model());
    assertThat(streamed.fingerprint()).isEqualTo(whole.fingerprint());
    assertThat(streamed.finishReason()).isEqualTo(whole.finishReason());
    assertThat(streamed.refusal()).isEqualTo(whole.refusal());
    assertThat(streamed.handle()).isEqualTo(whole.handle());
  }
}
