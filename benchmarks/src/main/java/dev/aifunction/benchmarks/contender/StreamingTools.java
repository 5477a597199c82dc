package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Board;
import dev.aifunction.benchmarks.desk.Desk;
import java.io.Writer;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.util.BufferRecycler;

/**
 * Calls with hand-written code on Jackson's streaming parser: what all other contenders are
 * compared with.
 *
 * <p>It refuses what the generated code refuses: unknown, duplicate and missing properties, values
 * of the wrong type, broken constraints, trailing content; the first mistake is an exception. The
 * text is collected in Jackson's recycled buffers, as its own data binding does.
 */
public final class StreamingTools implements Tools {
  private final Desk desk;

  /** Calls this desk. */
  public StreamingTools(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String call(String name, String arguments) {
    BufferRecycler buffers = Json.FACTORY._getBufferRecycler();
    try (JsonParser in = Json.FACTORY.createParser(ObjectReadContext.empty(), arguments);
        SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      in.nextToken();
      try (JsonGenerator out = generator(text)) {
        switch (name) {
          case "forecast" -> forecast(in, out);
          case "book" -> book(in, out);
          case "order" -> order(in, out);
          case "store" -> store(in, out);
          case "status" -> status(in, out);
          default -> throw new IllegalArgumentException("There is no tool " + name);
        }
      }
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  private static JsonGenerator generator(Writer text) {
    return Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text);
  }

  private void forecast(JsonParser in, JsonGenerator out) {
    String city = "";
    int days = 0;
    StrictObject object = StrictObject.begin(in, 2);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "city" -> city = object.string(0);
        case "days" -> days = object.int32(1);
        default -> throw object.unknown();
      }
    }
    object.end();
    end(in);
    Rules.forecast(city, days);
    StreamingWriter.write(out, desk.forecast(city, days));
  }

  private void book(JsonParser in, JsonGenerator out) {
    String guest = "";
    int nights = 0;
    long cents = 0;
    double discount = 0;
    boolean late = false;
    Board board = Board.BREAKFAST;
    String id = "";
    String note = "";
    StrictObject object = StrictObject.begin(in, 8);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "guest" -> guest = object.string(0);
        case "nights" -> nights = object.int32(1);
        case "cents" -> cents = object.int64(2);
        case "discount" -> discount = object.float64(3);
        case "late" -> late = object.bool(4);
        case "board" -> board = Board.valueOf(object.string(5));
        case "id" -> id = object.string(6);
        case "note" -> note = object.string(7);
        default -> throw object.unknown();
      }
    }
    object.end();
    end(in);
    Rules.book(guest, nights, cents, discount, note);
    UUID uuid = uuid(id);
    StreamingWriter.write(out, desk.book(guest, nights, cents, discount, late, board, uuid, note));
  }

  private void order(JsonParser in, JsonGenerator out) {
    var order = StreamingReader.orderArgument(in);
    end(in);
    Rules.order(order);
    StreamingWriter.write(out, desk.order(order));
  }

  private void store(JsonParser in, JsonGenerator out) {
    var readings = StreamingReader.readingsArgument(in);
    end(in);
    Rules.readings(readings);
    StreamingWriter.write(out, desk.store(readings));
  }

  private void status(JsonParser in, JsonGenerator out) {
    StrictObject object = StrictObject.begin(in, 0);
    if (object.next() != null) {
      throw object.unknown();
    }
    end(in);
    StreamingWriter.write(out, desk.status());
  }

  /** {@link UUID#fromString} alone takes shorter forms too. */
  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("id must be a UUID");
    }
    return UUID.fromString(text);
  }

  private static void end(JsonParser in) {
    JsonToken token = in.nextToken();
    if (token != null) {
      throw new IllegalArgumentException("nothing follows the arguments, got " + token);
    }
  }
}
