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
 * Describes and calls the functions of {@link Board}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class BoardToolset implements Toolset {
  private static final ToolSpec DRAW = ToolSpec.builder("draw")
      .description("Draws a shape.")
      .parameters("""
          {"type":"object","properties":{\
          "shape":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}},\
          "required":["shape"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec DRAW_ALL = ToolSpec.builder("draw_all")
      .description("Draws shapes.")
      .parameters("""
          {"type":"object","properties":{\
          "shapes":{"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}},\
          "more":{"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}}},\
          "required":["shapes","more"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec COUNT = ToolSpec.builder("count")
      .description("Counts the shapes.")
      .parameters("""
          {"type":"object","properties":{\
          "shapes":{"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}}},\
          "required":["shapes"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final ToolSpec NAME = ToolSpec.builder("name")
      .description("Names a shape.")
      .parameters("""
          {"type":"object","properties":{\
          "shape":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}},\
          "required":["shape"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SAME = ToolSpec.builder("same")
      .description("Gives shapes back.")
      .parameters("""
          {"type":"object","properties":{\
          "shapes":{"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}}},\
          "required":["shapes"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "corners":{"type":"integer"}},\
          "required":["name","corners"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec BOARDS = ToolSpec.builder("boards")
      .description("Says how many boards there are.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(DRAW, DRAW_ALL, COUNT, NAME, SAME, BOARDS);

  private static final Keys DRAW_KEYS = Keys.of("shape");

  private static final Keys SHAPE_KEYS = Keys.of("name", "corners");

  private static final Keys DRAW_ALL_KEYS = Keys.of("shapes", "more");

  private static final Keys COUNT_KEYS = Keys.of("shapes");

  private static final Keys NAME_KEYS = Keys.of("shape");

  private static final Keys SAME_KEYS = Keys.of("shapes");

  private static final Keys BOARDS_KEYS = Keys.of();

  private final Board<Shape, ?, ?> target;

  /**
   * Makes tools of an object's methods.
   */
  public BoardToolset(Board<Shape, ?, ?> target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "draw" -> draw(call.arguments());
      case "draw_all" -> drawAll(call.arguments());
      case "count" -> count(call.arguments());
      case "name" -> name(call.arguments());
      case "same" -> same(call.arguments());
      case "boards" -> boards(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String draw(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shape shape = null;
    for (int key = in.begin(DRAW_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shape = readShape(in);
      }
    }
    in.end();
    try {
      Shape result = target.draw(shape);
      ResultWriter out = new ResultWriter();
      writeShape(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("draw", failure);
    }
  }

  private String drawAll(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Shape> shapes = null;
    Shape[] more = null;
    for (int key = in.begin(DRAW_ALL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shapes = in.readList(BoardToolset::readShape);
        case 1 -> more = in.readList(BoardToolset::readShape).toArray(Shape[]::new);
      }
    }
    in.end();
    try {
      List<Shape> result = target.drawAll(shapes, more);
      ResultWriter out = new ResultWriter();
      out.writeList(result, BoardToolset::writeShape);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("draw_all", failure);
    }
  }

  private String count(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<? extends Shape> shapes = null;
    for (int key = in.begin(COUNT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shapes = in.readList(BoardToolset::readShape);
      }
    }
    in.end();
    try {
      int result = target.count(shapes);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("count", failure);
    }
  }

  private String name(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Shape shape = null;
    for (int key = in.begin(NAME_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shape = readShape(in);
      }
    }
    in.end();
    try {
      String result = target.name(shape);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("name", failure);
    }
  }

  private String same(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Shape> shapes = null;
    for (int key = in.begin(SAME_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shapes = in.readList(BoardToolset::readShape);
      }
    }
    in.end();
    try {
      List<Shape> result = target.same(shapes);
      ResultWriter out = new ResultWriter();
      out.writeList(result, BoardToolset::writeShape);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("same", failure);
    }
  }

  private static String boards(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(BOARDS_KEYS);
    in.end();
    try {
      int result = Board.boards();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("boards", failure);
    }
  }

  private static Shape readShape(ArgumentReader in) {
    String name = null;
    int corners = 0;
    for (int key = in.begin(SHAPE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> corners = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Shape(name, corners);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeShape(ResultWriter out, Shape value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("name").write(value.name());
    out.key("corners").write(value.corners());
    out.endObject();
  }
}
