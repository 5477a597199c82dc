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
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Squares}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class SquaresToolset implements Toolset {
  private static final ToolSpec SQUARE = ToolSpec.builder("square")
      .description("Returns the square.")
      .parameters("""
          {"type":"object","properties":{\
          "square":{"type":"object","properties":{\
          "side":{"type":"integer"}},\
          "required":["side"],"additionalProperties":false}},\
          "required":["square"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "width":{"type":"integer"},\
          "height":{"type":"integer"}},\
          "required":["width","height"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec VISIT = ToolSpec.builder("visit")
      .description("Returns the visit.")
      .parameters("""
          {"type":"object","properties":{\
          "visit":{"type":"object","properties":{\
          "city":{"type":"string"}},\
          "required":["city"],"additionalProperties":false}},\
          "required":["visit"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "city":{"type":"string"},\
          "seen":{"type":"string"}},\
          "required":["city","seen"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(SQUARE, VISIT);

  private static final Keys SQUARE_KEYS = Keys.of("square");

  private static final Keys SQUARE_KEYS_2 = Keys.of("side");

  private static final Keys VISIT_KEYS = Keys.of("visit");

  private static final Keys VISIT_KEYS_2 = Keys.of("city");

  private final Squares target;

  /**
   * Makes tools of an object's methods.
   */
  public SquaresToolset(Squares target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "square" -> square(call.arguments());
      case "visit" -> visit(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String square(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Creators.Square square = null;
    for (int key = in.begin(SQUARE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> square = readSquare(in);
      }
    }
    in.end();
    try {
      Creators.Square result = target.square(square);
      ResultWriter out = new ResultWriter();
      writeSquare(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("square", failure);
    }
  }

  private String visit(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Creators.Visit visit = null;
    for (int key = in.begin(VISIT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> visit = readVisit(in);
      }
    }
    in.end();
    try {
      Creators.Visit result = target.visit(visit);
      ResultWriter out = new ResultWriter();
      writeVisit(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("visit", failure);
    }
  }

  private static Creators.Square readSquare(ArgumentReader in) {
    int side = 0;
    for (int key = in.begin(SQUARE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> side = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Creators.Square(side);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeSquare(ResultWriter out, Creators.Square value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("width").write(value.width());
    out.key("height").write(value.height());
    out.endObject();
  }

  private static Creators.Visit readVisit(ArgumentReader in) {
    String city = null;
    for (int key = in.begin(VISIT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Creators.Visit(Optional.empty(), city, 0, (String) null);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeVisit(ResultWriter out, Creators.Visit value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("city").write(value.city());
    out.key("seen").write(value.seen());
    out.endObject();
  }
}
