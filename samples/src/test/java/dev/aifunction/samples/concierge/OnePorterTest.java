package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.RecordedRequest;
import dev.aifunction.openai.OpenAi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads share one stub, with memory and without, and each gets what it asked for alone. */
class OnePorterTest {
  private static final int GUESTS = 32;
  private static final int TURNS = 3;

  /** The first key; each guest has a hundred, one for each of its questions. */
  private static final int FIRST_KEY = 700_000;

  private static final Pattern KEY = Pattern.compile("\\b7\\d{5}\\b");

  @ParameterizedTest
  @EnumSource(Api.class)
  void everybodyGetsTheirOwn(Api api) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(GUESTS);
    try (MockOpenAi mock = MockOpenAi.start();
        OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build()) {
      Porter porter =
          PorterStub.builder(openAi)
              .tools(new KeyringToolset(key -> "the room of " + key))
              .api(api)
              .build();
      List<Callable<Boolean>> guests = new ArrayList<>();
      for (int guest = 0; guest < GUESTS; guest++) {
        int number = guest;
        guests.add(() -> talk(porter, number));
      }
      for (Future<Boolean> talk : threads.invokeAll(guests, 120, TimeUnit.SECONDS)) {
        assertThat(talk.get()).isTrue();
      }

      assertThat(mock.requests()).hasSizeGreaterThanOrEqualTo(GUESTS * TURNS * 2);
      for (RecordedRequest request : mock.requests()) {
        Set<Integer> keys = keys(request.body());
        assertThat(keys.stream().map(key -> key / 100).distinct())
            .as("%s", keys)
            .hasSizeLessThan(2);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean talk(Porter porter, int guest) throws Exception {
    for (int turn = 0; turn < TURNS; turn++) {
      int key = FIRST_KEY + guest * 100 + turn;
      String question = "call find_room with {\"key\":" + key + "}";
      assertThat(answer(porter, guest, question))
          .isEqualTo("find_room answered: the room of " + key);
    }
    return true;
  }

  /** Asks in a guest's own way; those with memory are remembered. */
  private static String answer(Porter porter, int guest, String question) throws Exception {
    return switch (guest % 5) {
      case 0 -> porter.ask(question);
      case 1 -> porter.askLater(question).get(60, TimeUnit.SECONDS);
      case 2 -> whole(porter.watch(question));
      case 3 -> porter.chat("guest-" + guest, question);
      default -> whole(porter.watchChat("guest-" + guest, question));
    };
  }

  private static String whole(AssistantStream<String> stream) {
    try (stream) {
      return stream.reply().value();
    }
  }

  private static Set<Integer> keys(String text) {
    return KEY.matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group()))
        .collect(Collectors.toSet());
  }
}
