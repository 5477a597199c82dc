package dev.aifunction.mock.control;

import dev.aifunction.mock.http.Fault;
import dev.aifunction.mock.http.Faults;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what is to go wrong, under the words of {@code MockOpenAi}'s methods.
 *
 * <pre>{@code
 * {"failNext": 429, "times": 2, "retryAfter": "2s"}
 * {"hangNextAfter": 3, "time": "20s"}
 * {"failRandomly": 0.1, "seed": 42}
 * }</pre>
 */
final class FaultReader {
  private static final int MAX_TIMES = 10_000;
  private static final int MAX_EVENTS = 1_000_000;

  private static final List<String> PLANS =
      List.of(
          "failNext",
          "delayNext",
          "delayNextEvents",
          "cutNextAfter",
          "hangNextAfter",
          "failRandomly");

  private FaultReader() {}

  /**
   * Returns what does as {@code values} say; nothing is done before all of them are read.
   *
   * @throws dev.aifunction.mock.document.ApiError 400 where one says nothing
   */
  static List<Consumer<Faults>> all(Value values) {
    return values.items().stream().map(FaultReader::plan).toList();
  }

  private static Consumer<Faults> plan(Value plan) {
    String kind = plan.oneOf(PLANS);
    return switch (kind) {
      case "failNext" -> failNext(plan);
      case "delayNext" -> next(plan, kind, Fault.NONE.withDelay(plan.get(kind).time()));
      case "delayNextEvents" -> next(plan, kind, Fault.NONE.withEventDelay(plan.get(kind).time()));
      case "cutNextAfter" -> next(plan, kind, Fault.NONE.withCut(events(plan.get(kind))));
      case "hangNextAfter" -> hangNextAfter(plan);
      case "failRandomly" -> failRandomly(plan);
      default -> throw new IllegalStateException("no case for " + kind);
    };
  }

  private static Consumer<Faults> next(Value plan, String kind, Fault fault) {
    plan.checkMembers(kind);
    return faults -> faults.next(fault, 1);
  }

  private static Consumer<Faults> failNext(Value plan) {
    plan.checkMembers("failNext", "times", "retryAfter");
    Fault error = Fault.NONE.withStatus(plan.get("failNext").errorStatus());
    Fault fault =
        plan.has("retryAfter") ? error.withRetryAfter(plan.get("retryAfter").time()) : error;
    int times = plan.has("times") ? (int) plan.get("times").integer(1, MAX_TIMES) : 1;
    return faults -> faults.next(fault, times);
  }

  private static Consumer<Faults> hangNextAfter(Value plan) {
    plan.checkMembers("hangNextAfter", "time");
    Fault fault =
        Fault.NONE.withCut(events(plan.get("hangNextAfter"))).withSilence(plan.get("time").time());
    return faults -> faults.next(fault, 1);
  }

  private static int events(Value events) {
    return (int) events.integer(0, MAX_EVENTS);
  }

  private static Consumer<Faults> failRandomly(Value plan) {
    plan.checkMembers("failRandomly", "seed", plan.has("statuses") ? "statuses" : "hang");
    double rate = plan.get("failRandomly").share();
    long seed = plan.get("seed").integer(Long.MIN_VALUE, Long.MAX_VALUE);
    List<Fault> kinds = kinds(plan);
    return faults -> faults.random(rate, seed, kinds);
  }

  private static List<Fault> kinds(Value plan) {
    if (plan.has("statuses")) {
      return plan.get("statuses").items().stream()
          .map(status -> Fault.NONE.withStatus(status.errorStatus()))
          .toList();
    }
    return plan.has("hang")
        ? Faults.errorsCutsAndHangs(plan.get("hang").time())
        : Faults.errorsAndCuts();
  }
}
