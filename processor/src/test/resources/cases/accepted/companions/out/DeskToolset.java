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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link Desk}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = {
        Page_AiType.class,
        Parcel_AiType.class,
        Person_AiType.class,
        Shape_AiType.class,
        Shape_Circle_AiType.class,
        Shape_Group_AiType.class,
        Sky_AiType.class
    }
)
public final class DeskToolset implements Toolset {
  private static final ToolSpec ADD = ToolSpec.builder("add")
      .description("Adds a person.")
      .parameters("""
          {"type":"object","properties":{\
          "person":{"description":"whom to add","anyOf":[{"$ref":"#/$defs/Person"}]}},\
          "required":["person"],"additionalProperties":false,"$defs":{\
          "Person":{"type":"object","description":"Somebody we know.","properties":{\
          "name":{"type":"string","description":"the full name, such as Ann Lee",\
          "pattern":"\\\\S"},\
          "nick":{"type":["string","null"]},\
          "age":{"type":"integer","description":"in years","minimum":0},\
          "emails":{"type":"array","description":"where to write, best address first",\
          "items":{"type":"string","description":"At most 30 characters.","format":"email"}},\
          "titles":{"type":"array","items":{"type":["string","null"]}},\
          "scores":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","pattern":"^[a-z]+$"},"value":{"type":["integer",\
          "null"]}},"required":["key","value"],"additionalProperties":false}},\
          "code":{"type":["string","null"],"description":"At least 2 characters."},\
          "tags":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},\
          "table":{"type":"array","items":{"type":"array","items":{"type":"integer",\
          "minimum":3}}},\
          "pages":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "description":"At most 9 characters."}},\
          "first":{"type":["string","null"],"description":"At most 9 characters."},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "drafts":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string"}},\
          "first":{"type":["string","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "friend":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}},\
          "required":["name","nick","age","emails","titles","scores","code","tags","table",\
          "pages","drafts","friend"],"additionalProperties":false}}}""")
      .reduced("""
          {"type":"object","properties":{\
          "person":{"description":"whom to add","anyOf":[{"$ref":"#/$defs/Person"}]}},\
          "required":["person"],"additionalProperties":false,"$defs":{\
          "Person":{"type":"object","description":"Somebody we know.","properties":{\
          "name":{"type":"string","description":"the full name, such as Ann Lee. Not blank."},\
          "nick":{"type":["string","null"]},\
          "age":{"type":"integer","description":"in years. At least 0."},\
          "emails":{"type":"array","description":"where to write, best address first",\
          "items":{"type":"string","description":"An e-mail address. At most 30 characters."}},\
          "titles":{"type":"array","items":{"type":["string","null"]}},\
          "scores":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","description":"Matches the regular expression \
          [a-z]+ as a whole."},"value":{"type":["integer","null"]}},"required":["key","value"],\
          "additionalProperties":false}},\
          "code":{"type":["string","null"],"description":"At least 2 characters."},\
          "tags":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},\
          "table":{"type":"array","items":{"type":"array","items":{"type":"integer",\
          "description":"At least 3."}}},\
          "pages":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "description":"At most 9 characters."}},\
          "first":{"type":["string","null"],"description":"At most 9 characters."},\
          "sizes":{"type":"array","items":{"type":"integer","description":"At most 4."}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "drafts":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string"}},\
          "first":{"type":["string","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","description":"At most 4."}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "friend":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}},\
          "required":["name","nick","age","emails","titles","scores","code","tags","table",\
          "pages","drafts","friend"],"additionalProperties":false}}}""")
      .output("""
          {"type":"object","description":"Somebody we know.","properties":{\
          "name":{"type":"string","description":"the full name, such as Ann Lee",\
          "pattern":"\\\\S"},\
          "nick":{"type":["string","null"]},\
          "age":{"type":"integer","description":"in years","minimum":0},\
          "emails":{"type":"array","description":"where to write, best address first",\
          "items":{"type":"string","description":"At most 30 characters.","format":"email"}},\
          "titles":{"type":"array","items":{"type":["string","null"]}},\
          "scores":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","pattern":"^[a-z]+$"},"value":{"type":["integer",\
          "null"]}},"required":["key","value"],"additionalProperties":false}},\
          "code":{"type":["string","null"],"description":"At least 2 characters."},\
          "tags":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},\
          "table":{"type":"array","items":{"type":"array","items":{"type":"integer",\
          "minimum":3}}},\
          "pages":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "description":"At most 9 characters."}},\
          "first":{"type":["string","null"],"description":"At most 9 characters."},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "drafts":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string"}},\
          "first":{"type":["string","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "friend":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}},\
          "required":["name","nick","age","emails","titles","scores","code","tags","table",\
          "pages","drafts","friend"],"additionalProperties":false,"$defs":{\
          "Person":{"type":"object","description":"Somebody we know.","properties":{\
          "name":{"type":"string","description":"the full name, such as Ann Lee",\
          "pattern":"\\\\S"},\
          "nick":{"type":["string","null"]},\
          "age":{"type":"integer","description":"in years","minimum":0},\
          "emails":{"type":"array","description":"where to write, best address first",\
          "items":{"type":"string","description":"At most 30 characters.","format":"email"}},\
          "titles":{"type":"array","items":{"type":["string","null"]}},\
          "scores":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string","pattern":"^[a-z]+$"},"value":{"type":["integer",\
          "null"]}},"required":["key","value"],"additionalProperties":false}},\
          "code":{"type":["string","null"],"description":"At least 2 characters."},\
          "tags":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},\
          "table":{"type":"array","items":{"type":"array","items":{"type":"integer",\
          "minimum":3}}},\
          "pages":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "description":"At most 9 characters."}},\
          "first":{"type":["string","null"],"description":"At most 9 characters."},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "drafts":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string"}},\
          "first":{"type":["string","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "friend":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]}},\
          "required":["name","nick","age","emails","titles","scores","code","tags","table",\
          "pages","drafts","friend"],"additionalProperties":false}}}""")
      .build();

