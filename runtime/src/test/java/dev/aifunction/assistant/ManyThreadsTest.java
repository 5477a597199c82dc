package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ManyThreadsTest {
  private static final int THREADS = 64;
  private static final int TURNS = 20;

  /** Calls the tool with the user's words, then says what the tool answered. */
  private final ModelClient parrot =
      request -> {
        List<Item> items = request.items();
        Item last = items.get(items.size() - 1);
        if (last instanceof Item.Message message) {
          return ModelResponse.builder()
              .addCall(new ToolCall("1", "repeat", message.text()))
              .build();
        }
        return ModelResponse.builder().addMessage(((Item.Output) last).output().text()).build();
      };

  private final Toolset repeat = tool("repeat", (call, context) -> call.arguments());

  @Test
  void everyThreadSeesItsOwnTurnsAlone() throws Exception {
    Conversation conversation = Conversation.builder(parrot).tools(repeat).build();
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      String name = "thread " + thread;
      int way = thread % 3;
      work.add(
          () -> {
            for (int turn = 0; turn < TURNS; turn++) {
              String message = name + ", turn " + turn;
              Reply<String> reply = reply(conversation, message, way);
              assertThat(reply.value()).isEqualTo(message);
              assertThat(reply.transcript()).hasSize(4).contains(Item.user(message));
            }
            return true;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Boolean> done : threads.invokeAll(work, 100, TimeUnit.SECONDS)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Reply<String> reply(Conversation conversation, String message, int way)
      throws Exception {
    return switch (way) {
      case 0 -> conversation.send(message);
      case 1 -> conversation.sendAsync(message).get(60, TimeUnit.SECONDS);
      default -> {
        try (AssistantStream<String> stream = conversation.stream(message)) {
          StringBuilder text = new StringBuilder();
          stream.text().forEach(text::append);
          assertThat(text).hasToString(message);
          yield stream.reply();
        }
      }
    };
  }
}
