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
 * Describes and calls the functions of {@link Nullables}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class NullablesToolset implements Toolset {
  private static final ToolSpec BOXES = ToolSpec.builder("boxes")
      .description("Gives the boxes back.")
      .parameters("""
          {"type":"object","properties":{\
          "boxes":{"type":"object","properties":{\
          "tiny":{"type":"integer","minimum":-128,"maximum":127},\
          "small":{"type":"integer","minimum":-32768,"maximum":32767},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "letter":{"type":"string","pattern":"^[\\\\s\\\\S]$"},\
          "flag":{"type":"boolean"}},\
          "required":["tiny","small","medium","large","rough","fine","letter","flag"],\
          "additionalProperties":false}},\
          "required":["boxes"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "boxes":{"type":"object","properties":{\
          "tiny":{"type":"integer","description":"At least -128. At most 127."},\
          "small":{"type":"integer","description":"At least -32768. At most 32767."},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "letter":{"type":"string","description":"One character."},\
          "flag":{"type":"boolean"}},\
          "required":["tiny","small","medium","large","rough","fine","letter","flag"],\
          "additionalProperties":false}},\
          "required":["boxes"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "tiny":{"type":"integer","minimum":-128,"maximum":127},\
          "small":{"type":"integer","minimum":-32768,"maximum":32767},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "letter":{"type":"string","pattern":"^[\\\\s\\\\S]$"},\
          "flag":{"type":"boolean"}},\
          "required":["tiny","small","medium","large","rough","fine","letter","flag"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec GAPS = ToolSpec.builder("gaps")
      .description("Gives the gaps back.")
      .parameters("""
          {"type":"object","properties":{\
          "gaps":{"type":"object","properties":{\
          "number":{"type":["integer","null"]},\
          "text":{"type":["string","null"]},\
          "gap":{"anyOf":[{"type":"object","properties":{\
          "flag":{"type":["boolean","null"]}},\
          "required":["flag"],"additionalProperties":false},{"type":"null"}]},\
          "lines":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}},\
          "required":["number","text","gap","lines"],"additionalProperties":false}},\
          "required":["gaps"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "number":{"type":["integer","null"]},\
          "text":{"type":["string","null"]},\
          "gap":{"anyOf":[{"type":"object","properties":{\
          "flag":{"type":["boolean","null"]}},\
          "required":["flag"],"additionalProperties":false},{"type":"null"}]},\
          "lines":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}},\
          "required":["number","text","gap","lines"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec TEXT = ToolSpec.builder("text")
      .description("Gives a text back, or nothing.")
      .parameters("""
          {"type":"object","properties":{\
          "text":{"type":["string","null"]}},\
          "required":["text"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec LINES = ToolSpec.builder("lines")
      .description("Gives lines back, some of them missing.")
      .parameters("""
          {"type":"object","properties":{\
          "lines":{"type":"array","items":{"type":["string","null"]}}},\
          "required":["lines"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":["string","null"]}}""")
      .build();

  private static final ToolSpec ELEMENTS = ToolSpec.builder("elements")
      .description("Gives an array back, in which elements may be missing.")
      .parameters("""
          {"type":"object","properties":{\
          "elements":{"type":"array","items":{"type":["string","null"]}}},\
          "required":["elements"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":["string","null"]}}""")
      .build();

  private static final ToolSpec ARRAY = ToolSpec.builder("array")
      .description("Gives an array back, which may be missing.")
      .parameters("""
          {"type":"object","properties":{\
          "array":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}},\
          "required":["array"],"additionalProperties":false}""")
      .output("""
          {"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(BOXES, GAPS, TEXT, LINES, ELEMENTS, ARRAY);

  private static final Keys BOXES_KEYS = Keys.of("boxes");

  private static final Keys BOXES_KEYS_2 = Keys.of("tiny", "small", "medium", "large", "rough",
      "fine", "letter", "flag");

  private static final Keys GAPS_KEYS = Keys.of("gaps");

  private static final Keys GAPS_KEYS_2 = Keys.of("number", "text", "gap", "lines")
      .optional("number", "text", "gap", "lines");

  private static final Keys GAP_KEYS = Keys.of("flag").optional("flag");

  private static final Keys TEXT_KEYS = Keys.of("text").optional("text");

  private static final Keys LINES_KEYS = Keys.of("lines");

  private static final Keys ELEMENTS_KEYS = Keys.of("elements");

  private static final Keys ARRAY_KEYS = Keys.of("array").optional("array");

  private final Nullables target;

  /**
   * Makes tools of an object's methods.
   */
  public NullablesToolset(Nullables target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "boxes" -> boxes(call.arguments());
      case "gaps" -> gaps(call.arguments());
      case "text" -> text(call.arguments());
      case "lines" -> lines(call.arguments());
      case "elements" -> elements(call.arguments());
      case "array" -> array(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String boxes(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Nullables.Boxes boxes = null;
    for (int key = in.begin(BOXES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> boxes = readBoxes(in);
      }
    }
    in.end();
    try {
      Nullables.Boxes result = target.boxes(boxes);
      ResultWriter out = new ResultWriter();
      writeBoxes(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("boxes", failure);
    }
  }

  private String gaps(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Nullables.Gaps gaps = null;
    for (int key = in.begin(GAPS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> gaps = readGaps(in);
      }
    }
    in.end();
    try {
      Nullables.Gaps result = target.gaps(gaps);
      ResultWriter out = new ResultWriter();
      writeGaps(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("gaps", failure);
    }
  }

  private String text(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String text = null;
    for (int key = in.begin(TEXT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readNull() ? null : in.readString();
      }
    }
    in.end();
    try {
      String result = target.text(text);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("text", failure);
    }
  }

  private String lines(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<String> lines = null;
    for (int key = in.begin(LINES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> lines = in.readList(NullablesToolset::readNullableString);
      }
    }
    in.end();
    try {
      List<String> result = target.lines(lines);
      ResultWriter out = new ResultWriter();
      out.writeList(result, ResultWriter::write);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("lines", failure);
    }
  }

  private String elements(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String[] elements = null;
    for (int key = in.begin(ELEMENTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> elements = in.readList(NullablesToolset::readNullableString)
            .toArray(String[]::new);
      }
    }
    in.end();
    try {
      String[] result = target.elements(elements);
      ResultWriter out = new ResultWriter();
      out.writeList(result, ResultWriter::write);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("elements", failure);
    }
  }

  private String array(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String[] array = null;
    for (int key = in.begin(ARRAY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> array = in.readNull() ? null : in.readList(ArgumentReader::readString)
            .toArray(String[]::new);
      }
    }
    in.end();
    try {
      String[] result = target.array(array);
      ResultWriter out = new ResultWriter();
      out.writeList(result, ResultWriter::write);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("array", failure);
    }
  }

  private static Nullables.Boxes readBoxes(ArgumentReader in) {
    Byte tiny = null;
    Short small = null;
    Integer medium = null;
    Long large = null;
    Float rough = null;
    Double fine = null;
    Character letter = null;
    Boolean flag = null;
    for (int key = in.begin(BOXES_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> tiny = in.readByte();
        case 1 -> small = in.readShort();
        case 2 -> medium = in.readInt();
        case 3 -> large = in.readLong();
        case 4 -> rough = in.readFloat();
        case 5 -> fine = in.readDouble();
        case 6 -> letter = in.readChar();
        case 7 -> flag = in.readBoolean();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Nullables.Boxes(tiny, small, medium, large, rough, fine, letter, flag);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeBoxes(ResultWriter out, Nullables.Boxes value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("tiny").write(value.tiny());
    out.key("small").write(value.small());
    out.key("medium").write(value.medium());
    out.key("large").write(value.large());
    out.key("rough").write(value.rough());
    out.key("fine").write(value.fine());
    out.key("letter").write(value.letter());
    out.key("flag").write(value.flag());
    out.endObject();
  }

  private static Nullables.Gaps readGaps(ArgumentReader in) {
    Integer number = null;
    String text = null;
    Nullables.Gap gap = null;
    List<String> lines = null;
    for (int key = in.begin(GAPS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readNull() ? null : in.readInt();
        case 1 -> text = in.readNull() ? null : in.readString();
        case 2 -> gap = in.readNull() ? null : readGap(in);
        case 3 -> lines = in.readNull() ? null : in.readList(ArgumentReader::readString);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Nullables.Gaps(number, text, gap, lines);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Nullables.Gap readGap(ArgumentReader in) {
    Boolean flag = null;
    for (int key = in.begin(GAP_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> flag = in.readNull() ? null : in.readBoolean();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Nullables.Gap(flag);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeGaps(ResultWriter out, Nullables.Gaps value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("number").write(value.number());
    out.key("text").write(value.text());
    out.key("gap");
    writeGap(out, value.gap());
    out.key("lines").writeList(value.lines(), ResultWriter::write);
    out.endObject();
  }

  private static void writeGap(ResultWriter out, Nullables.Gap value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("flag").write(value.flag());
    out.endObject();
  }

  private static String readNullableString(ArgumentReader in) {
    return in.readNull() ? null : in.readString();
  }
}
