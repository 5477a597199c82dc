package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.ReturnTo;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AssistantThreadTest {
  private final List<ModelRequest> requests = new ArrayList<>();
  private final Queue<ModelResponse> answers = new ArrayDeque<>();
  private final Conversation assistant = Conversation.builder(this::answer).model("m").build();

  private ModelResponse answer(ModelRequest request) {
    requests.add(request);
    ModelResponse answer = answers.poll();
    if (answer == null) {
      throw new IllegalStateException("nothing to say");
    }
    return answer;
  }

  private void script(String... texts) {
    for (String text : texts) {
      answers.add(ModelResponse.builder().addMessage(text).handle("h").build());
    }
  }

  @Test
  void answersAllMessagesThatWaitInOneRun() {
    script("Hello");
    AssistantThread thread =
        AssistantThread.start(assistant, List.of(Item.user("Hi"), Item.user("I am Ada")));

    assertThat(thread.run().value()).isEqualTo("Hello");

    assertThat(requests.get(0).items()).containsExactly(Item.user("Hi"), Item.user("I am Ada"));
    assertThat(thread.items())
        .containsExactly(Item.user("Hi"), Item.user("I am Ada"), Item.assistant("Hello"));
  }

  @Test
  void goesOnWithWhatTheServerKeeps() {
    script("Hello", "Fine");
    AssistantThread thread = AssistantThread.start(assistant, Item.user("Hi"));
    thread.run();
    thread.add(Item.user("How"));

    assertThat(thread.ask("are you?").value()).isEqualTo("Fine");

    assertThat(requests.get(1).kept()).isEqualTo(new KeptHistory("h", 2));
    assertThat(requests.get(1).newItems()).containsExactly(Item.user("How"), Item.user("are you?"));
    assertThat(thread.items()).hasSize(5).last().isEqualTo(Item.assistant("Fine"));
  }

  @Test
  void runsWithoutWaiting() throws Exception {
    script("Hello", "Fine");
    AssistantThread thread = AssistantThread.start(assistant, Item.user("Hi"));

    assertThat(thread.runAsync().get(10, TimeUnit.SECONDS).value()).isEqualTo("Hello");
    assertThat(thread.ask("How are you?").value()).isEqualTo("Fine");

    assertThat(thread.items()).hasSize(4);
  }

  @Test
  void aStreamIsUnderWayUntilItEndsOrIsClosed() {
    script("Hello", "Fine");
    AssistantThread thread = AssistantThread.start(assistant, Item.user("Hi"));
    AssistantStream<String> unread = thread.stream();
    assertThatThrownBy(thread::run).hasMessageContaining("under way");
    unread.close();
    assertThat(thread.items()).containsExactly(Item.user("Hi"));

    try (AssistantStream<String> stream = thread.stream()) {
      assertThat(stream.reply().value()).isEqualTo("Hello");
      assertThat(thread.items()).containsExactly(Item.user("Hi"), Item.assistant("Hello"));
      assertThat(thread.ask("How are you?").value()).isEqualTo("Fine");
    }
  }

  @Test
  void aRunThatIsCancelledLeavesTheThreadToOthers() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Conversation slow =
        Conversation.builder(
                request -> {
                  if (asked.getCount() == 0) {
                    return answer(request);
                  }
                  asked.countDown();
                  try {
                    new CountDownLatch(1).await(20, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                  }
                  throw new IllegalStateException("stopped");
                })
            .model("m")
            .build();
    AssistantThread thread = AssistantThread.start(slow, Item.user("Hi"));
    CompletableFuture<Reply<String>> run = thread.runAsync();
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    run.cancel(true);
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    script("Hello");

    assertThat(whenFree(thread).value()).isEqualTo("Hello");
  }

  /** Runs as soon as the run before has ended, which a cancelled one does in its own time. */
  private static Reply<String> whenFree(AssistantThread thread) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      try {
        return thread.run();
      } catch (IllegalStateException stillUnderWay) {
        Thread.sleep(20);
      }
    }
    throw new AssertionError("The run does not end");
  }

  @Test
  void continuesWhatWasSaidElsewhere() {
    script("Fine");
    List<Item> before = List.of(Item.user("Hi"), Item.assistant("Hello"));
    AssistantThread thread = AssistantThread.continuing(assistant, before);

    thread.ask("How are you?");

    assertThat(requests.get(0).items()).hasSize(3).startsWith(before.toArray(Item[]::new));
  }

  @Test
  void canRunAgainAfterAFailure() {
    AssistantThread thread = AssistantThread.start(assistant, Item.user("Hi"));
    assertThatThrownBy(thread::run).hasMessage("nothing to say");
    assertThat(thread.items()).containsExactly(Item.user("Hi"));

    script("Hello");

    assertThat(thread.run().value()).isEqualTo("Hello");
    assertThat(thread.items()).containsExactly(Item.user("Hi"), Item.assistant("Hello"));
  }

  @Test
  void needsAMessageToAnswer() {
    script("Hello");
    AssistantThread thread = AssistantThread.start(assistant);

    assertThatThrownBy(thread::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("add one first");
    assertThat(thread.ask("Hi").value()).isEqualTo("Hello");
  }

  @Test
  void hasOneRunAtATimeAndKeepsWhatIsAddedMeanwhileForTheNext() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<ModelResponse> answer = new CompletableFuture<>();
    Conversation slow =
        Conversation.builder(
                request -> {
                  asked.countDown();
                  return answer.join();
                })
            .model("m")
            .build();
    AssistantThread thread = AssistantThread.start(slow, Item.user("Hi"));
    CompletableFuture<Reply<String>> run = CompletableFuture.supplyAsync(thread::run);
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    thread.add(Item.user("Quick!"));

    assertThatThrownBy(thread::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("under way");

    answer.complete(ModelResponse.builder().addMessage("Hello").build());
    assertThat(run.get(10, TimeUnit.SECONDS).value()).isEqualTo("Hello");
    assertThat(thread.items())
        .containsExactly(Item.user("Hi"), Item.assistant("Hello"), Item.user("Quick!"));
  }

  @Test
  void takesTheOutputsOfCallsThatItLeavesToTheApplication() {
    Toolset pay =
        Toolset.of(
            ToolSpec.builder("pay").description("Pays.").returnTo(ReturnTo.CALLER).build(),
            (call, context) -> "");
    Conversation clerk = Conversation.builder(this::answer).model("m").tools(pay).build();
    ToolCall call = new ToolCall("a", "pay", "{}");
    answers.add(ModelResponse.builder().addCall(call).handle("h").build());
    script("Paid");
    AssistantThread thread = AssistantThread.start(clerk, Item.user("Pay"));

    assertThat(thread.run().pendingCalls()).containsExactly(call);
    assertThat(thread.submitToolOutputs(List.of(ToolOutput.of("a", "done"))).value())
        .isEqualTo("Paid");

    assertThat(requests.get(1).newItems())
        .containsExactly(new Item.Output(ToolOutput.of("a", "done")));
  }

  @Test
  void callsThatTheApplicationDoesNotAnswerAreAnsweredBeforeTheMessagesThatWait() {
    Toolset pay =
        Toolset.of(
            ToolSpec.builder("pay").description("Pays.").returnTo(ReturnTo.CALLER).build(),
            (call, context) -> "");
    Conversation clerk = Conversation.builder(this::answer).model("m").tools(pay).build();
    ToolCall call = new ToolCall("a", "pay", "{}");
    answers.add(ModelResponse.builder().addCall(call).build());
    script("Well");
    AssistantThread thread = AssistantThread.start(clerk, Item.user("Pay"));
    thread.run();
    thread.add(Item.user("Wait"));
    thread.add(Item.user("Do not"));

    Reply<String> reply = thread.run();

    List<Item> sent =
        List.of(
            Item.user("Pay"),
            new Item.Call(call),
            new Item.Output(ToolOutput.failed("a", "This call was not answered.")),
            Item.user("Wait"),
            Item.user("Do not"));
    assertThat(requests.get(1).items()).isEqualTo(sent);
    assertThat(thread.items()).startsWith(sent.toArray(Item[]::new)).hasSize(6);
    assertThat(reply.turn()).startsWith(Item.user("Do not"));
  }
}
