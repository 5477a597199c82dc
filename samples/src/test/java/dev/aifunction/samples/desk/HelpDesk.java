package dev.aifunction.samples.desk;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.tool.CallContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Functions that answer, fail, hang and wait for each other. */
@AiCalls
public class HelpDesk {
  static final String SECRET = "hunter2";

  final AtomicReference<CompletableFuture<String>> pending = new AtomicReference<>();
  final CountDownLatch interrupted = new CountDownLatch(1);
  private final CountDownLatch both = new CountDownLatch(2);

  /** Orders things. */
  @AiFunction
  Order order(@NotBlank String customer, @Size(min = 1) List<Line> lines, Optional<String> note) {
    return new Order(customer, lines.size(), note);
  }

  /** Counts up to a number. */
  @AiFunction
  int count(int to) {
    return to;
  }

  /** Fails with a secret in its message. */
  @AiFunction
  String fail() {
    throw new IllegalStateException("password " + SECRET);
  }

  /** Fails later with a secret in its message. */
  @AiFunction
  CompletionStage<String> failLater() {
    return CompletableFuture.failedFuture(new IllegalStateException("password " + SECRET));
  }

  /** Never answers. */
  @AiFunction(timeout = "PT0.5S")
  String hang() throws InterruptedException {
    try {
      new CountDownLatch(1).await();
      return "";
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
  }

  /** Gives a future that never completes. */
  @AiFunction(timeout = "PT0.5S")
  CompletableFuture<String> hangLater() {
    CompletableFuture<String> future = new CompletableFuture<>();
    pending.set(future);
    return future;
  }

  /** Returns when two calls of it are under way. */
  @AiFunction(timeout = "PT20S")
  String meet() throws InterruptedException {
    both.countDown();
    both.await();
    return "met";
  }

  @AiFunction(value = "Deletes everything.", effect = Effect.DESTRUCTIVE)
  void delete() {}

  /** Says its own call's id. */
  @AiFunction(execution = Execution.SERIAL)
  String whoAmI(CallContext context) {
    return String.valueOf(context.callId());
  }

  /** A line of an order. */
  record Line(String product, @Min(1) @Max(99) int quantity) {
    Line {
      if (product.equals("nothing")) {
        throw new IllegalArgumentException("secret rule " + SECRET);
      }
    }
  }

  /** What was ordered. */
  record Order(String customer, int lines, Optional<String> note) {}
}
