package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Checks;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Describes and calls the functions of {@link Collections}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class CollectionsToolset implements Toolset {
  private static final ToolSpec ARRAYS = ToolSpec.builder("arrays")
      .description("Gives the arrays back.")
      .parameters("""
          {"type":"object","properties":{\
          "arrays":{"type":"object","properties":{\
          "flags":{"type":"array","items":{"type":"boolean"}},\
          "shorts":{"type":"array","items":{"type":"integer","minimum":-32768,"maximum":32767}},\
          "ints":{"type":"array","items":{"type":"integer"}},\
          "longs":{"type":"array","items":{"type":"integer"}},\
          "floats":{"type":"array","items":{"type":"number"}},\
          "doubles":{"type":"array","items":{"type":"number"}},\
          "letters":{"type":"array","items":{"type":"string","pattern":"^[\\\\s\\\\S]$"}},\
          "texts":{"type":"array","items":{"type":"string"}},\
          "boxes":{"type":"array","items":{"type":"integer"}},\
          "contents":{"type":"array","items":{"type":"string","description":"In base64.",\
          "pattern":"^[A-Za-z0-9+/]*={0,2}$"}},\
          "grid":{"type":"array","items":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}}},\
          "required":["flags","shorts","ints","longs","floats","doubles","letters","texts",\
          "boxes","contents","grid"],"additionalProperties":false}},\
          "required":["arrays"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "arrays":{"type":"object","properties":{\
          "flags":{"type":"array","items":{"type":"boolean"}},\
          "shorts":{"type":"array","items":{"type":"integer","description":"At least -32768. At \
          most 32767."}},\
          "ints":{"type":"array","items":{"type":"integer"}},\
          "longs":{"type":"array","items":{"type":"integer"}},\
          "floats":{"type":"array","items":{"type":"number"}},\
          "doubles":{"type":"array","items":{"type":"number"}},\
          "letters":{"type":"array","items":{"type":"string","description":"One character."}},\
          "texts":{"type":"array","items":{"type":"string"}},\
          "boxes":{"type":"array","items":{"type":"integer"}},\
          "contents":{"type":"array","items":{"type":"string","description":"In base64."}},\
          "grid":{"type":"array","items":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}}},\
          "required":["flags","shorts","ints","longs","floats","doubles","letters","texts",\
          "boxes","contents","grid"],"additionalProperties":false}},\
          "required":["arrays"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "flags":{"type":"array","items":{"type":"boolean"}},\
          "shorts":{"type":"array","items":{"type":"integer","minimum":-32768,"maximum":32767}},\
          "ints":{"type":"array","items":{"type":"integer"}},\
          "longs":{"type":"array","items":{"type":"integer"}},\
          "floats":{"type":"array","items":{"type":"number"}},\
          "doubles":{"type":"array","items":{"type":"number"}},\
          "letters":{"type":"array","items":{"type":"string","pattern":"^[\\\\s\\\\S]$"}},\
          "texts":{"type":"array","items":{"type":"string"}},\
          "boxes":{"type":"array","items":{"type":"integer"}},\
          "contents":{"type":"array","items":{"type":"string","description":"In base64.",\
          "pattern":"^[A-Za-z0-9+/]*={0,2}$"}},\
          "grid":{"type":"array","items":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}}},\
          "required":["flags","shorts","ints","longs","floats","doubles","letters","texts",\
          "boxes","contents","grid"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LISTS = ToolSpec.builder("lists")
      .description("Gives the lists back.")
      .parameters("""
          {"type":"object","properties":{\
          "lists":{"type":"object","properties":{\
          "texts":{"type":"array","items":{"type":"string"}},\
          "numbers":{"type":"array","description":"No element twice.",\
          "items":{"type":"integer"}},\
          "points":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}},\
          "flags":{"type":"array","items":{"type":"boolean"}},\
          "matrix":{"type":"array","items":{"type":"array","items":{"type":"integer"}}},\
          "path":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}},\
          "required":["texts","numbers","points","flags","matrix","path"],\
          "additionalProperties":false}},\
          "required":["lists"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "texts":{"type":"array","items":{"type":"string"}},\
          "numbers":{"type":"array","description":"No element twice.",\
          "items":{"type":"integer"}},\
          "points":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}},\
          "flags":{"type":"array","items":{"type":"boolean"}},\
          "matrix":{"type":"array","items":{"type":"array","items":{"type":"integer"}}},\
          "path":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}},\
          "required":["texts","numbers","points","flags","matrix","path"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec POINTS = ToolSpec.builder("points")
      .description("Gives the points back.")
      .parameters("""
          {"type":"object","properties":{\
          "points":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}},\
          "required":["points"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec SIZES = ToolSpec.builder("sizes")
      .description("Counts what it is given.")
      .parameters("""
          {"type":"object","properties":{\
          "texts":{"type":"array","items":{"type":"string"},"maxItems":2},\
          "points":{"type":"array","items":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false},"minItems":1},\
          "rows":{"type":"array","items":{"type":"array","items":{"type":"string",\
          "description":"At most 3 characters."}}},\
          "addresses":{"type":"array","items":{"type":"string","format":"email"}}},\
          "required":["texts","points","rows","addresses"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "texts":{"type":"array","description":"At most 2 elements.",\
          "items":{"type":"string"}},\
          "points":{"type":"array","description":"At least 1 element.","items":{"type":"object",\
          "properties":{\
          "x":{"type":"integer"},\
          "y":{"type":"integer"}},\
          "required":["x","y"],"additionalProperties":false}},\
          "rows":{"type":"array","items":{"type":"array","items":{"type":"string",\
          "description":"At most 3 characters."}}},\
          "addresses":{"type":"array","items":{"type":"string","description":"An e-mail \
          address."}}},\
          "required":["texts","points","rows","addresses"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ARRAYS, LISTS, POINTS, SIZES);

  private static final Keys ARRAYS_KEYS = Keys.of("arrays");

  private static final Keys ARRAYS_KEYS_2 = Keys.of("flags", "shorts", "ints", "longs", "floats",
      "doubles", "letters", "texts", "boxes", "contents", "grid");

  private static final Keys POINT_KEYS = Keys.of("x", "y");

  private static final Keys LISTS_KEYS = Keys.of("lists");

  private static final Keys LISTS_KEYS_2 = Keys.of("texts", "numbers", "points", "flags", "matrix",
      "path");

  private static final Keys POINTS_KEYS = Keys.of("points");

  private static final Keys SIZES_KEYS = Keys.of("texts", "points", "rows", "addresses");

  private final Collections target;

  /**
   * Makes tools of an object's methods.
   */
  public CollectionsToolset(Collections target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "arrays" -> arrays(call.arguments());
      case "lists" -> lists(call.arguments());
      case "points" -> points(call.arguments());
      case "sizes" -> sizes(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String arrays(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Collections.Arrays arrays = null;
    for (int key = in.begin(ARRAYS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> arrays = readArrays(in);
      }
    }
    in.end();
    try {
      Collections.Arrays result = target.arrays(arrays);
      ResultWriter out = new ResultWriter();
      writeArrays(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("arrays", failure);
    }
  }

  private String lists(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Collections.Lists lists = null;
    for (int key = in.begin(LISTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> lists = readLists(in);
      }
    }
    in.end();
    try {
      Collections.Lists result = target.lists(lists);
      ResultWriter out = new ResultWriter();
      writeLists(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("lists", failure);
    }
  }

  private String points(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Collections.Point[] points = null;
    for (int key = in.begin(POINTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> points = in.readList(CollectionsToolset::readPoint)
            .toArray(Collections.Point[]::new);
      }
    }
    in.end();
    try {
      Collections.Point[] result = target.points(points);
      ResultWriter out = new ResultWriter();
      out.writeList(result, CollectionsToolset::writePoint);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("points", failure);
    }
  }

  private String sizes(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String[] texts = null;
    Iterable<Collections.Point> points = null;
    List<String[]> rows = null;
    List<String> addresses = null;
    for (int key = in.begin(SIZES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          texts = in.readList(ArgumentReader::readString).toArray(String[]::new);
          in.check(texts.length <= 2, "must have at most 2 elements");
        }
        case 1 -> {
          points = in.readList(CollectionsToolset::readPoint);
          in.check(((Collection<?>) points).size() > 0, "must not be empty");
        }
        case 2 -> rows = in.readList(CollectionsToolset::readArrayOfCheckedString);
        case 3 -> addresses = in.readList(CollectionsToolset::readCheckedString2);
      }
    }
    in.end();
    try {
      int result = target.sizes(texts, points, rows, addresses);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("sizes", failure);
    }
  }

  private static Collections.Arrays readArrays(ArgumentReader in) {
    boolean[] flags = null;
    short[] shorts = null;
    int[] ints = null;
    long[] longs = null;
    float[] floats = null;
    double[] doubles = null;
    char[] letters = null;
    String[] texts = null;
    Integer[] boxes = null;
    byte[][] contents = null;
    Collections.Point[][] grid = null;
    for (int key = in.begin(ARRAYS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> flags = in.readBooleanArray();
        case 1 -> shorts = in.readShortArray();
        case 2 -> ints = in.readIntArray();
        case 3 -> longs = in.readLongArray();
        case 4 -> floats = in.readFloatArray();
        case 5 -> doubles = in.readDoubleArray();
        case 6 -> letters = in.readCharArray();
        case 7 -> texts = in.readList(ArgumentReader::readString).toArray(String[]::new);
        case 8 -> boxes = in.readList(ArgumentReader::readInt).toArray(Integer[]::new);
        case 9 -> contents = in.readList(ArgumentReader::readByteArray).toArray(byte[][]::new);
        case 10 -> grid = in.readList(CollectionsToolset::readArrayOfPoint)
            .toArray(Collections.Point[][]::new);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Collections.Arrays(flags, shorts, ints, longs, floats, doubles, letters, texts,
          boxes, contents, grid);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Collections.Point[] readArrayOfPoint(ArgumentReader in) {
    return in.readList(CollectionsToolset::readPoint).toArray(Collections.Point[]::new);
  }

  private static Collections.Point readPoint(ArgumentReader in) {
    int x = 0;
    int y = 0;
    for (int key = in.begin(POINT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> x = in.readInt();
        case 1 -> y = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Collections.Point(x, y);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeArrays(ResultWriter out, Collections.Arrays value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("flags").write(value.flags());
    out.key("shorts").write(value.shorts());
    out.key("ints").write(value.ints());
    out.key("longs").write(value.longs());
    out.key("floats").write(value.floats());
    out.key("doubles").write(value.doubles());
    out.key("letters").write(value.letters());
    out.key("texts").writeList(value.texts(), ResultWriter::write);
    out.key("boxes").writeList(value.boxes(), ResultWriter::write);
    out.key("contents").writeList(value.contents(), ResultWriter::write);
    out.key("grid").writeList(value.grid(), CollectionsToolset::writeArrayOfPoint);
    out.endObject();
  }

  private static void writeArrayOfPoint(ResultWriter out, Collections.Point[] value) {
    out.writeList(value, CollectionsToolset::writePoint);
  }

  private static void writePoint(ResultWriter out, Collections.Point value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("x").write(value.x());
    out.key("y").write(value.y());
    out.endObject();
  }

  private static Collections.Lists readLists(ArgumentReader in) {
    List<String> texts = null;
    Set<Integer> numbers = null;
    Collection<Collections.Point> points = null;
    Iterable<Boolean> flags = null;
    List<List<Long>> matrix = null;
    List<? extends Collections.Point> path = null;
    for (int key = in.begin(LISTS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> texts = in.readList(ArgumentReader::readString);
        case 1 -> numbers = in.readSet(ArgumentReader::readInt);
        case 2 -> points = in.readList(CollectionsToolset::readPoint);
        case 3 -> flags = in.readList(ArgumentReader::readBoolean);
        case 4 -> matrix = in.readList(CollectionsToolset::readListOfLong);
        case 5 -> path = in.readList(CollectionsToolset::readPoint);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Collections.Lists(texts, numbers, points, flags, matrix, path);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static List<Long> readListOfLong(ArgumentReader in) {
    return in.readList(ArgumentReader::readLong);
  }

  private static void writeLists(ResultWriter out, Collections.Lists value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("texts").writeList(value.texts(), ResultWriter::write);
    out.key("numbers").writeList(value.numbers(), ResultWriter::write);
    out.key("points").writeList(value.points(), CollectionsToolset::writePoint);
    out.key("flags").writeList(value.flags(), ResultWriter::write);
    out.key("matrix").writeList(value.matrix(), CollectionsToolset::writeListOfLong);
    out.key("path").writeList(value.path(), CollectionsToolset::writePoint);
    out.endObject();
  }

  private static void writeListOfLong(ResultWriter out, List<Long> value) {
    out.writeList(value, ResultWriter::write);
  }

  private static String[] readArrayOfCheckedString(ArgumentReader in) {
    return in.readList(CollectionsToolset::readCheckedString).toArray(String[]::new);
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }

  private static String readCheckedString2(ArgumentReader in) {
    String value = in.readString();
    in.check(Checks.isEmail(value), "must be an e-mail address such as ann@example.org");
    return value;
  }
}
