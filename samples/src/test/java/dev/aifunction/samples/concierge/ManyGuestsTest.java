package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.RecordedRequest;
import dev.aifunction.openai.OpenAi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many threads talk through one stub, and nobody sees another's conversation. */
class ManyGuestsTest {
  private static final int GUESTS = 64;
  private static final int TURNS = 3;
  private static final Pattern NAME = Pattern.compile("guest-\\d+-of-" + GUESTS);

  @Test
  void nobodySeesAnothersConversation() throws Exception {
    ConversationStore store = ConversationStore.inMemory(GUESTS);
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build()) {
      Reception reception = ReceptionStub.builder(openAi).model("gpt-5.2").store(store).build();
      List<Callable<String>> guests = new ArrayList<>();
      for (int guest = 0; guest < GUESTS; guest++) {
        String name = "guest-" + guest + "-of-" + GUESTS;
        guests.add(() -> talk(reception, name));
      }
      ExecutorService threads = Executors.newFixedThreadPool(GUESTS);
      try {
        for (Future<String> talk : threads.invokeAll(guests, 120, TimeUnit.SECONDS)) {
          String name = talk.get();
          assertThat(names(store.load(name).orElseThrow().items())).containsExactly(name);
          assertThat(store.load(name).orElseThrow().saves()).isEqualTo(TURNS);
        }
      } finally {
        threads.shutdownNow();
      }

      assertThat(mock.requests()).hasSize(GUESTS * TURNS);
      for (RecordedRequest request : mock.requests()) {
        assertThat(names(request.body())).hasSize(1);
      }
    }
  }

  /** Returns the guest's name, when every answer was for it alone. */
  private static String talk(Reception reception, String name) {
    for (int turn = 0; turn < TURNS; turn++) {
      String answer = reception.chat(name, "I am " + name + ", turn " + turn);
      assertThat(names(answer)).containsExactly(name);
    }
    return name;
  }

  private static List<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(found -> found.group())
        .distinct()
        .collect(Collectors.toList());
  }
}