  private static final ToolSpec DRAW = ToolSpec.builder("draw")
      .description("Draws shapes.")
      .parameters("""
          {"type":"object","properties":{\
          "shapes":{"type":"array","items":{"$ref":"#/$defs/Shape"}},\
          "sky":{"type":"string","description":"What the sky looks like.","enum":["CLEAR",\
          "CLOUDY"]}},\
          "required":["shapes","sky"],"additionalProperties":false,"$defs":{\
          "Shape":{"description":"What can be drawn.","anyOf":[{"type":"object",\
          "description":"Round.","properties":{\
          "kind":{"type":"string","enum":["Circle"]},\
          "radius":{"type":"number","description":"in millimetres"}},\
          "required":["kind","radius"],"additionalProperties":false},{"type":"object",\
          "description":"Several shapes.","properties":{\
          "kind":{"type":"string","enum":["Group"]},\
          "shapes":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Shape"},\
          {"type":"null"}]}}},\
          "required":["kind","shapes"],"additionalProperties":false}]}}}""")
      .output("""
          {"type":"array","items":{"$ref":"#/$defs/Shape"},"$defs":{\
          "Shape":{"description":"What can be drawn.","anyOf":[{"type":"object",\
          "description":"Round.","properties":{\
          "kind":{"type":"string","enum":["Circle"]},\
          "radius":{"type":"number","description":"in millimetres"}},\
          "required":["kind","radius"],"additionalProperties":false},{"type":"object",\
          "description":"Several shapes.","properties":{\
          "kind":{"type":"string","enum":["Group"]},\
          "shapes":{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/Shape"},\
          {"type":"null"}]}}},\
          "required":["kind","shapes"],"additionalProperties":false}]}}}""")
      .build();

