package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.spec;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.Effect;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Turns that time, another thread or an interruption ends, in each of their phases. */
@Timeout(60)
class StoppedTurnTest {
  /** Long enough for a turn to get where it waits, on a machine under load. */
  private static final Duration IN_A_WHILE = Duration.ofSeconds(3);

  private final ScriptedModel model = new ScriptedModel();
  private final AtomicBoolean destroyed = new AtomicBoolean();
  private Gate gate = new Gate();

  // --- Time

  @Test
  void timeEndsTheQuestion() {
    model.then(request -> gate.pass());
    Conversation conversation = Conversation.builder(model).timeout(IN_A_WHILE).build();

    TurnTimeoutException late =
        catchThrowableOfType(TurnTimeoutException.class, () -> conversation.send("Hi"));

    assertThat(late).hasMessageContaining("PT3S").hasCauseInstanceOf(RuntimeException.class);
    assertThat(late.timeout()).isEqualTo(IN_A_WHILE);
    assertThat(late.transcript()).containsExactly(Item.user("Hi"));
    gate.awaitInterrupted();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void timeEndsTheTools() {
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    model.calls(call("1", "slow"), call("2", "quick"));
    Conversation conversation =
        Conversation.builder(model).tools(slow, quick()).timeout(IN_A_WHILE).build();

    TurnTimeoutException late =
        catchThrowableOfType(TurnTimeoutException.class, () -> conversation.send("Hi"));

    gate.awaitInterrupted();
    assertThat(Tools.outputs(late.transcript()))
        .extracting(ToolOutput::failed)
        .containsExactly(true, false);
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void timeEndsAStreamWhoeverReadsIt() {
    model.then(request -> gate.pass());
    Conversation conversation = Conversation.builder(model).timeout(IN_A_WHILE).build();
    try (AssistantStream<String> stream = conversation.stream("Hi")) {
      assertThatThrownBy(() -> stream.iterator().hasNext())
          .isInstanceOf(TurnTimeoutException.class);
      assertThatThrownBy(stream::reply).isInstanceOf(TurnTimeoutException.class);
    }
  }

  @Test
  void timeClosesAStreamThatNobodyReadsOn() throws Exception {
    model.says("Hello");
    Duration afterTheFirstEvent = Duration.ofSeconds(3);
    Conversation conversation = Conversation.builder(model).timeout(afterTheFirstEvent).build();
    try (AssistantStream<String> stream = conversation.stream("Hi")) {
      stream.iterator().next();
      for (int i = 0; i < 300 && !model.streams().get(0).isClosed(); i++) {
        Thread.sleep(100);
      }
      assertThat(model.streams().get(0).isClosed()).isTrue();
      assertThatThrownBy(stream::reply).isInstanceOf(TurnTimeoutException.class);
    }
  }

  @Test
  void clientAndToolsKnowTheDeadline() {
    Instant before = Instant.now();
    AtomicReference<@Nullable Instant> ofTool = new AtomicReference<>();
    Toolset look =
        tool(
            "look",
            (call, context) -> {
              ofTool.set(context.deadline());
              return "seen";
            });
    model.calls(call("1", "look")).says("Hello");

    Conversation.builder(model).tools(look).timeout(Duration.ofHours(1)).build().send("Hi");

    Instant deadline = model.lastRequest().deadline();
    assertThat(deadline).isBetween(before.plusSeconds(3600), Instant.now().plusSeconds(3600));
    assertThat(ofTool.get()).isBetween(deadline.minusMillis(1), deadline);
  }

  @Test
  void thereIsNoDeadlineWithoutTimeout() {
    model.says("Hello");
    Conversation.builder(model).build().send("Hi");
    assertThat(model.lastRequest().deadline()).isNull();
    assertThatThrownBy(() -> Conversation.builder(model).timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTheClientThrowsInTimeIsItsOwn() {
    IllegalStateException own = new IllegalStateException();
    model.then(
        request -> {
          throw own;
        });
    Conversation conversation = Conversation.builder(model).timeout(Duration.ofHours(1)).build();
    assertThatThrownBy(() -> conversation.send("Hi")).isSameAs(own);
  }

  // --- Cancelling a future

  @Test
  void theFutureBringsTheReply() throws Exception {
    model.calls(call("1", "quick")).says("Hello");
    CompletableFuture<Reply<String>> future =
        Conversation.builder(model).tools(quick()).build().sendAsync("Hi");
    assertThat(future.get(30, TimeUnit.SECONDS).value()).isEqualTo("Hello");
  }

  @Test
  void theFutureBringsTheFailure() {
    model.then(ScriptedModel.answer().refusal("No."));
    CompletableFuture<Reply<String>> future = Conversation.builder(model).build().sendAsync("Hi");
    assertThatThrownBy(() -> future.get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RefusedException.class);
  }

  @Test
  void cancellingTheFutureEndsTheQuestion() {
    model.then(request -> gate.pass());
    CompletableFuture<Reply<String>> future = Conversation.builder(model).build().sendAsync("Hi");
    gate.awaitEntered();
    future.cancel(false);
    gate.awaitInterrupted();
    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
  }

  @Test
  void cancellingTheFutureEndsItsTools() {
    AtomicBoolean told = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Toolset slow =
        tool(
            "slow",
            (call, context) -> {
              context.onCancel(() -> told.set(context.isCancelled()));
              try {
                return gate.pass();
              } finally {
                ended.countDown();
              }
            });
    model.calls(call("1", "slow"));
    CompletableFuture<Reply<String>> future =
        Conversation.builder(model).tools(slow).build().sendAsync("Hi");
    gate.awaitEntered();
    future.cancel(true);
    gate.awaitInterrupted();
    Gate.await(ended);
    assertThat(told).isTrue();
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void aFutureThatRunsOutOfTimeEndsItsTurn() {
    model.then(request -> gate.pass());
    CompletableFuture<Reply<String>> future = Conversation.builder(model).build().sendAsync("Hi");
    gate.awaitEntered();
    future.orTimeout(100, TimeUnit.MILLISECONDS);
    gate.awaitInterrupted();
    assertThatThrownBy(future::join)
        .hasCauseInstanceOf(java.util.concurrent.TimeoutException.class);
  }

  // --- Cancelling a stream

  @Test
  void cancellingFreesTheReaderOfAQuestion() throws Exception {
    model.then(request -> gate.pass());
    AssistantStream<String> stream = Conversation.builder(model).build().stream("Hi");
    FutureTask<Boolean> reader = reading(stream);
    gate.awaitEntered();
    stream.cancel();
    gate.awaitInterrupted();
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
    assertThatThrownBy(stream::reply).isInstanceOf(TurnCancelledException.class);
  }

  @Test
  void cancellingFreesTheReaderOfAnAnswer() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    ModelClient client =
        new ModelClient() {
          @Override
          public ModelResponse answer(ModelRequest request) {
            throw new AssertionError("asked for the whole answer");
          }

          @Override
          public ModelStream stream(ModelRequest request) {
            return new ClosedToFree(asked, closed);
          }
        };
    AssistantStream<String> stream = Conversation.builder(client).build().stream("Hi");
    FutureTask<Boolean> reader = reading(stream);
    Gate.await(asked);
    stream.cancel();
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
  }

  @Test
  void cancellingFreesTheReaderOfTools() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    Toolset stubborn =
        tool(
            "stubborn",
            (call, context) -> {
              running.countDown();
              while (end.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "late";
            });
    model.calls(call("1", "stubborn"));
    AssistantStream<String> stream =
        Conversation.builder(model).tools(stubborn).build().stream("Hi");
    FutureTask<Boolean> reader = reading(stream);
    Gate.await(running);
    stream.cancel();
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
    end.countDown();
    TurnCancelledException cancelled =
        catchThrowableOfType(TurnCancelledException.class, stream::reply);
    assertThat(Tools.outputs(cancelled.transcript()))
        .extracting(ToolOutput::failed)
        .containsExactly(true);
  }

  // --- Interrupting

  @Test
  void interruptingTheCallerEndsTheQuestion() throws Exception {
    model.then(request -> gate.pass());
    Conversation conversation = Conversation.builder(model).build();
    AtomicBoolean interrupted = new AtomicBoolean();
    FutureTask<Reply<String>> send =
        new FutureTask<>(
            () -> {
              try {
                return conversation.send("Hi");
              } finally {
                interrupted.set(Thread.currentThread().isInterrupted());
              }
            });
    Thread caller = start(send);
    gate.awaitEntered();
    caller.interrupt();
    assertThatThrownBy(() -> send.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class)
        .hasStackTraceContaining("interrupted");
    assertThat(interrupted).isTrue();
  }

  @Test
  void interruptingTheCallerEndsItsTools() throws Exception {
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    model.calls(call("1", "slow"), call("2", "quick"));
    Conversation conversation = Conversation.builder(model).tools(slow, quick()).build();
    AtomicReference<@Nullable TurnCancelledException> thrown = new AtomicReference<>();
    FutureTask<Boolean> send =
        new FutureTask<>(
            () -> {
              thrown.set(
                  catchThrowableOfType(
                      TurnCancelledException.class, () -> conversation.send("Hi")));
              return Thread.currentThread().isInterrupted();
            });
    Thread caller = start(send);
    gate.awaitEntered();
    caller.interrupt();
    assertThat(send.get(30, TimeUnit.SECONDS)).isTrue();
    gate.awaitInterrupted();
    assertThat(Tools.outputs(thrown.get().transcript())).hasSize(2);
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void interruptingTheReaderEndsTheTurn() throws Exception {
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    model.calls(call("1", "slow"));
    AssistantStream<String> stream = Conversation.builder(model).tools(slow).build().stream("Hi");
    FutureTask<Boolean> reader = reader(stream);
    Thread thread = start(reader);
    gate.awaitEntered();
    thread.interrupt();
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
    gate.awaitInterrupted();
  }

  @Test
  void interruptingTheCallerEndsItsOnlyTool() throws Exception {
    Toolset slow = tool("slow", (call, context) -> gate.pass());
    model.calls(call("1", "slow"));
    Conversation conversation = Conversation.builder(model).tools(slow).build();
    FutureTask<Boolean> send =
        new FutureTask<>(
            () -> {
              assertThatThrownBy(() -> conversation.send("Hi"))
                  .isInstanceOf(TurnCancelledException.class);
              return Thread.currentThread().isInterrupted();
            });
    Thread caller = start(send);
    gate.awaitEntered();
    caller.interrupt();
    assertThat(send.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(model.requests()).hasSize(1);
  }

  // --- Approvals

  @Test
  void timeEndsAnApproval() {
    model.calls(call("1", "destroy"));
    Conversation conversation = destroying().timeout(IN_A_WHILE).build();
    assertThatThrownBy(() -> conversation.send("Hi")).isInstanceOf(TurnTimeoutException.class);
    gate.awaitInterrupted();
    assertThat(destroyed).isFalse();
    assertThat(model.requests()).hasSize(1);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void timeEndsAnApprovalThatIgnoresIt() {
    CountDownLatch end = new CountDownLatch(1);
    model.calls(call("1", "destroy"));
    Conversation conversation =
        destroying()
            .approver(
                call -> {
                  while (end.getCount() > 0) {
                    Thread.onSpinWait();
                  }
                  return true;
                })
            .timeout(IN_A_WHILE)
            .build();
    assertThatThrownBy(() -> conversation.send("Hi")).isInstanceOf(TurnTimeoutException.class);
    end.countDown();
    assertThat(destroyed).isFalse();
  }

  @Test
  void cancellingTheFutureEndsAnApproval() {
    model.calls(call("1", "destroy"));
    CountDownLatch failed = new CountDownLatch(1);
    ConversationListener listener =
        new ConversationListener() {
          @Override
          public void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {
            failed.countDown();
          }
        };
    CompletableFuture<Reply<String>> future =
        destroying().listener(listener).build().sendAsync("Hi");
    gate.awaitEntered();
    future.cancel(true);
    gate.awaitInterrupted();
    Gate.await(failed);
    assertThat(destroyed).isFalse();
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void cancellingTheStreamEndsAnApproval() throws Exception {
    model.calls(call("1", "destroy"));
    AssistantStream<String> stream = destroying().build().stream("Hi");
    FutureTask<Boolean> reader = reading(stream);
    gate.awaitEntered();
    stream.cancel();
    gate.awaitInterrupted();
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
    assertThat(destroyed).isFalse();
  }

  @Test
  void interruptingTheCallerEndsAnApproval() throws Exception {
    for (Conversation conversation :
        List.of(destroying().build(), destroying().timeout(Duration.ofHours(1)).build())) {
      Gate asked = new Gate();
      gate = asked;
      model.calls(call("1", "destroy"));
      FutureTask<Boolean> send =
          new FutureTask<>(
              () -> {
                assertThatThrownBy(() -> conversation.send("Hi"))
                    .isInstanceOf(TurnCancelledException.class);
                return Thread.currentThread().isInterrupted();
              });
      Thread caller = start(send);
      asked.awaitEntered();
      caller.interrupt();
      assertThat(send.get(30, TimeUnit.SECONDS)).isTrue();
      asked.awaitInterrupted();
      assertThat(destroyed).isFalse();
    }
  }

  /** Has a tool that asks at the gate whether it may run. */
  private Conversation.Builder destroying() {
    Toolset destroy =
        Toolset.of(
            spec("destroy").effect(Effect.DESTRUCTIVE).build(),
            (call, context) -> {
              destroyed.set(true);
              return "destroyed";
            });
    return Conversation.builder(model).tools(destroy).approver(call -> gate.pass());
  }

  private static FutureTask<Boolean> reading(AssistantStream<String> stream) {
    FutureTask<Boolean> reader = reader(stream);
    start(reader);
    return reader;
  }

  private static FutureTask<Boolean> reader(AssistantStream<String> stream) {
    return new FutureTask<>(
        () -> {
          stream.forEach(event -> {});
          return true;
        });
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static Toolset quick() {
    return tool("quick", (call, context) -> "done");
  }

  /** Gives nothing until it is closed, and then looks like an answer that is over. */
  private record ClosedToFree(CountDownLatch asked, CountDownLatch closed) implements ModelStream {

    @Override
    public @Nullable ModelEvent next() {
      asked.countDown();
      boolean wasInterrupted = false;
      while (closed.getCount() > 0) {
        try {
          closed.await();
        } catch (InterruptedException e) {
          wasInterrupted = true;
        }
      }
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
      return null;
    }

    @Override
    public ModelResponse response() {
      return ModelResponse.builder().addMessage("half").build();
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
