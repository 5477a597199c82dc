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
 * Describes and calls the functions of {@link Beans}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Beans_Ticket_AiType.class
)
public final class BeansToolset implements Toolset {
  private static final ToolSpec TICKET = ToolSpec.builder("ticket")
      .description("Returns the ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","description":"A ticket of a desk.","properties":{\
          "id":{"type":"integer"},\
          "note":{"type":["string","null"]},\
          "title":{"type":"string","description":"What it is about.","pattern":"\\\\S"},\
          "priority":{"type":"integer","description":"from 1, the most urgent","minimum":1},\
          "open":{"type":"boolean"},\
          "URL":{"type":"string"},\
          "tags":{"type":"array","items":{"type":"string"}}},\
          "required":["id","note","title","priority","open","URL","tags"],\
          "additionalProperties":false}},\
          "required":["ticket"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","description":"A ticket of a desk.","properties":{\
          "id":{"type":"integer"},\
          "note":{"type":["string","null"]},\
          "title":{"type":"string","description":"What it is about. Not blank."},\
          "priority":{"type":"integer","description":"from 1, the most urgent. At least 1."},\
          "open":{"type":"boolean"},\
          "URL":{"type":"string"},\
          "tags":{"type":"array","items":{"type":"string"}}},\
          "required":["id","note","title","priority","open","URL","tags"],\
          "additionalProperties":false}},\
          "required":["ticket"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"A ticket of a desk.","properties":{\
          "id":{"type":"integer"},\
          "note":{"type":["string","null"]},\
          "title":{"type":"string","description":"What it is about.","pattern":"\\\\S"},\
          "priority":{"type":"integer","description":"from 1, the most urgent","minimum":1},\
          "open":{"type":"boolean"},\
          "URL":{"type":"string"},\
          "tags":{"type":"array","items":{"type":"string"}}},\
          "required":["id","note","title","priority","open","URL","tags"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec POINT = ToolSpec.builder("point")
      .description("Returns the point.")
      .parameters("""
          {"type":"object","properties":{\
          "point":{"type":"object","properties":{\
          "x":{"type":"integer"},\
          "y":{"type":["integer","null"]}},\
          "required":["x","y"],"additionalProperties":false}},\
          "required":["point"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "version":{"type":"integer"},\
          "x":{"type":"integer"},\
          "y":{"type":["integer","null"]}},\
          "required":["version","x","y"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec ROUTE = ToolSpec.builder("route")
      .description("Returns the route.")
      .parameters("""
          {"type":"object","properties":{\
          "route":{"type":"object","properties":{\
          "from":{"type":"string"},\
          "to":{"type":"string"}},\
          "required":["from","to"],"additionalProperties":false}},\
          "required":["route"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "from":{"type":"string"},\
          "to":{"type":"string"}},\
          "required":["from","to"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec RANGE = ToolSpec.builder("range")
      .description("Returns the range.")
      .parameters("""
          {"type":"object","properties":{\
          "range":{"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"},\
          "label":{"type":["string","null"]}},\
          "required":["from","to","label"],"additionalProperties":false}},\
          "required":["range"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"},\
          "label":{"type":["string","null"]}},\
          "required":["from","to","label"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SUMMARIZE = ToolSpec.builder("summarize")
      .description("Summarizes ranges.")
      .parameters("""
          {"type":"object","properties":{\
          "ranges":{"type":"array","items":{"type":"object","properties":{\
          "from":{"type":"integer"},\
          "to":{"type":"integer"},\
          "label":{"type":["string","null"]}},\
          "required":["from","to","label"],"additionalProperties":false}}},\
          "required":["ranges"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "count":{"type":"integer"},\
          "empty":{"type":"boolean"}},\
          "required":["count","empty"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TICKET, POINT, ROUTE, RANGE, SUMMARIZE);

  private static final Keys TICKET_KEYS = Keys.of("ticket");

  private static final Keys TICKET_KEYS_2 = Keys.of("id", "note", "title", "priority", "open",
      "URL", "tags").optional("note");

  private static final Keys POINT_KEYS = Keys.of("point");

  private static final Keys POINT_KEYS_2 = Keys.of("x", "y").optional("y");

  private static final Keys ROUTE_KEYS = Keys.of("route");

  private static final Keys ROUTE_KEYS_2 = Keys.of("from", "to");

  private static final Keys RANGE_KEYS = Keys.of("range");

  private static final Keys RANGE_KEYS_2 = Keys.of("from", "to", "label").optional("label");

  private static final Keys SUMMARIZE_KEYS = Keys.of("ranges");

  private final Beans target;

  /**
   * Makes tools of an object's methods.
   */
  public BeansToolset(Beans target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "ticket" -> ticket(call.arguments());
      case "point" -> point(call.arguments());
      case "route" -> route(call.arguments());
      case "range" -> range(call.arguments());
      case "summarize" -> summarize(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String ticket(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Beans.Ticket ticket = null;
    for (int key = in.begin(TICKET_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = readTicket(in);
      }
    }
    in.end();
    try {
      Beans.Ticket result = target.ticket(ticket);
      ResultWriter out = new ResultWriter();
      writeTicket(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("ticket", failure);
    }
  }

  private String point(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Beans.Point point = null;
    for (int key = in.begin(POINT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> point = readPoint(in);
      }
    }
    in.end();
    try {
      Beans.Point result = target.point(point);
      ResultWriter out = new ResultWriter();
      writePoint(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("point", failure);
    }
  }

  private String route(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Beans.Route route = null;
    for (int key = in.begin(ROUTE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> route = readRoute(in);
      }
    }
    in.end();
    try {
      Beans.Route result = target.route(route);
      ResultWriter out = new ResultWriter();
      writeRoute(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("route", failure);
    }
  }

  private String range(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Beans.Range range = null;
    for (int key = in.begin(RANGE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> range = readRange(in);
      }
    }
    in.end();
    try {
      Beans.Range result = target.range(range);
      ResultWriter out = new ResultWriter();
      writeRange(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("range", failure);
    }
  }

  private String summarize(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Beans.Range> ranges = null;
    for (int key = in.begin(SUMMARIZE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ranges = in.readList(BeansToolset::readRange);
      }
    }
    in.end();
    try {
      Beans.Summary result = target.summarize(ranges);
      ResultWriter out = new ResultWriter();
      writeSummary(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("summarize", failure);
    }
  }

  private static Beans.Ticket readTicket(ArgumentReader in) {
    Long id = null;
    String note = null;
    String title = null;
    int priority = 0;
    boolean open = false;
    String url = null;
    List<String> tags = null;
    for (int key = in.begin(TICKET_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> id = in.readLong();
        case 1 -> note = in.readNull() ? null : in.readString();
        case 2 -> {
          title = in.readString();
          in.check(!title.isBlank(), "must not be blank");
        }
        case 3 -> {
          priority = in.readInt();
          in.check(priority >= 1, "must be at least 1");
        }
        case 4 -> open = in.readBoolean();
        case 5 -> url = in.readString();
        case 6 -> tags = in.readList(ArgumentReader::readString);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Beans.Ticket value = new Beans.Ticket();
      value.setId(id);
      value.setNote(note);
      value.setTitle(title);
      value.setPriority(priority);
      value.setOpen(open);
      value.setURL(url);
      value.setTags(tags);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeTicket(ResultWriter out, Beans.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("id").write(value.getId());
    out.key("note").write(value.getNote());
    out.key("title").write(value.getTitle());
    out.key("priority").write(value.getPriority());
    out.key("open").write(value.isOpen());
    out.key("URL").write(value.getURL());
    out.key("tags").writeList(value.getTags(), ResultWriter::write);
    out.endObject();
  }

  private static Beans.Point readPoint(ArgumentReader in) {
    int x = 0;
    Optional<Integer> y = Optional.empty();
    for (int key = in.begin(POINT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> x = in.readInt();
        case 1 -> y = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readInt());
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Beans.Point value = new Beans.Point();
      value.x = x;
      value.y = y;
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writePoint(ResultWriter out, Beans.Point value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("version").write(value.version);
    out.key("x").write(value.x);
    out.key("y").write(value.y.orElse(null));
    out.endObject();
  }

  private static Beans.Route readRoute(ArgumentReader in) {
    String from = null;
    String to = null;
    for (int key = in.begin(ROUTE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> from = in.readString();
        case 1 -> to = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Beans.Route value = new Beans.Route();
      value.from(from);
      value.to(to);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeRoute(ResultWriter out, Beans.Route value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(value.from());
    out.key("to").write(value.to());
    out.endObject();
  }

  private static Beans.Range readRange(ArgumentReader in) {
    int from = 0;
    int to = 0;
    String label = null;
    for (int key = in.begin(RANGE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> from = in.readInt();
        case 1 -> to = in.readInt();
        case 2 -> label = in.readNull() ? null : in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Beans.Range(from, to, label);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeRange(ResultWriter out, Beans.Range value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("from").write(value.getFrom());
    out.key("to").write(value.to);
    out.key("label").write(value.getLabel());
    out.endObject();
  }

  private static void writeSummary(ResultWriter out, Beans.Summary value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("count").write(value.getCount());
    out.key("empty").write(value.isEmpty());
    out.endObject();
  }
}