  private static final ToolSpec FILE = ToolSpec.builder("file")
      .description("Files pages.")
      .parameters("""
          {"type":"object","properties":{\
          "page":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "pattern":"[\\\\s\\\\S]"}},\
          "first":{"type":["string","null"],"pattern":"[\\\\s\\\\S]"},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "numbers":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page",\
          "items":{"type":"integer"}},\
          "first":{"type":["integer","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false}},\
          "required":["page","numbers"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "page":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "description":"Not empty."}},\
          "first":{"type":["string","null"],"description":"Not empty."},\
          "sizes":{"type":"array","items":{"type":"integer","description":"At most 4."}}},\
          "required":["rows","first","sizes"],"additionalProperties":false},\
          "numbers":{"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page",\
          "items":{"type":"integer"}},\
          "first":{"type":["integer","null"]},\
          "sizes":{"type":"array","items":{"type":"integer","description":"At most 4."}}},\
          "required":["rows","first","sizes"],"additionalProperties":false}},\
          "required":["page","numbers"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"A part of a list.","properties":{\
          "rows":{"type":"array","description":"what is on the page","items":{"type":"string",\
          "pattern":"[\\\\s\\\\S]"}},\
          "first":{"type":["string","null"],"pattern":"[\\\\s\\\\S]"},\
          "sizes":{"type":"array","items":{"type":"integer","maximum":4}}},\
          "required":["rows","first","sizes"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SEND = ToolSpec.builder("send")
      .description("Sends a parcel.")
      .parameters("""
          {"type":"object","properties":{\
          "parcel":{"type":"object","description":"Something that is sent.","properties":{\
          "weight":{"type":"integer","description":"What it weighs, in grams."},\
          "URL":{"type":["string","null"],"description":"The page where it can be followed."},\
          "notify":{"type":["string","null"],"description":"Whom to tell when it is there."},\
          "fragile":{"type":"boolean","description":"Whether it breaks when it falls."},\
          "sender":{"type":"string","description":"Who sends it."},\
          "iPhone":{"type":"string","description":"The telephone of whoever gets it."}},\
          "required":["weight","URL","notify","fragile","sender","iPhone"],\
          "additionalProperties":false}},\
          "required":["parcel"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"Something that is sent.","properties":{\
          "weight":{"type":"integer","description":"What it weighs, in grams."},\
          "URL":{"type":["string","null"],"description":"The page where it can be followed."},\
          "notify":{"type":["string","null"],"description":"Whom to tell when it is there."},\
          "fragile":{"type":"boolean","description":"Whether it breaks when it falls."},\
          "sender":{"type":"string","description":"Who sends it."},\
          "iPhone":{"type":"string","description":"The telephone of whoever gets it."}},\
          "required":["weight","URL","notify","fragile","sender","iPhone"],\
          "additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(ADD, DRAW, FILE, SEND);

  private static final Keys ADD_KEYS = Keys.of("person");

  private static final Keys PERSON_KEYS = Keys.of("name", "nick", "age", "emails", "titles",
      "scores", "code", "tags", "table", "pages", "drafts", "friend").optional("nick", "code",
      "tags", "friend");

  private static final Pattern VALUE_PATTERN = Pattern.compile("[a-z]+");

  private static final Keys PAGE_OF_STRING_KEYS = Keys.of("rows", "first", "sizes")
      .optional("first");

  private static final Keys PAGE_OF_STRING_KEYS_2 = Keys.of("rows", "first", "sizes")
      .optional("first");

  private static final Keys DRAW_KEYS = Keys.of("shapes", "sky");

  private static final Keys SHAPE_TAGS = Keys.of("Circle", "Group");

  private static final Keys SHAPE_CIRCLE_KEYS = Keys.of("kind", "radius");

  private static final Keys SHAPE_GROUP_KEYS = Keys.of("kind", "shapes");

  private static final Keys SKY_NAMES = Keys.of("CLEAR", "CLOUDY");

  private static final Keys FILE_KEYS = Keys.of("page", "numbers");

  private static final Keys PAGE_OF_STRING_KEYS_3 = Keys.of("rows", "first", "sizes")
      .optional("first");

  private static final Keys PAGE_OF_INTEGER_KEYS = Keys.of("rows", "first", "sizes")
      .optional("first");

  private static final Keys SEND_KEYS = Keys.of("parcel");

  private static final Keys PARCEL_KEYS = Keys.of("weight", "URL", "notify", "fragile", "sender",
      "iPhone").optional("URL", "notify");

  private final Desk target;

  /**
   * Makes tools of an object's methods.
   */
  public DeskToolset(Desk target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "add" -> add(call.arguments());
      case "draw" -> draw(call.arguments());
      case "file" -> file(call.arguments());
      case "send" -> send(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String add(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Person person = null;
    for (int key = in.begin(ADD_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> person = readPerson(in);
      }
    }
    in.end();
    try {
      Person result = target.add(person);
      ResultWriter out = new ResultWriter();
      writePerson(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("add", failure);
    }
  }

  private String draw(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Shape> shapes = null;
    Sky sky = null;
    for (int key = in.begin(DRAW_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> shapes = in.readList(DeskToolset::readShape);
        case 1 -> sky = readSky(in);
      }
    }
    in.end();
    try {
      List<Shape> result = target.draw(shapes, sky);
      ResultWriter out = new ResultWriter();
      out.writeList(result, DeskToolset::writeShape);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("draw", failure);
    }
  }

  private String file(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Page<String> page = null;
    Page<Integer> numbers = null;
    for (int key = in.begin(FILE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> page = readPageOfString3(in);
        case 1 -> numbers = readPageOfInteger(in);
      }
    }
    in.end();
    try {
      Page<String> result = target.file(page, numbers);
      ResultWriter out = new ResultWriter();
      writePageOfString3(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("file", failure);
    }
  }

  private String send(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Parcel parcel = null;
    for (int key = in.begin(SEND_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> parcel = readParcel(in);
      }
    }
    in.end();
    try {
      Parcel result = target.send(parcel);
      ResultWriter out = new ResultWriter();
      writeParcel(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("send", failure);
    }
  }

  private static Person readPerson(ArgumentReader in) {
    String name = null;
    String nick = null;
    int age = 0;
    List<String> emails = null;
    List<String> titles = null;
    Map<String, Integer> scores = null;
    Optional<String> code = Optional.empty();
    String[] tags = null;
    List<List<Integer>> table = null;
    Page<String> pages = null;
    Page<String> drafts = null;
    Person friend = null;
    for (int key = in.begin(PERSON_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          name = in.readString();
          in.check(!name.isBlank(), "must not be blank");
        }
        case 1 -> nick = in.readNull() ? null : in.readString();
        case 2 -> {
          age = in.readInt();
          in.check(age >= 0, "must be at least 0");
        }
        case 3 -> emails = in.readList(DeskToolset::readCheckedString);
        case 4 -> titles = in.readList(DeskToolset::readNullableString);
        case 5 -> scores = in.readMap(DeskToolset::readCheckedString2,
            DeskToolset::readNullableInt);
        case 6 -> code = in.readNull() ? Optional.empty()
            : Optional.ofNullable(readCheckedString3(in));
        case 7 -> tags = in.readNull() ? null : in.readList(ArgumentReader::readString)
            .toArray(String[]::new);
        case 8 -> table = in.readList(DeskToolset::readListOfCheckedInt);
        case 9 -> pages = readPageOfString(in);
        case 10 -> drafts = readPageOfString2(in);
        case 11 -> friend = in.readNull() ? null : readPerson(in);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Person(name, nick, age, emails, titles, scores, code, tags, table, pages, drafts,
          friend);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(Checks.isEmail(value), "write an address");
    in.check(value.length() <= 30, "must have at most 30 characters");
    return value;
  }

  private static String readNullableString(ArgumentReader in) {
    return in.readNull() ? null : in.readString();
  }

  private static String readCheckedString2(ArgumentReader in) {
    String value = in.readString();
    in.check(VALUE_PATTERN.matcher(value).matches(), "must match the regular expression [a-z]+");
    return value;
  }

  private static Integer readNullableInt(ArgumentReader in) {
    return in.readNull() ? null : in.readInt();
  }

  private static String readCheckedString3(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() >= 2, "must have at least 2 characters");
    return value;
  }

  private static List<Integer> readListOfCheckedInt(ArgumentReader in) {
    return in.readList(DeskToolset::readCheckedInt);
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 3, "must be at least 3");
    return value;
  }

  private static Page<String> readPageOfString(ArgumentReader in) {
    List<String> rows = null;
    String first = null;
    List<Integer> sizes = null;
    for (int key = in.begin(PAGE_OF_STRING_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> rows = in.readList(DeskToolset::readCheckedString4);
        case 1 -> first = in.readNull() ? null : readCheckedString4(in);
        case 2 -> sizes = in.readList(DeskToolset::readCheckedInt2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Page<>(rows, first, sizes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static String readCheckedString4(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 9, "must have at most 9 characters");
    return value;
  }

  private static Integer readCheckedInt2(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value <= 4, "must be at most 4");
    return value;
  }

  private static Page<String> readPageOfString2(ArgumentReader in) {
    List<String> rows = null;
    String first = null;
    List<Integer> sizes = null;
    for (int key = in.begin(PAGE_OF_STRING_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> rows = in.readList(ArgumentReader::readString);
        case 1 -> first = in.readNull() ? null : in.readString();
        case 2 -> sizes = in.readList(DeskToolset::readCheckedInt2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Page<>(rows, first, sizes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writePerson(ResultWriter out, Person value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("name").write(value.name());
    out.key("nick").write(value.nick());
    out.key("age").write(value.age());
    out.key("emails").writeList(value.emails(), ResultWriter::write);
    out.key("titles").writeList(value.titles(), ResultWriter::write);
    out.key("scores").writeEntries(value.scores(), ResultWriter::write, ResultWriter::write);
    out.key("code").write(value.code().orElse(null));
    out.key("tags").writeList(value.tags(), ResultWriter::write);
    out.key("table").writeList(value.table(), DeskToolset::writeListOfCheckedInt);
    out.key("pages");
    writePageOfString(out, value.pages());
    out.key("drafts");
    writePageOfString2(out, value.drafts());
    out.key("friend");
    writePerson(out, value.friend());
    out.endObject();
  }

  private static void writeListOfCheckedInt(ResultWriter out, List<Integer> value) {
    out.writeList(value, ResultWriter::write);
  }

  private static void writePageOfString(ResultWriter out, Page<String> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("rows").writeList(value.rows(), ResultWriter::write);
    out.key("first").write(value.first());
    out.key("sizes").writeList(value.sizes(), ResultWriter::write);
    out.endObject();
  }

  private static void writePageOfString2(ResultWriter out, Page<String> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("rows").writeList(value.rows(), ResultWriter::write);
    out.key("first").write(value.first());
    out.key("sizes").writeList(value.sizes(), ResultWriter::write);
    out.endObject();
  }

  private static Shape readShape(ArgumentReader in) {
    return switch (in.readTag("kind", SHAPE_TAGS)) {
      case 0 -> readShapeCircle(in);
      case 1 -> readShapeGroup(in);
      default -> null;
    };
  }

  private static Shape.Circle readShapeCircle(ArgumentReader in) {
    double radius = 0;
    for (int key = in.begin(SHAPE_CIRCLE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        case 1 -> radius = in.readDouble();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Shape.Circle(radius);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Shape.Group readShapeGroup(ArgumentReader in) {
    List<Shape> shapes = null;
    for (int key = in.begin(SHAPE_GROUP_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        case 1 -> shapes = in.readList(DeskToolset::readNullableShape);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Shape.Group(shapes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Shape readNullableShape(ArgumentReader in) {
    return in.readNull() ? null : readShape(in);
  }

  private static Sky readSky(ArgumentReader in) {
    return switch (in.readEnum(SKY_NAMES)) {
      case 0 -> Sky.CLEAR;
      case 1 -> Sky.CLOUDY;
      default -> null;
    };
  }

  private static void writeShape(ResultWriter out, Shape value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Shape.Circle circle) {
      writeShapeCircle(out, circle);
    } else if (value instanceof Shape.Group group) {
      writeShapeGroup(out, group);
    } else {
      throw new IllegalArgumentException(
          "the schema knows no such Shape: " + value.getClass().getName());
    }
  }

  private static void writeShapeCircle(ResultWriter out, Shape.Circle value) {
    out.beginObject();
    out.key("kind").write("Circle");
    out.key("radius").write(value.radius());
    out.endObject();
  }

  private static void writeShapeGroup(ResultWriter out, Shape.Group value) {
    out.beginObject();
    out.key("kind").write("Group");
    out.key("shapes").writeList(value.shapes(), DeskToolset::writeShape);
    out.endObject();
  }

  private static Page<String> readPageOfString3(ArgumentReader in) {
    List<String> rows = null;
    String first = null;
    List<Integer> sizes = null;
    for (int key = in.begin(PAGE_OF_STRING_KEYS_3); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> rows = in.readList(DeskToolset::readCheckedString5);
        case 1 -> first = in.readNull() ? null : readCheckedString5(in);
        case 2 -> sizes = in.readList(DeskToolset::readCheckedInt2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Page<>(rows, first, sizes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static String readCheckedString5(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() > 0, "must not be empty");
    return value;
  }

  private static Page<Integer> readPageOfInteger(ArgumentReader in) {
    List<Integer> rows = null;
    Integer first = null;
    List<Integer> sizes = null;
    for (int key = in.begin(PAGE_OF_INTEGER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> rows = in.readList(ArgumentReader::readInt);
        case 1 -> first = in.readNull() ? null : in.readInt();
        case 2 -> sizes = in.readList(DeskToolset::readCheckedInt2);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Page<>(rows, first, sizes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writePageOfString3(ResultWriter out, Page<String> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("rows").writeList(value.rows(), ResultWriter::write);
    out.key("first").write(value.first());
    out.key("sizes").writeList(value.sizes(), ResultWriter::write);
    out.endObject();
  }

  private static Parcel readParcel(ArgumentReader in) {
    int weight = 0;
    URI url = null;
    String notify = null;
    boolean fragile = false;
    String sender = null;
    String iPhone = null;
    for (int key = in.begin(PARCEL_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> weight = in.readInt();
        case 1 -> url = in.readNull() ? null : in.readUri();
        case 2 -> notify = in.readNull() ? null : in.readString();
        case 3 -> fragile = in.readBoolean();
        case 4 -> sender = in.readString();
        case 5 -> iPhone = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Parcel value = new Parcel();
      value.weight = weight;
      value.setURL(url);
      value.setNotify(notify);
      value.setFragile(fragile);
      value.sender(sender);
      value.setIPhone(iPhone);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeParcel(ResultWriter out, Parcel value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("weight").write(value.weight);
    out.key("URL").writeText(value.getURL());
    out.key("notify").write(value.getNotify());
    out.key("fragile").write(value.isFragile());
    out.key("sender").write(value.sender());
    out.key("iPhone").write(value.getIPhone());
    out.endObject();
  }
}
