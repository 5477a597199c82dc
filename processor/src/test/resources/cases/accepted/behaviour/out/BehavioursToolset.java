package cases;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.Generated;
import dev.aifunction.ReturnTo;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Describes and calls the functions of {@link Behaviours}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class BehavioursToolset implements Toolset {
  private static final ToolSpec LOOSE = ToolSpec.builder("loose")
      .description("Takes what it needs.")
      .parameters("""
          {"type":"object","properties":{\
          "text":{"type":"string"},\
          "number":{"type":["integer","null"]},\
          "words":{"type":"array","uniqueItems":true,"items":{"type":"string"}},\
          "code":{"type":"string","maxLength":3}},\
          "required":["text","words","code"],"additionalProperties":false}""")
      .strict(false)
      .build();

  private static final ToolSpec ALL = ToolSpec.builder("all")
      .description("Says all that can be said.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .effect(Effect.DESTRUCTIVE)
      .idempotent(true)
      .timeout(Duration.parse("PT1M30S"))
      .execution(Execution.SERIAL)
      .returnTo(ReturnTo.CALLER)
      .build();

  private static final ToolSpec READ = ToolSpec.builder("read")
      .description("Only reads.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .effect(Effect.READ)
      .build();

  private static final List<ToolSpec> SPECS = List.of(LOOSE, ALL, READ);

  private static final Keys LOOSE_KEYS = Keys.of("text", "number", "words", "code")
      .optional("number");

  private static final Keys ALL_KEYS = Keys.of();

  private static final Keys READ_KEYS = Keys.of();

  private final Behaviours target;

  /**
   * Makes tools of an object's methods.
   */
  public BehavioursToolset(Behaviours target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "loose" -> loose(call.arguments());
      case "all" -> all(call.arguments());
      case "read" -> read(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String loose(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String text = null;
    Optional<Integer> number = Optional.empty();
    Set<String> words = null;
    String code = null;
    for (int key = in.begin(LOOSE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
        case 1 -> number = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readInt());
        case 2 -> words = in.readSet(ArgumentReader::readString);
        case 3 -> {
          code = in.readString();
          in.check(code.length() <= 3, "must have at most 3 characters");
        }
      }
    }
    in.end();
    try {
      target.loose(text, number, words, code);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("loose", failure);
    }
  }

  private String all(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(ALL_KEYS);
    in.end();
    try {
      target.all();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("all", failure);
    }
  }

  private String read(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(READ_KEYS);
    in.end();
    try {
      String result = target.read();
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("read", failure);
    }
  }
}
