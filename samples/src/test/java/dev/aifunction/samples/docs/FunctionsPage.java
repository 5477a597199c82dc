package dev.aifunction.samples.docs;

import dev.aifunction.Effect;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Dispatcher;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What {@code docs/functions.md} shows. */
final class FunctionsPage {
  private FunctionsPage() {}

  static ToolCall payment(MockOpenAi mock) {
    ToolCall call = CheckoutCalls.pay(7, new Payment.Transfer("NO9386011117947"));
    mock.script(MockReply.calls(call), MockReply.text("It is paid."));
    return call;
  }

  static Toolset clock(Clock clock) {
    ToolSpec spec =
        ToolSpec.builder("get_time")
            .description("Gets the time, in UTC.")
            .effect(Effect.READ)
            .build();
    Toolset time = Toolset.of(spec, (call, context) -> clock.instant().toString());
    return time;
  }

  static List<ToolOutput> run(Toolset time, List<ToolCall> calls, Approver approver) {
    Toolset tools = Toolset.combine(new CheckoutToolset(new Checkout()), time);
    Dispatcher dispatcher =
        Dispatcher.builder(tools).approver(approver).timeout(Duration.ofSeconds(10)).build();
    List<ToolOutput> outputs = dispatcher.dispatch(calls);
    return outputs;
  }
}
