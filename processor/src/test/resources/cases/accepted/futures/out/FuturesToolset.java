package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Awaiting;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Futures}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class FuturesToolset implements Toolset {
  private static final ToolSpec CANCEL = ToolSpec.builder("cancel")
      .description("Cancels a booking.")
      .parameters("""
          {"type":"object","properties":{\
          "booking":{"type":"integer"}},\
          "required":["booking"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LIST = ToolSpec.builder("list")
      .description("Lists receipts.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec LATER = ToolSpec.builder("later")
      .description("Says something later.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec AWAIT = ToolSpec.builder("await")
      .description("Waits.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PROMISE = ToolSpec.builder("promise")
      .description("Promises a receipt.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec TASK = ToolSpec.builder("task")
      .description("Runs a task.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"string"}}""")
      .build();

  private static final ToolSpec FAIL = ToolSpec.builder("fail")
      .description("Fails later.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec RUN = ToolSpec.builder("run")
      .description("Does something.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec NOTHING = ToolSpec.builder("nothing")
      .description("Does nothing.")
      .parameters("""
          {"type":"object","properties":{\
          "reason":{"type":"string"}},\
          "required":["reason"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CANCEL, LIST, LATER, AWAIT, PROMISE, TASK,
      FAIL, RUN, NOTHING);

  private static final Keys CANCEL_KEYS = Keys.of("booking");

  private static final Keys LIST_KEYS = Keys.of();

  private static final Keys LATER_KEYS = Keys.of();

  private static final Keys AWAIT_KEYS = Keys.of();

  private static final Keys PROMISE_KEYS = Keys.of();

  private static final Keys TASK_KEYS = Keys.of();

  private static final Keys FAIL_KEYS = Keys.of();

  private static final Keys RUN_KEYS = Keys.of();

  private static final Keys NOTHING_KEYS = Keys.of("reason");

  private final Futures target;

  /**
   * Makes tools of an object's methods.
   */
  public FuturesToolset(Futures target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "cancel" -> cancel(call.arguments(), context);
      case "list" -> list(call.arguments(), context);
      case "later" -> later(call.arguments());
      case "await" -> await(call.arguments());
      case "promise" -> promise(call.arguments());
      case "task" -> task(call.arguments());
      case "fail" -> fail(call.arguments());
      case "run" -> run(call.arguments());
      case "nothing" -> nothing(call.arguments(), context);
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String cancel(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    int booking = 0;
    for (int key = in.begin(CANCEL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> booking = in.readInt();
      }
    }
    in.end();
    try {
      Futures.Receipt result = Awaiting.result(target.cancel(booking, context));
      ResultWriter out = new ResultWriter();
      writeReceipt(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("cancel", failure);
    }
  }

  private String list(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(LIST_KEYS);
    in.end();
    try {
      List<Futures.Receipt> result = Awaiting.result(target.list(context));
      ResultWriter out = new ResultWriter();
      out.writeList(result, FuturesToolset::writeReceipt);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("list", failure);
    }
  }

  private String later(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(LATER_KEYS);
    in.end();
    try {
      String result = Awaiting.result(target.later());
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("later", failure);
    }
  }

  private String await(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(AWAIT_KEYS);
    in.end();
    try {
      Awaiting.result(target.await());
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("await", failure);
    }
  }

  private String promise(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(PROMISE_KEYS);
    in.end();
    try {
      Futures.Receipt result = Awaiting.result(target.promise());
      ResultWriter out = new ResultWriter();
      writeReceipt(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("promise", failure);
    }
  }

  private String task(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(TASK_KEYS);
    in.end();
    try {
      List<String> result = Awaiting.result(target.task());
      ResultWriter out = new ResultWriter();
      out.writeList(result, ResultWriter::write);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("task", failure);
    }
  }

  private String fail(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(FAIL_KEYS);
    in.end();
    try {
      String result = Awaiting.result(target.fail());
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("fail", failure);
    }
  }

  private String run(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(RUN_KEYS);
    in.end();
    try {
      target.run();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("run", failure);
    }
  }

  private String nothing(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    String reason = null;
    for (int key = in.begin(NOTHING_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> reason = in.readString();
      }
    }
    in.end();
    try {
      target.nothing(context, reason);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("nothing", failure);
    }
  }

  private static void writeReceipt(ResultWriter out, Futures.Receipt value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.endObject();
  }
}
