package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Futures;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/**
 * Answers the calls of {@link Oracle} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OracleStub implements Oracle {
  private static final Keys VALUE_KEYS = Keys.of("value");

  private static final ResponseFormat<Integer> INT = ResponseFormat.json(
      "int",
      """
      {"type":"object","properties":{\
      "value":{"type":"integer"}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseInt);

  private static final ResponseFormat<Boolean> BOOLEAN = ResponseFormat.json(
      "boolean",
      """
      {"type":"object","properties":{\
      "value":{"type":"boolean"}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseBoolean);

  private static final ResponseFormat<LocalDate> LOCAL_DATE = ResponseFormat.json(
      "local_date",
      """
      {"type":"object","properties":{\
      "value":{"type":"string","format":"date"}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseLocalDate)
      .reduced("""
          {"type":"object","properties":{\
          "value":{"type":"string","description":"A date such as 2026-11-20."}},\
          "required":["value"],"additionalProperties":false}""");

  private static final ResponseFormat<Integer> INT_2 = ResponseFormat.json(
      "int",
      """
      {"type":"object","properties":{\
      "value":{"type":"integer","maximum":5}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseCheckedInt)
      .reduced("""
          {"type":"object","properties":{\
          "value":{"type":"integer","description":"At most 5."}},\
          "required":["value"],"additionalProperties":false}""");

  private static final ResponseFormat<String> STRING = ResponseFormat.json(
      "string",
      """
      {"type":"object","properties":{\
      "value":{"type":"string","description":"At most 20 characters."}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseCheckedString);

  private static final Keys MOOD_NAMES = Keys.of("FINE", "GRIM");

  private static final ResponseFormat<Oracle.Mood> MOOD = ResponseFormat.json(
      "mood",
      """
      {"type":"object","properties":{\
      "value":{"type":"string","enum":["FINE","GRIM"]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseMood);

  private static final ResponseFormat<List<String>> LIST_OF_STRING = ResponseFormat.json(
      "list_of_string",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","description":"the names, best first",\
      "items":{"type":"string"}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseListOfString);

  private static final ResponseFormat<List<String>> LIST_OF_STRING_2 = ResponseFormat.json(
      "list_of_string",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"string"}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseListOfString);

  private static final ResponseFormat<List<String>> LIST_OF_STRING_3 = ResponseFormat.json(
      "list_of_string",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"string","description":"At most 3 \
      characters."},"minItems":1}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseCheckedListOfCheckedString)
      .reduced("""
          {"type":"object","properties":{\
          "value":{"type":"array","description":"At least 1 element.","items":{"type":"string",\
          "description":"At most 3 characters."}}},\
          "required":["value"],"additionalProperties":false}""");

  private static final ResponseFormat<Set<Oracle.Mood>> SET_OF_MOOD = ResponseFormat.json(
      "set_of_mood",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","description":"No element twice.","items":{"type":"string",\
      "enum":["FINE","GRIM"]}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseSetOfMood);

  private static final Keys POINT_KEYS = Keys.of("x", "y");

  private static final ResponseFormat<Oracle.Point[]> ARRAY_OF_POINT = ResponseFormat.json(
      "array_of_point",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseArrayOfPoint);

  private static final ResponseFormat<int[]> ARRAY_OF_INT = ResponseFormat.json(
      "array_of_int",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"integer"}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseArrayOfInt);

  private static final ResponseFormat<Map<String, Integer>> MAP_OF_STRING_AND_INTEGER = ResponseFormat.json(
      "map_of_string_and_integer",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","description":"Each key once.","items":{"type":"object",\
      "properties":{"key":{"type":"string"},"value":{"type":"integer"}},"required":["key",\
      "value"],"additionalProperties":false}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseMapOfStringAndInt);

  private static final Keys OPTIONAL_VALUE_KEYS = Keys.of("value").optional("value");

  private static final ResponseFormat<Optional<Oracle.Point>> OPTIONAL_OF_POINT = ResponseFormat.json(
      "optional_of_point",
      """
      {"type":"object","properties":{\
      "value":{"anyOf":[{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false},{"type":"null"}]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseOptionalPoint);

  private static final ResponseFormat<OptionalInt> OPTIONAL_INT = ResponseFormat.json(
      "optional_int",
      """
      {"type":"object","properties":{\
      "value":{"type":["integer","null"]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseOptionalInt);

  private static final ResponseFormat<Oracle.Point> POINT = ResponseFormat.json(
      "point",
      """
      {"type":"object","properties":{\
      "value":{"anyOf":[{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false},{"type":"null"}]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseNullablePoint);

  private static final ResponseFormat<String> STRING_2 = ResponseFormat.json(
      "string",
      """
      {"type":"object","properties":{\
      "value":{"type":["string","null"]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseNullableString);

  private static final Keys SHAPE_TAGS = Keys.of("Circle", "Square");

  private static final Keys SHAPE_CIRCLE_KEYS = Keys.of("type", "center", "radius");

  private static final Keys SHAPE_SQUARE_KEYS = Keys.of("type", "corner", "side");

  private static final ResponseFormat<Oracle.Shape> SHAPE = ResponseFormat.json(
      "shape",
      """
      {"type":"object","properties":{\
      "value":{"anyOf":[{"type":"object","properties":{\
      "type":{"type":"string","enum":["Circle"]},\
      "center":{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false},\
      "radius":{"type":"number"}},\
      "required":["type","center","radius"],"additionalProperties":false},{"type":"object",\
      "properties":{\
      "type":{"type":"string","enum":["Square"]},\
      "corner":{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false},\
      "side":{"type":"number"}},\
      "required":["type","corner","side"],"additionalProperties":false}]}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseShape);

  private static final Keys TREE_KEYS = Keys.of("name", "branches");

  private static final ResponseFormat<Oracle.Tree> TREE = ResponseFormat.json(
      "tree",
      """
      {"type":"object","description":"the root of the tree","properties":{\
      "name":{"type":"string"},\
      "branches":{"type":"array","items":{"$ref":"#/$defs/Tree"}}},\
      "required":["name","branches"],"additionalProperties":false,"$defs":{\
      "Tree":{"type":"object","properties":{\
      "name":{"type":"string"},\
      "branches":{"type":"array","items":{"$ref":"#/$defs/Tree"}}},\
      "required":["name","branches"],"additionalProperties":false}}}""",
      OracleStub::parseTree);

  private static final ResponseFormat<Oracle.Code> CODE = ResponseFormat.json(
      "code",
      """
      {"type":"object","properties":{\
      "value":{"type":"string"}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseCode);

  private static final Keys BEAN_KEYS = Keys.of("name");

  private static final ResponseFormat<Oracle.Bean> BEAN = ResponseFormat.json(
      "bean",
      """
      {"type":"object","properties":{\
      "name":{"type":"string"}},\
      "required":["name"],"additionalProperties":false}""",
      OracleStub::parseBean);

  private static final ResponseFormat<Integer> INTEGER = ResponseFormat.json(
      "integer",
      """
      {"type":"object","properties":{\
      "value":{"type":"integer"}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseInt2);

  private static final ResponseFormat<String> STRING_3 = ResponseFormat.json(
      "string",
      """
      {"type":"object","properties":{\
      "value":{"type":"string","description":"At most 9 characters."}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseCheckedString2);

  private static final ResponseFormat<List<Oracle.Point>> LIST_OF_POINT = ResponseFormat.json(
      "list_of_point",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseListOfPoint);

  private static final ResponseFormat<Oracle.Point> POINT_2 = ResponseFormat.json(
      "point",
      """
      {"type":"object","properties":{\
      "x":{"type":"integer"},\
      "y":{"type":"integer"}},\
      "required":["x","y"],"additionalProperties":false}""",
      OracleStub::parsePoint);

  private static final ResponseFormat<List<Oracle.Mood>> LIST_OF_MOOD = ResponseFormat.json(
      "list_of_mood",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"string","enum":["FINE","GRIM"]}}},\
      "required":["value"],"additionalProperties":false}""",
      OracleStub::parseListOfMood);

  private final Conversation conversation;

  private OracleStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Oracle}.
   */
  public static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public int number(String message) {
    return conversation.send(message, INT).value();
  }

  @Override
  public boolean yesOrNo(String message) {
    return conversation.send(message, BOOLEAN).value();
  }

  @Override
  public LocalDate day(String message) {
    return conversation.send(message, LOCAL_DATE).value();
  }

  @Override
  public int stars(String message) {
    return conversation.send(message, INT_2).value();
  }

  @Override
  public String title(String message) {
    return conversation.send(message, STRING).value();
  }

  @Override
  public Oracle.Mood mood(String message) {
    return conversation.send(message, MOOD).value();
  }

  @Override
  public List<String> names(String message) {
    return conversation.send(message, LIST_OF_STRING).value();
  }

  @Override
  public List<String> lines(String message) {
    return conversation.send(message, LIST_OF_STRING_2).value();
  }

  @Override
  public List<String> codes(String message) {
    return conversation.send(message, LIST_OF_STRING_3).value();
  }

  @Override
  public Set<Oracle.Mood> moods(String message) {
    return conversation.send(message, SET_OF_MOOD).value();
  }

  @Override
  public Oracle.Point[] points(String message) {
    return conversation.send(message, ARRAY_OF_POINT).value();
  }

  @Override
  public int[] numbers(String message) {
    return conversation.send(message, ARRAY_OF_INT).value();
  }

  @Override
  public Map<String, Integer> counts(String message) {
    return conversation.send(message, MAP_OF_STRING_AND_INTEGER).value();
  }

  @Override
  public Optional<Oracle.Point> maybe(String message) {
    return conversation.send(message, OPTIONAL_OF_POINT).value();
  }

  @Override
  public OptionalInt maybeNumber(String message) {
    return conversation.send(message, OPTIONAL_INT).value();
  }

  @Override
  public Oracle.Point orNull(String message) {
    return conversation.send(message, POINT).value();
  }

  @Override
  public String textOrNull(String message) {
    return conversation.send(message, STRING_2).value();
  }

  @Override
  public Oracle.Shape shape(String message) {
    return conversation.send(message, SHAPE).value();
  }

  @Override
  public Oracle.Tree tree(String message) {
    return conversation.send(message, TREE).value();
  }

  @Override
  public Oracle.Code code(String message) {
    return conversation.send(message, CODE).value();
  }

  @Override
  public Oracle.Bean bean(String message) {
    return conversation.send(message, BEAN).value();
  }

  @Override
  public Reply<Integer> numberWithReply(String message) {
    return conversation.send(message, INTEGER);
  }

  @Override
  public Reply<? extends Oracle.Shape> anyShape(String message) {
    return conversation.send(message, SHAPE);
  }

  @Override
  public Reply<String> shortText(String message) {
    return conversation.send(message, STRING_3);
  }

  @Override
  public CompletionStage<String> textLater(String message) {
    return Futures.map(conversation.sendAsync(message), Reply::value);
  }

  @Override
  public CompletableFuture<Reply<String>> replyLater(String message) {
    return conversation.sendAsync(message);
  }

  @Override
  public CompletableFuture<List<Oracle.Point>> pointsLater(String message) {
    return Futures.map(conversation.sendAsync(message, LIST_OF_POINT), Reply::value);
  }

  @Override
  public CompletionStage<Reply<Oracle.Mood>> moodLater(String message) {
    return conversation.sendAsync(message, MOOD);
  }

  @Override
  public Future<Integer> future(String message) {
    return Futures.map(conversation.sendAsync(message, INTEGER), Reply::value);
  }

  @Override
  public AssistantStream<String> text(String message) {
    return conversation.stream(message);
  }

  @Override
  public AssistantStream<Oracle.Point> point(int value, String reply) {
    return conversation.stream("" + value + " " + reply, POINT_2);
  }

  @Override
  public AssistantStream<List<Oracle.Mood>> stream(String message) {
    return conversation.stream(message, LIST_OF_MOOD);
  }

  private static int parseInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    int value = 0;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
      }
    }
    in.end();
    return value;
  }

  private static boolean parseBoolean(String json) {
    ArgumentReader in = new ArgumentReader(json);
    boolean value = false;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readBoolean();
      }
    }
    in.end();
    return value;
  }

  private static LocalDate parseLocalDate(String json) {
    ArgumentReader in = new ArgumentReader(json);
    LocalDate value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readLocalDate();
      }
    }
    in.end();
    return value;
  }

  private static int parseCheckedInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    int value = 0;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          value = in.readInt();
          in.check(value <= 5, "must be at most 5");
        }
      }
    }
    in.end();
    return value;
  }

  private static String parseCheckedString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    String value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          value = in.readString();
          in.check(value.length() <= 20, "must have at most 20 characters");
        }
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Mood parseMood(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Mood value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = readMood(in);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Mood readMood(ArgumentReader in) {
    return switch (in.readEnum(MOOD_NAMES)) {
      case 0 -> Oracle.Mood.FINE;
      case 1 -> Oracle.Mood.GRIM;
      default -> null;
    };
  }

  private static List<String> parseListOfString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<String> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(ArgumentReader::readString);
      }
    }
    in.end();
    return value;
  }

  private static List<String> parseCheckedListOfCheckedString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<String> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          value = in.readList(OracleStub::readCheckedString);
          in.check(value.size() > 0, "must not be empty");
        }
      }
    }
    in.end();
    return value;
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }

  private static Set<Oracle.Mood> parseSetOfMood(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Set<Oracle.Mood> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readSet(OracleStub::readMood);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Point[] parseArrayOfPoint(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Point[] value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(OracleStub::readPoint).toArray(Oracle.Point[]::new);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Point readPoint(ArgumentReader in) {
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
      return new Oracle.Point(x, y);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static int[] parseArrayOfInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    int[] value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readIntArray();
      }
    }
    in.end();
    return value;
  }

  private static Map<String, Integer> parseMapOfStringAndInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Map<String, Integer> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readMap(ArgumentReader::readString, ArgumentReader::readInt);
      }
    }
    in.end();
    return value;
  }

  private static Optional<Oracle.Point> parseOptionalPoint(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Optional<Oracle.Point> value = Optional.empty();
    for (int key = in.begin(OPTIONAL_VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readNull() ? Optional.empty() : Optional.ofNullable(readPoint(in));
      }
    }
    in.end();
    return value;
  }

  private static OptionalInt parseOptionalInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    OptionalInt value = OptionalInt.empty();
    for (int key = in.begin(OPTIONAL_VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Point parseNullablePoint(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Point value = null;
    for (int key = in.begin(OPTIONAL_VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readNull() ? null : readPoint(in);
      }
    }
    in.end();
    return value;
  }

  private static String parseNullableString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    String value = null;
    for (int key = in.begin(OPTIONAL_VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readNull() ? null : in.readString();
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Shape parseShape(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Shape value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = readShape(in);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Shape readShape(ArgumentReader in) {
    return switch (in.readTag("type", SHAPE_TAGS)) {
      case 0 -> readShapeCircle(in);
      case 1 -> readShapeSquare(in);
      default -> null;
    };
  }

  private static Oracle.Circle readShapeCircle(ArgumentReader in) {
    Oracle.Point center = null;
    double radius = 0;
    for (int key = in.begin(SHAPE_CIRCLE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        case 1 -> center = readPoint(in);
        case 2 -> radius = in.readDouble();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Oracle.Circle(center, radius);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Oracle.Square readShapeSquare(ArgumentReader in) {
    Oracle.Point corner = null;
    double side = 0;
    for (int key = in.begin(SHAPE_SQUARE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        case 1 -> corner = readPoint(in);
        case 2 -> side = in.readDouble();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Oracle.Square(corner, side);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Oracle.Tree parseTree(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Tree value = readTree(in);
    in.end();
    return value;
  }

  private static Oracle.Tree readTree(ArgumentReader in) {
    String name = null;
    List<Oracle.Tree> branches = null;
    for (int key = in.begin(TREE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> branches = in.readList(OracleStub::readTree);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Oracle.Tree(name, branches);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Oracle.Code parseCode(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Code value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = readCode(in);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Code readCode(ArgumentReader in) {
    int before = in.problemCount();
    String value = in.readString();
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return new Oracle.Code(value);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Oracle.Bean parseBean(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Bean value = readBean(in);
    in.end();
    return value;
  }

  private static Oracle.Bean readBean(ArgumentReader in) {
    String name = null;
    for (int key = in.begin(BEAN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Oracle.Bean value = new Oracle.Bean();
      value.setName(name);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Integer parseInt2(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Integer value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
      }
    }
    in.end();
    return value;
  }

  private static String parseCheckedString2(String json) {
    ArgumentReader in = new ArgumentReader(json);
    String value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          value = in.readString();
          in.check(value.length() <= 9, "must have at most 9 characters");
        }
      }
    }
    in.end();
    return value;
  }

  private static List<Oracle.Point> parseListOfPoint(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<Oracle.Point> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(OracleStub::readPoint);
      }
    }
    in.end();
    return value;
  }

  private static Oracle.Point parsePoint(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Oracle.Point value = readPoint(in);
    in.end();
    return value;
  }

  private static List<Oracle.Mood> parseListOfMood(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<Oracle.Mood> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(OracleStub::readMood);
      }
    }
    in.end();
    return value;
  }

  /**
   * Builds a {@link Oracle}.
   */
  public static final class Builder extends AssistantBuilder<Builder> {
    private Builder(ModelProvider provider) {
      super(provider);
    }

    /**
     * Adds tools that the model may call.
     */
    public Builder tools(Toolset... toolsets) {
      addTools(toolsets);
      return this;
    }

    /**
     * Sets who agrees to calls of destructive tools.
     */
    public Builder approver(Approver approver) {
      setApprover(approver);
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public Oracle build() {
      return new OracleStub(conversation().build());
    }
  }
}
