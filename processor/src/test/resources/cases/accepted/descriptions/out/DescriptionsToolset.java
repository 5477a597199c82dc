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
 * Describes and calls the functions of {@link Descriptions}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = {
        Descriptions_Day_AiType.class,
        Descriptions_Described_AiType.class,
        Descriptions_Sky_AiType.class
    }
)
public final class DescriptionsToolset implements Toolset {
  private static final ToolSpec FORECAST = ToolSpec.builder("forecast")
      .description("""
          Gets the forecast for a city, see Day & lists. It has one entry a day, at most <14> \
          days.""")
      .parameters("""
          {"type":"object","properties":{\
          "city":{"type":"string","description":"city and country, such as \\"Oslo, Norway\\""},\
          "days":{"type":"integer","description":"how many days. For example: 1, 7."}},\
          "required":["city","days"],"additionalProperties":false}""")
      .output("""
          {"type":"array","description":"one entry a day, today first","items":{"type":"object",\
          "description":"A day in the forecast, with all that matters.","properties":{\
          "high":{"type":"number","description":"the highest temperature, in °C"},\
          "sky":{"type":"string","description":"what the sky looks like","enum":["CLEAR",\
          "RAIN"]},\
          "felt":{"type":"number","description":"the \\"feels like\\" temperature"}},\
          "required":["high","sky","felt"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec ADD = ToolSpec.builder("add")
      .description("Adds notes.\n"
              + "Never deletes one, not even with \\ or \"quotes\".")
      .parameters("""
          {"type":"object","properties":{\
          "note":{"type":"object","properties":{\
          "text":{"type":"string"}},\
          "required":["text"],"additionalProperties":false},\
          "described":{"type":"object","description":"A note that describes itself.",\
          "properties":{\
          "text":{"type":"string"}},\
          "required":["text"],"additionalProperties":false},\
          "by":{"type":"string","description":"Who wrote it? For example: a@b.org."}},\
          "required":["note","described","by"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec EXPLAIN = ToolSpec.builder("explain")
      .description("""
          Explains the notes, in more words than one line holds, with \\d, \"\"\"", a $S and an \
          é.

          Ends, in a second paragraph that is also longer than a line may be, with: \"\"\""\"""")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec QUOTE = ToolSpec.builder("quote")
      .description("""
          Quotes what somebody has said in a text that is too long for a literal, and then \
          ends: \"\"\"""")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec KEEP = ToolSpec.builder("keep")
      .description("Keeps white space at the ends of its lines, which only a literal can keep. \n"
              + "  Yes.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .build();

  private static final ToolSpec COUNT = ToolSpec.builder("count")
      .description("Returns the number of notes.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer","description":"the number of notes"}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(FORECAST, ADD, EXPLAIN, QUOTE, KEEP, COUNT);

  private static final Keys FORECAST_KEYS = Keys.of("city", "days");

  private static final Keys ADD_KEYS = Keys.of("note", "described", "by");

  private static final Keys NOTE_KEYS = Keys.of("text");

  private static final Keys DESCRIBED_KEYS = Keys.of("text");

  private static final Keys EXPLAIN_KEYS = Keys.of();

  private static final Keys QUOTE_KEYS = Keys.of();

  private static final Keys KEEP_KEYS = Keys.of();

  private static final Keys COUNT_KEYS = Keys.of();

  private final Descriptions target;

  /**
   * Makes tools of an object's methods.
   */
  public DescriptionsToolset(Descriptions target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "forecast" -> forecast(call.arguments());
      case "add" -> add(call.arguments());
      case "explain" -> explain(call.arguments());
      case "quote" -> quote(call.arguments());
      case "keep" -> keep(call.arguments());
      case "count" -> count(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String forecast(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String city = null;
    int days = 0;
    for (int key = in.begin(FORECAST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
        case 1 -> days = in.readInt();
      }
    }
    in.end();
    try {
      List<Descriptions.Day> result = target.forecast(city, days);
      ResultWriter out = new ResultWriter();
      out.writeList(result, DescriptionsToolset::writeDay);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("forecast", failure);
    }
  }

  private String add(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Descriptions.Note note = null;
    Descriptions.Described described = null;
    String by = null;
    for (int key = in.begin(ADD_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> note = readNote(in);
        case 1 -> described = readDescribed(in);
        case 2 -> by = in.readString();
      }
    }
    in.end();
    try {
      target.add(note, described, by);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("add", failure);
    }
  }

  private String explain(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(EXPLAIN_KEYS);
    in.end();
    try {
      target.explain();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("explain", failure);
    }
  }

  private String quote(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(QUOTE_KEYS);
    in.end();
    try {
      target.quote();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("quote", failure);
    }
  }

  private String keep(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(KEEP_KEYS);
    in.end();
    try {
      target.keep();
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("keep", failure);
    }
  }

  private String count(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(COUNT_KEYS);
    in.end();
    try {
      int result = target.count();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("count", failure);
    }
  }

  private static void writeDay(ResultWriter out, Descriptions.Day value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("high").write(value.high());
    out.key("sky").write(value.sky());
    out.key("felt").write(value.felt());
    out.endObject();
  }

  private static Descriptions.Note readNote(ArgumentReader in) {
    String text = null;
    for (int key = in.begin(NOTE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Descriptions.Note(text);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Descriptions.Described readDescribed(ArgumentReader in) {
    String text = null;
    for (int key = in.begin(DESCRIBED_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Descriptions.Described(text);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}
