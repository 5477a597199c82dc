package dev.aifunction.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DispatcherTest {

  @Test
  void answersEveryCallInOrderWhateverFails() {
    Toolset tools =
        Toolset.combine(
            tool("echo", (call, context) -> call.arguments() + context.callId()),
            tool("fail", (call, context) -> fail("secret")),
            tool("refuse", (call, context) -> refuse()),
            tool("nothing", (call, context) -> null));
    List<ToolOutput> outputs =
        Dispatcher.builder(tools)
            .build()
            .dispatch(
                List.of(
                    call("1", "echo"),
                    call("2", "fail"),
                    call("3", "refuse"),
                    call("4", "ekho"),
                    call("5", "nothing"),
                    call("6", "echo")));
    assertThat(outputs)
        .extracting(ToolOutput::callId)
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(outputs)
        .extracting(ToolOutput::failed)
        .containsExactly(false, true, true, true, true, false);
    assertThat(outputs.get(0).text()).isEqualTo("{}1");
    assertThat(outputs.get(1).text()).isEqualTo("The tool fail failed.");
    assertThat(outputs.get(2).text()).contains("/city: is required");
    assertThat(outputs.get(3).text()).contains("use one of: \"echo\"");
    assertThat(outputs.get(5).text()).isEqualTo("{}6");
  }

  @Test
  void aTurnWithoutCallsHasNoOutputs() {
    assertThat(Dispatcher.builder(tool("a", (c, x) -> "")).build().dispatch(List.of())).isEmpty();
  }

  @Test
  void callsOfATurnOverlap() {
    CyclicBarrier bothRun = new CyclicBarrier(2);
    Toolset tools =
        tool(
            "meet",
            (call, context) -> {
              bothRun.await(30, TimeUnit.SECONDS);
              return "met";
            });
    assertThat(dispatch(tools, call("1", "meet"), call("2", "meet")))
        .containsExactly(ToolOutput.of("1", "met"), ToolOutput.of("2", "met"));
  }

  @Test
  void aSerialOrDestructiveCallExcludesAllOthers() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger mostBesideAlone = new AtomicInteger();
    ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
    ToolFunction alone =
        (call, context) -> {
          order.add(call.id());
          mostBesideAlone.accumulateAndGet(running.get(), Math::max);
          running.incrementAndGet();
          Thread.sleep(20);
          mostBesideAlone.accumulateAndGet(running.decrementAndGet(), Math::max);
          return "alone";
        };
    ToolFunction parallel =
        (call, context) -> {
          running.incrementAndGet();
          order.add(call.id());
          Thread.sleep(20);
          running.decrementAndGet();
          return "parallel";
        };
    Toolset tools =
        Toolset.combine(
            tool("parallel", parallel),
            Toolset.of(spec("serial").execution(Execution.SERIAL).build(), alone),
            Toolset.of(spec("destroy").effect(Effect.DESTRUCTIVE).build(), alone));
    Dispatcher.builder(tools)
        .approver(call -> true)
        .build()
        .dispatch(
            List.of(
                call("1", "parallel"),
                call("2", "parallel"),
                call("3", "serial"),
                call("4", "destroy"),
                call("5", "parallel"),
                call("6", "serial")));
    assertThat(mostBesideAlone).hasValue(0);
    assertThat(order).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
    assertThat(new ArrayList<>(order).subList(2, 6)).containsExactly("3", "4", "5", "6");
  }

  @Test
  void aSingleCallNeedsNoThread() {
    Toolset tools = tool("where", (call, context) -> Thread.currentThread().toString());
    assertThat(dispatch(tools, call("1", "where")).get(0).text())
        .isEqualTo(Thread.currentThread().toString());
  }

  @Test
  void aThreadIsVirtualWhereTheJvmHasThemAndNeverKeepsTheJvmAlive() {
    Toolset tools =
        tool(
            "where",
            (call, context) -> Thread.currentThread().isDaemon() + " " + Thread.currentThread());
    String thread = dispatch(tools, call("1", "where"), call("2", "where")).get(0).text();
    assertThat(thread)
        .startsWith(Runtime.version().feature() >= 21 ? "true VirtualThread" : "true Thread");
  }

  @Test
  void aTimeoutInterruptsTheToolAndTellsTheModel() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Toolset tools =
        Toolset.of(
            // Long enough for the call to start on a machine under load.
            spec("slow").timeout(Duration.ofMillis(500)).build(),
            (call, context) -> {
              try {
                new CountDownLatch(1).await();
                return "never";
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
            });
    assertThat(dispatch(tools, call("1", "slow")))
        .containsExactly(ToolOutput.failed("1", "The tool slow did not finish within 500 ms."));
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aSlowCallDoesNotLengthenTheLimitOfAnother() {
    CountDownLatch answered = new CountDownLatch(1);
    Toolset tools =
        Toolset.combine(
            tool("slow", (call, context) -> "" + answered.await(30, TimeUnit.SECONDS)),
            Toolset.of(
                spec("limited").timeout(Duration.ofMillis(50)).build(),
                (call, context) -> {
                  Thread.sleep(60_000);
                  return "late";
                }));
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void finished(ToolCall call, ToolOutput output, Duration duration) {
            answered.countDown();
          }
        };
    Dispatcher dispatcher = Dispatcher.builder(tools).listener(listener).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "slow"), call("2", "limited"))))
        .containsExactly(
            ToolOutput.of("1", "true"),
            ToolOutput.failed("2", "The tool limited did not finish within 50 ms."));
  }

  @Test
  void theContextKnowsWhenNobodyWaitsAnyMore() {
    Toolset tools =
        Toolset.of(
            spec("limited").timeout(Duration.ofHours(1)).build(),
            (call, context) -> String.valueOf(context.deadline()));
    Instant before = Instant.now();
    String deadline = dispatch(tools, call("1", "limited")).get(0).text();
    assertThat(Instant.parse(deadline))
        .isBetween(before.plusSeconds(3600), Instant.now().plusSeconds(3600));
    Instant earlier = before.plusSeconds(60);
    CallContext context = CallContext.builder().deadline(earlier).build();
    assertThat(Dispatcher.builder(tools).build().dispatch(List.of(call("1", "limited")), context))
        .containsExactly(ToolOutput.of("1", earlier.toString()));
  }

  @Test
  void anApprovalThatComesTooLateRunsNothing() {
    AtomicInteger runs = new AtomicInteger();
    Toolset tools =
        Toolset.of(
            spec("destroy").effect(Effect.DESTRUCTIVE).build(),
            (call, context) -> "destroyed " + runs.incrementAndGet());
    Instant deadline = Instant.now().plusMillis(500);
    Dispatcher dispatcher =
        Dispatcher.builder(tools)
            .approver(
                call -> {
                  while (Instant.now().isBefore(deadline)) {
                    Thread.onSpinWait();
                  }
                  return true;
                })
            .build();
    CallContext context = CallContext.builder().deadline(deadline).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "destroy")), context))
        .containsExactly(ToolOutput.failed("1", "The call was not run: no time is left."));
    assertThat(runs).hasValue(0);
  }

  @Test
  void cancellingEndsAnApproval() {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    List<String> events = new ArrayList<>();
    Dispatcher dispatcher =
        Dispatcher.builder(destroying(runs))
            .approver(call -> waitForInterruption(asked, interrupted))
            .listener(
                new DispatchListener() {
                  @Override
                  public void approvalDecided(ToolCall call, boolean approved) {
                    events.add("decided " + approved);
                  }

                  @Override
                  public void finished(ToolCall call, ToolOutput output, Duration duration) {
                    events.add("finished");
                  }
                })
            .build();
    Cancellation cancellation = new Cancellation();
    CompletableFuture<Void> cancelling =
        CompletableFuture.runAsync(
            () -> {
              await(asked);
              cancellation.cancel();
            });
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "destroy")), context))
        .containsExactly(ToolOutput.failed("1", "The call was not run: the turn was cancelled."));
    cancelling.join();
    await(interrupted);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(events).containsExactly("decided false", "finished");
    assertThat(runs).hasValue(0);
  }

  @Test
  void anApprovalIsNotWaitedForBeyondTheDeadline() {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch interrupted = new CountDownLatch(1);
    Dispatcher dispatcher =
        Dispatcher.builder(destroying(runs))
            .approver(call -> waitForInterruption(new CountDownLatch(1), interrupted))
            .build();
    CallContext context = CallContext.builder().deadline(Instant.now().plusSeconds(3)).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "destroy")), context))
        .containsExactly(ToolOutput.failed("1", "The call was not run: no time is left."));
    await(interrupted);
    assertThat(runs).hasValue(0);
  }

  private static Toolset destroying(AtomicInteger runs) {
    return Toolset.of(
        spec("destroy").effect(Effect.DESTRUCTIVE).build(),
        (call, context) -> "destroyed " + runs.incrementAndGet());
  }

  /** Approves as soon as it is interrupted. */
  private static boolean waitForInterruption(CountDownLatch asked, CountDownLatch interrupted) {
    asked.countDown();
    try {
      return !new CountDownLatch(1).await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted.countDown();
      return true;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aToolThatIgnoresItsInterruptionIsNotWaitedFor() {
    CountDownLatch end = new CountDownLatch(1);
    Toolset tools =
        tool(
            "stubborn",
            (call, context) -> {
              while (end.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "late";
            });
    Dispatcher dispatcher = Dispatcher.builder(tools).timeout(Duration.ofMillis(20)).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "stubborn"))).get(0).failed()).isTrue();
    end.countDown();
  }

  @Test
  void theShortestLimitCounts() {
    Toolset tools =
        Toolset.of(
            spec("slow").timeout(Duration.ofHours(1)).build(),
            (call, context) -> {
              Thread.sleep(60_000);
              return "late";
            });
    Dispatcher dispatcher = Dispatcher.builder(tools).timeout(Duration.ofMillis(20)).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "slow"))).get(0).text())
        .contains("did not finish within 20 ms");
    CallContext soon = CallContext.builder().deadline(Instant.now().plusMillis(30)).build();
    assertThat(Dispatcher.builder(tools).build().dispatch(List.of(call("1", "slow")), soon))
        .allMatch(ToolOutput::failed);
    CallContext past = CallContext.builder().deadline(Instant.EPOCH).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "slow")), past))
        .containsExactly(ToolOutput.failed("1", "The call was not run: no time is left."));
    CallContext never = CallContext.builder().deadline(Instant.MAX).build();
    assertThat(
            Dispatcher.builder(tool("quick", (c, x) -> "done"))
                .build()
                .dispatch(List.of(call("1", "quick")), never))
        .containsExactly(ToolOutput.of("1", "done"));
  }

  @Test
  void aDestructiveCallNeedsAnApproval() {
    AtomicInteger runs = new AtomicInteger();
    Toolset tools =
        Toolset.of(
            spec("destroy").effect(Effect.DESTRUCTIVE).build(),
            (call, context) -> "destroyed " + runs.incrementAndGet());
    assertThat(dispatch(tools, call("1", "destroy")).get(0))
        .isEqualTo(
            ToolOutput.failed(
                "1",
                "The call was not run: it needs an approval, and nobody is there to give it."));
    List<ToolCall> asked = new ArrayList<>();
    Dispatcher sceptical = Dispatcher.builder(tools).approver(call -> !asked.add(call)).build();
    assertThat(sceptical.dispatch(List.of(call("2", "destroy"))))
        .containsExactly(ToolOutput.failed("2", "The call was not run: it was not approved."));
    assertThat(asked).containsExactly(call("2", "destroy"));
    Dispatcher broken =
        Dispatcher.builder(tools)
            .approver(
                call -> {
                  throw new IllegalStateException("secret");
                })
            .build();
    assertThat(broken.dispatch(List.of(call("3", "destroy"))).get(0).text())
        .isEqualTo("The call was not run: its approval could not be asked for.");
    assertThat(runs).hasValue(0);
    Dispatcher willing = Dispatcher.builder(tools).approver(call -> true).build();
    assertThat(willing.dispatch(List.of(call("4", "destroy"))))
        .containsExactly(ToolOutput.of("4", "destroyed 1"));
  }

  @Test
  void anApproverMayAskWhoeverTheCallIsFor() {
    Toolset tools =
        Toolset.of(spec("destroy").effect(Effect.DESTRUCTIVE).build(), (call, context) -> "done");
    Approver ofUsers =
        new Approver() {
          @Override
          public boolean approve(ToolCall call) {
            throw new AssertionError("the call has a context");
          }

          @Override
          public boolean approve(ToolCall call, CallContext context) {
            return call.id().equals(context.callId())
                && context.attribute("user", String.class).equals("Ann");
          }
        };
    Dispatcher dispatcher = Dispatcher.builder(tools).approver(ofUsers).build();
    CallContext ann = CallContext.builder().attribute("user", "Ann").build();
    CallContext bob = CallContext.builder().attribute("user", "Bob").build();

    assertThat(dispatcher.dispatch(List.of(call("1", "destroy")), ann))
        .containsExactly(ToolOutput.of("1", "done"));
    assertThat(dispatcher.dispatch(List.of(call("2", "destroy")), bob))
        .containsExactly(ToolOutput.failed("2", "The call was not run: it was not approved."));
  }

  @Test
  void aListenerHearsOfApprovalsAndOfWhatTheModelGotWrong() {
    List<String> events = new ArrayList<>();
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void approvalAsked(ToolCall call) {
            events.add("asked " + call.id());
          }

          @Override
          public void approvalDecided(ToolCall call, boolean approved) {
            events.add("decided " + call.id() + " " + approved);
          }

          @Override
          public void started(ToolCall call) {
            events.add("started " + call.id());
          }

          @Override
          public void rejected(ToolCall call, BadToolCallException mistake) {
            events.add("rejected " + call.id() + " " + mistake.problems().size());
          }

          @Override
          public void finished(ToolCall call, ToolOutput output, Duration duration) {
            events.add("finished " + call.id() + " " + output.failed());
          }
        };
    Toolset tools =
        Toolset.of(spec("destroy").effect(Effect.DESTRUCTIVE).build(), (call, context) -> "done");
    Dispatcher dispatcher =
        Dispatcher.builder(tools)
            .listener(listener)
            .approver(
                call ->
                    switch (call.id()) {
                      case "yes" -> true;
                      case "no" -> false;
                      default -> throw new IllegalStateException("nobody is there");
                    })
            .build();

    for (String id : List.of("yes", "no", "broken")) {
      dispatcher.dispatch(List.of(call(id, "destroy")));
    }
    dispatcher.dispatch(List.of(call("wrong", "destory")));

    assertThat(events)
        .containsExactly(
            "asked yes",
            "decided yes true",
            "started yes",
            "finished yes false",
            "asked no",
            "decided no false",
            "finished no true",
            "asked broken",
            "decided broken false",
            "finished broken true",
            "rejected wrong 1",
            "finished wrong true");
  }

  @Test
  void nothingOfAFailureReachesTheModel() {
    Toolset tools =
        Toolset.combine(
            tool("direct", (call, context) -> fail("secret")),
            new Toolset() {
              @Override
              public List<ToolSpec> specs() {
                return List.of(ToolsetTest.spec("raw"));
              }

              @Override
              public String call(ToolCall call, CallContext context) {
                throw new AssertionError("secret");
              }
            });
    List<ToolFailedException> failures = new ArrayList<>();
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void failed(ToolCall call, ToolFailedException failure) {
            failures.add(failure);
          }
        };
    List<ToolOutput> outputs =
        Dispatcher.builder(tools)
            .listener(listener)
            .build()
            .dispatch(List.of(call("1", "direct"), call("2", "raw")));
    assertThat(outputs)
        .allMatch(ToolOutput::failed)
        .noneMatch(output -> output.text().contains("secret"));
    assertThat(failures)
        .extracting(failure -> failure.getCause().getMessage())
        .containsExactly("secret", "secret");
  }

  @Test
  void aToolIsCalledByItsOneSpecOrNotAtAll() {
    ToolSpec listed = spec("listed").build();
    assertThatThrownBy(() -> Dispatcher.builder(careless(listed, listed)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two tools are named listed");
    assertThat(dispatch(careless(listed), call("1", "listed"), call("2", "hidden")))
        .extracting(ToolOutput::failed)
        .containsExactly(false, true);
  }

  /** Returns a toolset that runs whatever it is called by. */
  private static Toolset careless(ToolSpec... specs) {
    return new Toolset() {
      @Override
      public List<ToolSpec> specs() {
        return List.of(specs);
      }

      @Override
      public String call(ToolCall call, CallContext context) {
        return "ran";
      }
    };
  }

  @Test
  void aListenerHearsOfEveryCallAndChangesNothing() {
    List<String> events = new ArrayList<>();
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void started(ToolCall call) {
            events.add("started " + call.id());
            throw new AssertionError("a broken listener");
          }

          @Override
          public void finished(ToolCall call, ToolOutput output, Duration duration) {
            events.add("finished " + call.id() + " " + output.text() + " " + duration.isNegative());
          }
        };
    Dispatcher.builder(tool("a", (call, context) -> "x"))
        .listener(listener)
        .build()
        .dispatch(List.of(call("1", "a"), call("2", "a")));
    assertThat(events)
        .startsWith("started 1", "started 2")
        .containsExactlyInAnyOrder(
            "started 1", "started 2", "finished 1 x false", "finished 2 x false");
  }

  @Test
  void anIdThatComesTwiceIsAnsweredTwice() {
    AtomicInteger runs = new AtomicInteger();
    Toolset tools = tool("count", (call, context) -> call.arguments() + runs.incrementAndGet());
    ToolCall first = new ToolCall("1", "count", "a");
    ToolCall other = new ToolCall("1", "count", "b");
    ToolCall anonymous = new ToolCall("", "count", "c");
    List<ToolOutput> outputs = dispatch(tools, first, first, other, anonymous, anonymous);
    assertThat(outputs).hasSize(5).noneMatch(ToolOutput::failed);
    assertThat(outputs.get(1)).isEqualTo(outputs.get(0));
    assertThat(outputs.get(2).text()).startsWith("b");
    assertThat(runs).hasValue(4);
  }

  @Test
  void interruptingTheDispatchingThreadInterruptsTheTools() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(2);
    AtomicInteger serialRuns = new AtomicInteger();
    Toolset tools =
        Toolset.combine(
            tool(
                "wait",
                (call, context) -> {
                  running.countDown();
                  try {
                    new CountDownLatch(1).await();
                    return "never";
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                }),
            Toolset.of(
                spec("serial").execution(Execution.SERIAL).build(),
                (call, context) -> "ran " + serialRuns.incrementAndGet()));
    AtomicReference<List<ToolOutput>> outputs = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    Thread dispatching =
        new Thread(
            () -> {
              outputs.set(
                  dispatch(tools, call("1", "wait"), call("2", "wait"), call("3", "serial")));
              flag.set(Thread.currentThread().isInterrupted());
            });
    dispatching.start();
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
    dispatching.interrupt();
    dispatching.join();
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(flag).hasValue(true);
    assertThat(serialRuns).hasValue(0);
    assertThat(outputs.get()).hasSize(3).allMatch(ToolOutput::failed);
    assertThat(outputs.get().get(2).text())
        .isEqualTo("The call was not run: the turn was cancelled.");
  }

  @Test
  void cancellingInterruptsTheToolsAndRunsWhatTheyLeftToRun() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch ended = new CountDownLatch(2);
    AtomicInteger serialRuns = new AtomicInteger();
    AtomicInteger actions = new AtomicInteger();
    Toolset tools =
        Toolset.combine(
            tool(
                "wait",
                (call, context) -> {
                  context.onCancel(actions::incrementAndGet);
                  running.countDown();
                  try {
                    new CountDownLatch(1).await();
                    return "never";
                  } catch (InterruptedException e) {
                    assertThat(context.isCancelled()).isTrue();
                    ended.countDown();
                    throw e;
                  }
                }),
            Toolset.of(
                spec("serial").execution(Execution.SERIAL).build(),
                (call, context) -> "ran " + serialRuns.incrementAndGet()));
    Cancellation cancellation = new Cancellation();
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    Thread cancelling =
        new Thread(
            () -> {
              try {
                if (running.await(30, TimeUnit.SECONDS)) {
                  cancellation.cancel();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    cancelling.start();
    List<ToolOutput> outputs =
        Dispatcher.builder(tools)
            .build()
            .dispatch(List.of(call("1", "wait"), call("2", "wait"), call("3", "serial")), context);
    assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(outputs)
        .containsExactly(
            ToolOutput.failed("1", "The tool wait was interrupted: the turn was cancelled."),
            ToolOutput.failed("2", "The tool wait was interrupted: the turn was cancelled."),
            ToolOutput.failed("3", "The call was not run: the turn was cancelled."));
    assertThat(actions).hasValue(2);
    assertThat(serialRuns).hasValue(0);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    cancelling.join();
  }

  @Test
  void cancellingASingleCallLeavesNoInterruptionBehind() {
    Cancellation cancellation = new Cancellation();
    AtomicBoolean told = new AtomicBoolean();
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    Toolset tools =
        tool(
            "suicidal",
            (call, inner) -> {
              cancellation.cancel();
              told.set(inner.isCancelled());
              return "late";
            });
    assertThat(Dispatcher.builder(tools).build().dispatch(List.of(call("1", "suicidal")), context))
        .containsExactly(
            ToolOutput.failed("1", "The tool suicidal was interrupted: the turn was cancelled."));
    assertThat(told).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aTimeoutCancelsTheContextOfItsCallAlone() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    Cancellation cancellation = new Cancellation();
    Toolset tools =
        Toolset.of(
            // Long enough for the call to start on a machine under load.
            spec("slow").timeout(Duration.ofSeconds(3)).build(),
            (call, context) -> {
              context.onCancel(told::countDown);
              Thread.sleep(60_000);
              return "late";
            });
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    assertThat(Dispatcher.builder(tools).build().dispatch(List.of(call("1", "slow")), context))
        .allMatch(ToolOutput::failed);
    assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void anIdempotentToolIsRunAgainAfterAFailureThatMayPass() {
    AtomicInteger runs = new AtomicInteger();
    List<String> events = new ArrayList<>();
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void repeated(ToolCall call, ToolFailedException failure) {
            events.add("repeated " + failure.getCause().getMessage());
          }

          @Override
          public void failed(ToolCall call, ToolFailedException failure) {
            events.add("failed " + failure.getCause().getMessage());
          }
        };
    ToolFunction flaky =
        (call, context) -> {
          throw new UncheckedIOException(new IOException("reset " + runs.incrementAndGet()));
        };
    Toolset repeatable = Toolset.of(spec("flaky").idempotent(true).build(), flaky);
    Dispatcher twice = Dispatcher.builder(repeatable).listener(listener).retries(2).build();
    assertThat(twice.dispatch(List.of(call("1", "flaky"))))
        .containsExactly(ToolOutput.failed("1", "The tool flaky failed."));
    assertThat(runs).hasValue(3);
    assertThat(events).hasSize(3).first().asString().startsWith("repeated").contains("reset 1");
    assertThat(events.get(2)).startsWith("failed").contains("reset 3");
    runs.set(0);
    Dispatcher.builder(repeatable).retries(0).build().dispatch(List.of(call("1", "flaky")));
    dispatch(tool("flaky", flaky), call("1", "flaky"));
    assertThat(runs).hasValue(2);
  }

  @Test
  void aFailureThatDoesNotPassIsNotRepeated() {
    AtomicInteger runs = new AtomicInteger();
    Toolset broken =
        Toolset.of(
            spec("broken").idempotent(true).build(),
            (call, context) -> {
              runs.incrementAndGet();
              throw new IllegalStateException();
            });
    dispatch(broken, call("1", "broken"));
    assertThat(runs).hasValue(1);
  }

  @Test
  void aFailureThatMayPassIsRepeatedWithinTheTimeOfTheCall() {
    AtomicInteger runs = new AtomicInteger();
    Toolset flaky = flaky(spec("flaky").timeout(Duration.ofSeconds(1)), runs);
    Dispatcher persistent = Dispatcher.builder(flaky).retries(Integer.MAX_VALUE).build();
    assertThat(persistent.dispatch(List.of(call("1", "flaky"))))
        .containsExactly(ToolOutput.failed("1", "The tool flaky did not finish within 1 s."));
    assertThat(runs).hasValueLessThan(20); // a tenth of a second lies between two
  }

  @Test
  void cancellingEndsThePauseBeforeARepetition() {
    AtomicInteger runs = new AtomicInteger();
    Cancellation cancellation = new Cancellation();
    DispatchListener cancelling =
        new DispatchListener() {
          @Override
          public void repeated(ToolCall call, ToolFailedException failure) {
            cancellation.cancel();
          }
        };
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    Dispatcher dispatcher =
        Dispatcher.builder(flaky(spec("flaky"), runs)).listener(cancelling).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "flaky")), context))
        .containsExactly(
            ToolOutput.failed("1", "The tool flaky was interrupted: the turn was cancelled."));
    assertThat(runs).hasValue(1);
  }

  @Test
  void cancellingEndsRepetitionsWhereverTheyAre() {
    AtomicInteger runs = new AtomicInteger();
    Cancellation cancellation = new Cancellation();
    CountDownLatch repeated = new CountDownLatch(1);
    DispatchListener listener =
        new DispatchListener() {
          @Override
          public void repeated(ToolCall call, ToolFailedException failure) {
            repeated.countDown();
          }
        };
    CompletableFuture<Void> cancelling =
        CompletableFuture.runAsync(
            () -> {
              await(repeated);
              cancellation.cancel();
            });
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    Dispatcher dispatcher =
        Dispatcher.builder(flaky(spec("flaky"), runs))
            .listener(listener)
            .retries(Integer.MAX_VALUE)
            .build();
    assertThat(dispatcher.dispatch(List.of(call("1", "flaky")), context))
        .allMatch(ToolOutput::failed);
    cancelling.join();
    assertThat(cancellation.isCancelled()).isTrue();
  }

  /** Fails each time for a reason that may pass. */
  private static Toolset flaky(ToolSpec.Builder spec, AtomicInteger runs) {
    return Toolset.of(
        spec.idempotent(true).build(),
        (call, context) -> {
          throw new IOException("reset " + runs.incrementAndGet());
        });
  }

  @Test
  void whatTheModelGotWrongIsCutAsAnOutputIs() {
    Toolset tools = tool("refuse", (call, context) -> refuse());
    assertThat(
            Dispatcher.builder(tools)
                .maxOutput(8)
                .build()
                .dispatch(List.of(call("1", "refuse")))
                .get(0)
                .text())
        .startsWith("The call\n[The output was cut here: it has ");
  }

  @Test
  void anOutputIsCutBetweenCharacters() {
    Toolset tools = tool("smile", (call, context) -> "ab\uD83D\uDE00cd");
    Dispatcher dispatcher = Dispatcher.builder(tools).maxOutput(3).build();
    assertThat(dispatcher.dispatch(List.of(call("1", "smile"))).get(0).text())
        .startsWith("ab\n[The output was cut here: it has 6 characters.");
    assertThat(
            Dispatcher.builder(tools)
                .maxOutput(6)
                .build()
                .dispatch(List.of(call("1", "smile")))
                .get(0)
                .text())
        .isEqualTo("ab\uD83D\uDE00cd");
  }

  @Test
  void aListenerOfOneTurnHearsBesideTheOther() {
    AtomicInteger heard = new AtomicInteger();
    DispatchListener counting =
        new DispatchListener() {
          @Override
          public void finished(ToolCall call, ToolOutput output, Duration duration) {
            heard.incrementAndGet();
          }
        };
    Dispatcher dispatcher =
        Dispatcher.builder(tool("a", (call, context) -> "x")).listener(counting).build();
    dispatcher.dispatch(List.of(call("1", "a")), CallContext.none(), counting);
    assertThat(heard).hasValue(2);
    dispatcher.dispatch(List.of(call("1", "a")));
    assertThat(heard).hasValue(3);
  }

  @Test
  void anErrorOfTheMachineIsNobodysToHandle() {
    Error error = new OutOfMemoryError();
    Toolset tools =
        tool(
            "deep",
            (call, context) -> {
              throw error;
            });
    assertThatThrownBy(() -> dispatch(tools, call("1", "deep"), call("2", "deep"))).isSameAs(error);
  }

  @Test
  void aToolThatRecursesWithoutEndHasFailedLikeAnother() {
    Toolset tools =
        tool(
            "deep",
            (call, context) -> {
              throw new StackOverflowError();
            });
    assertThat(dispatch(tools, call("1", "deep"), call("2", "deep")))
        .hasSize(2)
        .allMatch(ToolOutput::failed);
  }

  private static List<ToolOutput> dispatch(Toolset tools, ToolCall... calls) {
    return Dispatcher.builder(tools).build().dispatch(List.of(calls));
  }

  private static ToolCall call(String id, String name) {
    return new ToolCall(id, name, "{}");
  }

  private static ToolSpec.Builder spec(String name) {
    return ToolSpec.builder(name).description("Does something.");
  }

  private static Toolset tool(String name, ToolFunction function) {
    return Toolset.of(spec(name).build(), function);
  }

  private static String fail(String message) {
    throw new IllegalStateException(message);
  }

  private static String refuse() {
    throw new BadToolCallException(List.of(new Problem("/city", "is required")));
  }
}
