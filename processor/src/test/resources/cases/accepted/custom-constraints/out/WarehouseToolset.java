package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.internal.ValidatedMethod;
import dev.aifunction.tool.ArgumentValidator;
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
 * Describes and calls the functions of {@link Warehouse}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class WarehouseToolset implements Toolset {
  private static final ToolSpec CHECK = ToolSpec.builder("check")
      .description("Checks a number.")
      .parameters("""
          {"type":"object","properties":{\
          "number":{"type":"integer","minimum":2},\
          "label":{"type":"string"}},\
          "required":["number","label"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "number":{"type":"integer","description":"At least 2."},\
          "label":{"type":"string"}},\
          "required":["number","label"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec COUNT = ToolSpec.builder("count")
      .description("Counts.")
      .parameters("""
          {"type":"object","properties":{\
          "how-many":{"type":"integer","minimum":2},\
          "more":{"type":["integer","null"],"minimum":2}},\
          "required":["how-many","more"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "how-many":{"type":"integer","description":"At least 2."},\
          "more":{"type":["integer","null"],"description":"At least 2."}},\
          "required":["how-many","more"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec ORDER = ToolSpec.builder("order")
      .description("Takes an order.")
      .parameters("""
          {"type":"object","properties":{\
          "order":{"type":"object","properties":{\
          "all-lines":{"type":"array","items":{"type":"object","properties":{\
          "qty":{"type":"integer","minimum":2}},\
          "required":["qty"],"additionalProperties":false}},\
          "last":{"anyOf":[{"type":"object","properties":{\
          "qty":{"type":"integer","minimum":2}},\
          "required":["qty"],"additionalProperties":false},{"type":"null"}]}},\
          "required":["all-lines","last"],"additionalProperties":false},\
          "notes":{"type":"array","items":{"type":"string"}}},\
          "required":["order","notes"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "order":{"type":"object","properties":{\
          "all-lines":{"type":"array","items":{"type":"object","properties":{\
          "qty":{"type":"integer","description":"At least 2."}},\
          "required":["qty"],"additionalProperties":false}},\
          "last":{"anyOf":[{"type":"object","properties":{\
          "qty":{"type":"integer","description":"At least 2."}},\
          "required":["qty"],"additionalProperties":false},{"type":"null"}]}},\
          "required":["all-lines","last"],"additionalProperties":false},\
          "notes":{"type":"array","items":{"type":"string"}}},\
          "required":["order","notes"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PACK = ToolSpec.builder("pack")
      .description("Packs a box.")
      .parameters("""
          {"type":"object","properties":{\
          "big-box":{"$ref":"#/$defs/Box"}},\
          "required":["big-box"],"additionalProperties":false,"$defs":{\
          "Box":{"type":"object","properties":{\
          "cm":{"type":"integer","minimum":2},\
          "in":{"type":"array","items":{"$ref":"#/$defs/Box"}}},\
          "required":["cm","in"],"additionalProperties":false}}}""")
      .reduced("""
          {"type":"object","properties":{\
          "big-box":{"$ref":"#/$defs/Box"}},\
          "required":["big-box"],"additionalProperties":false,"$defs":{\
          "Box":{"type":"object","properties":{\
          "cm":{"type":"integer","description":"At least 2."},\
          "in":{"type":"array","items":{"$ref":"#/$defs/Box"}}},\
          "required":["cm","in"],"additionalProperties":false}}}""")
      .build();

  private static final ToolSpec STORE = ToolSpec.builder("store")
      .description("Stores a crate.")
      .parameters("""
          {"type":"object","properties":{\
          "crate":{"$ref":"#/$defs/Crate"},\
          "shelf":{"type":"object","properties":{\
          "crates":{"type":"array","items":{"$ref":"#/$defs/Crate"}}},\
          "required":["crates"],"additionalProperties":false}},\
          "required":["crate","shelf"],"additionalProperties":false,"$defs":{\
          "Crate":{"type":"object","properties":{\
          "no":{"type":"integer","minimum":2},\
          "on":{"anyOf":[{"type":"object","properties":{\
          "crates":{"type":"array","items":{"$ref":"#/$defs/Crate"}}},\
          "required":["crates"],"additionalProperties":false},{"type":"null"}]}},\
          "required":["no","on"],"additionalProperties":false}}}""")
      .reduced("""
          {"type":"object","properties":{\
          "crate":{"$ref":"#/$defs/Crate"},\
          "shelf":{"type":"object","properties":{\
          "crates":{"type":"array","items":{"$ref":"#/$defs/Crate"}}},\
          "required":["crates"],"additionalProperties":false}},\
          "required":["crate","shelf"],"additionalProperties":false,"$defs":{\
          "Crate":{"type":"object","properties":{\
          "no":{"type":"integer","description":"At least 2."},\
          "on":{"anyOf":[{"type":"object","properties":{\
          "crates":{"type":"array","items":{"$ref":"#/$defs/Crate"}}},\
          "required":["crates"],"additionalProperties":false},{"type":"null"}]}},\
          "required":["no","on"],"additionalProperties":false}}}""")
      .build();

  private static final ToolSpec SPAN = ToolSpec.builder("span")
      .description("Spans a range.")
      .parameters("""
          {"type":"object","properties":{\
          "range":{"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"}},\
          "required":["from","to"],"additionalProperties":false},\
          "validator":{"type":"array","items":{"type":"integer","minimum":2}}},\
          "required":["range","validator"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "range":{"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"}},\
          "required":["from","to"],"additionalProperties":false},\
          "validator":{"type":"array","items":{"type":"integer","description":"At least 2."}}},\
          "required":["range","validator"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec COMPARE = ToolSpec.builder("compare")
      .description("Compares.")
      .parameters("""
          {"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"}},\
          "required":["from","to"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PLAIN = ToolSpec.builder("plain")
      .description("Needs no validator.")
      .parameters("""
          {"type":"object","properties":{\
          "number":{"type":"integer"}},\
          "required":["number"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec RESULT = ToolSpec.builder("result")
      .description("Returns what nobody checks.")
      .parameters("""
          {"type":"object","properties":{},\
          "required":[],"additionalProperties":false}""")
      .output("""
          {"type":"integer","minimum":2}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(CHECK, COUNT, ORDER, PACK, STORE, SPAN,
      COMPARE, PLAIN, RESULT);

  private static final Keys CHECK_KEYS = Keys.of("number", "label");

  private static final ValidatedMethod CHECK_METHOD = ValidatedMethod
      .of("check", Warehouse.class, "check")
      .parameter("number", Integer.class)
      .parameter("label", Object.class);

  private static final Keys COUNT_KEYS = Keys.of("how-many", "more").optional("more");

  private static final ValidatedMethod COUNT_METHOD = ValidatedMethod
      .of("count", Warehouse.class, "count")
      .parameter("how-many", int.class)
      .parameter("", CallContext.class)
      .parameter("more", Optional.class);

  private static final Keys ORDER_KEYS = Keys.of("order", "notes");

  private static final Keys ORDER_KEYS_2 = Keys.of("all-lines", "last").optional("last");

  private static final Keys LINE_KEYS = Keys.of("qty");

  private static final ValidatedMethod ORDER_METHOD = ValidatedMethod
      .of("order", Warehouse.class, "order")
      .parameter("order", Warehouse.Order.class)
      .parameter("notes", String[].class)
      .renamed("order/lines", "all-lines")
      .renamed("order/lines/quantity", "qty")
      .renamed("order/last/quantity", "qty");

  private static final Keys PACK_KEYS = Keys.of("big-box");

  private static final Keys BOX_KEYS = Keys.of("cm", "in");

  private static final ValidatedMethod PACK_METHOD = ValidatedMethod
      .of("pack", Warehouse.class, "pack")
      .parameter("big-box", Warehouse.Box.class)
      .renamed("big-box/size", "cm")
      .renamed("big-box/boxes", "in")
      .again("big-box/boxes", "big-box");

  private static final Keys STORE_KEYS = Keys.of("crate", "shelf");

  private static final Keys CRATE_KEYS = Keys.of("no", "on").optional("on");

  private static final Keys SHELF_KEYS = Keys.of("crates");

  private static final ValidatedMethod STORE_METHOD = ValidatedMethod
      .of("store", Warehouse.class, "store")
      .parameter("crate", Warehouse.Crate.class)
      .parameter("shelf", Warehouse.Shelf.class)
      .renamed("crate/number", "no")
      .again("crate/on/crates", "crate")
      .again("shelf/crates", "crate");

  private static final Keys SPAN_KEYS = Keys.of("range", "validator");

  private static final Keys RANGE_KEYS = Keys.of("from", "to");

  private static final ValidatedMethod SPAN_METHOD = ValidatedMethod
      .of("span", Warehouse.class, "span")
      .parameter("range", Warehouse.Range.class)
      .parameter("validator", List.class);

  private static final Keys COMPARE_KEYS = Keys.of("from", "to");

  private static final ValidatedMethod COMPARE_METHOD = ValidatedMethod
      .of("compare", Warehouse.class, "compare")
      .parameter("from", int.class)
      .parameter("to", int.class);

  private static final Keys PLAIN_KEYS = Keys.of("number");

  private static final Keys RESULT_KEYS = Keys.of();

  private final Warehouse target;

  private final ArgumentValidator validator;

  /**
   * Makes tools of an object's methods.
   *
   * @param validator checks the constraints that generated code cannot, such as a
   *     {@code JakartaArgumentValidator}
   */
  public WarehouseToolset(Warehouse target, ArgumentValidator validator) {
    this.target = Objects.requireNonNull(target, "target");
    this.validator = Objects.requireNonNull(validator, "validator");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "check" -> check(call.arguments());
      case "count" -> count(call.arguments(), context);
      case "order" -> order(call.arguments());
      case "pack" -> pack(call.arguments());
      case "store" -> store(call.arguments());
      case "span" -> span(call.arguments());
      case "compare" -> compare(call.arguments());
      case "plain" -> plain(call.arguments());
      case "result" -> result(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String check(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Integer number = null;
    String label = null;
    for (int key = in.begin(CHECK_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          number = in.readInt();
          in.check(number >= 2, "must be at least 2");
        }
        case 1 -> label = in.readString();
      }
    }
    in.end();
    CHECK_METHOD.validate(validator, target, new Object[] {number, label});
    try {
      String result = target.check(number, label);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("check", failure);
    }
  }

  private String count(String arguments, CallContext context) {
    ArgumentReader in = new ArgumentReader(arguments);
    int number = 0;
    Optional<Integer> more = Optional.empty();
    for (int key = in.begin(COUNT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          number = in.readInt();
          in.check(number >= 2, "must be at least 2");
        }
        case 1 -> more = in.readNull() ? Optional.empty() : Optional.ofNullable(readCheckedInt(in));
      }
    }
    in.end();
    COUNT_METHOD.validate(validator, target, new Object[] {number, context, more});
    try {
      String result = target.count(number, context, more);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("count", failure);
    }
  }

  private String order(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Warehouse.Order order = null;
    String[] notes = null;
    for (int key = in.begin(ORDER_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> order = readOrder(in);
        case 1 -> notes = in.readList(ArgumentReader::readString).toArray(String[]::new);
      }
    }
    in.end();
    ORDER_METHOD.validate(validator, target, new Object[] {order, notes});
    try {
      String result = target.order(order, notes);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("order", failure);
    }
  }

  private String pack(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Warehouse.Box box = null;
    for (int key = in.begin(PACK_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> box = readBox(in);
      }
    }
    in.end();
    PACK_METHOD.validate(validator, target, new Object[] {box});
    try {
      String result = target.pack(box);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("pack", failure);
    }
  }

  private String store(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Warehouse.Crate crate = null;
    Warehouse.Shelf shelf = null;
    for (int key = in.begin(STORE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> crate = readCrate(in);
        case 1 -> shelf = readShelf(in);
      }
    }
    in.end();
    STORE_METHOD.validate(validator, target, new Object[] {crate, shelf});
    try {
      String result = target.store(crate, shelf);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("store", failure);
    }
  }

  private String span(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Warehouse.Range range = null;
    List<Integer> validator_ = null;
    for (int key = in.begin(SPAN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> range = readRange(in);
        case 1 -> validator_ = in.readList(WarehouseToolset::readCheckedInt);
      }
    }
    in.end();
    SPAN_METHOD.validate(validator, target, new Object[] {range, validator_});
    try {
      String result = target.span(range, validator_);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("span", failure);
    }
  }

  private String compare(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int from = 0;
    int to = 0;
    for (int key = in.begin(COMPARE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> from = in.readInt();
        case 1 -> to = in.readInt();
      }
    }
    in.end();
    COMPARE_METHOD.validate(validator, target, new Object[] {from, to});
    try {
      String result = target.compare(from, to);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("compare", failure);
    }
  }

  private static String plain(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int number = 0;
    for (int key = in.begin(PLAIN_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> number = in.readInt();
      }
    }
    in.end();
    try {
      String result = Warehouse.plain(number);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("plain", failure);
    }
  }

  private String result(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    in.begin(RESULT_KEYS);
    in.end();
    try {
      int result = target.result();
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("result", failure);
    }
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 2, "must be at least 2");
    return value;
  }

  private static Warehouse.Order readOrder(ArgumentReader in) {
    List<Warehouse.Line> lines = null;
    Optional<Warehouse.Line> last = Optional.empty();
    for (int key = in.begin(ORDER_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> lines = in.readList(WarehouseToolset::readLine);
        case 1 -> last = in.readNull() ? Optional.empty() : Optional.ofNullable(readLine(in));
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Warehouse.Order(lines, last);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Warehouse.Line readLine(ArgumentReader in) {
    int quantity = 0;
    for (int key = in.begin(LINE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          quantity = in.readInt();
          in.check(quantity >= 2, "must be at least 2");
        }
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Warehouse.Line(quantity);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Warehouse.Box readBox(ArgumentReader in) {
    int size = 0;
    List<Warehouse.Box> boxes = null;
    for (int key = in.begin(BOX_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          size = in.readInt();
          in.check(size >= 2, "must be at least 2");
        }
        case 1 -> boxes = in.readList(WarehouseToolset::readBox);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Warehouse.Box(size, boxes);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Warehouse.Crate readCrate(ArgumentReader in) {
    int number = 0;
    Warehouse.Shelf on = null;
    for (int key = in.begin(CRATE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          number = in.readInt();
          in.check(number >= 2, "must be at least 2");
        }
        case 1 -> on = in.readNull() ? null : readShelf(in);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Warehouse.Crate(number, on);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Warehouse.Shelf readShelf(ArgumentReader in) {
    List<Warehouse.Crate> crates = null;
    for (int key = in.begin(SHELF_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> crates = in.readList(WarehouseToolset::readCrate);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Warehouse.Shelf(crates);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Warehouse.Range readRange(ArgumentReader in) {
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
      return new Warehouse.Range(from, to);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}
