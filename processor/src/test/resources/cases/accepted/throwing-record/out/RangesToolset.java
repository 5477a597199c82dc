package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
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
 * Describes and calls the functions of {@link Ranges}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class RangesToolset implements Toolset {
  private static final ToolSpec LENGTH = ToolSpec.builder("length")
      .description("Returns the length of a range.")
      .parameters("""
          {"type":"object","properties":{\
          "range":{"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"}},\
          "required":["from","to"],"additionalProperties":false}},\
          "required":["range"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final ToolSpec FAIL = ToolSpec.builder("fail")
      .description("Fails.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(LENGTH, FAIL);

  private static final Keys LENGTH_KEYS = Keys.of("range");

  private static final Keys RANGE_KEYS = Keys.of("from", "to");

  private static final Keys FAIL_KEYS = Keys.of();

  private final Ranges target;

  /**
   * Makes tools of an object's methods.
   */
  public RangesToolset(Ranges target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "length" -> length(call.arguments());
      case "fail" -> fail(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String length(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Ranges.Range range = null;
    for (int key = in.begin(LENGTH_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> range = readRange(in);
      }
    }
    in.end();
    try {
      int result = target.length(range);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("length", failure);
    }
  }

  private String fail(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(FAIL_KEYS);
    in.end();
    try {
      target.fail();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("fail", failure);
    }
  }

  private static Ranges.Range readRange(ArgumentReader in) {
    int from = 0;
    int to = 0;
    for (int key = in.begin(RANGE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> from = in.readInt();
        case 1 -> to = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Ranges.Range(from, to);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}
