package dev.aifunction.mock.soak;

import dev.aifunction.Execution;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFunction;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Holds tools that answer, fail and hang, and counts those that run. */
final class SoakTools {
  private static final int LONGEST_PAUSE_MILLIS = 20;
  private static final Duration TIMEOUT = Duration.ofMillis(150);

  private final AtomicInteger running = new AtomicInteger();
  private final AtomicLong calls = new AtomicLong();
  private final Set<String> failedOnce = ConcurrentHashMap.newKeySet();

  Toolset toolset() {
    return Toolset.combine(
        tool(spec("fetch"), this::fetch),
        tool(spec("write_down").execution(Execution.SERIAL), this::fetch),
        tool(spec("fail"), (call, context) -> fail(call)),
        tool(spec("recover").idempotent(true), (call, context) -> recover(call)),
        tool(spec("hang").timeout(TIMEOUT), (call, context) -> hang()));
  }

  private static ToolSpec.Builder spec(String name) {
    return ToolSpec.builder(name)
        .description("A test's.")
        .parameters(
            """
            {"type": "object", "properties": {"key": {"type": "string"}},
             "required": ["key"], "additionalProperties": false}""");
  }

  private Toolset tool(ToolSpec.Builder spec, ToolFunction function) {
    return Toolset.of(
        spec.build(),
        (call, context) -> {
          calls.incrementAndGet();
          running.incrementAndGet();
          try {
            return function.call(call, context);
          } finally {
            running.decrementAndGet();
          }
        });
  }

  private String fetch(ToolCall call, CallContext context) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
    return "what is known of " + call.arguments();
  }

  private static String fail(ToolCall call) {
    throw new IllegalStateException("not for the model: " + call.arguments());
  }

  private String recover(ToolCall call) throws IOException {
    if (failedOnce.add(call.id())) {
      throw new IOException("for now");
    }
    failedOnce.remove(call.id());
    return "recovered " + call.arguments();
  }

  private static String hang() throws InterruptedException {
    Thread.sleep(Duration.ofHours(1).toMillis());
    return "too late for anybody";
  }

  /** Returns how many calls run now. */
  int running() {
    return running.get();
  }

  /** Returns how many calls were started. */
  long calls() {
    return calls.get();
  }
}
