package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Builders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class BuildersCalls {
  private BuildersCalls() {
  }

  /**
   * Returns a call of the tool {@code trip}.
   */
  public static ToolCall trip(Builders.Trip trip) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("trip");
    writeTrip(out, trip);
    out.endObject();
    return ToolCall.of("trip", out.toString());
  }

  /**
   * Returns a call of the tool {@code stay}.
   */
  public static ToolCall stay(Builders.Stay stay) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("stay");
    writeStay(out, stay);
    out.endObject();
    return ToolCall.of("stay", out.toString());
  }

  /**
   * Returns a call of the tool {@code guest}.
   */
  public static ToolCall guest(Builders.Guest guest) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("guest");
    writeGuest(out, guest);
    out.endObject();
    return ToolCall.of("guest", out.toString());
  }

  private static void writeTrip(ResultWriter out, Builders.Trip value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("city").write(value.city());
    out.key("tags").writeList(value.getTags(), ResultWriter::write);
    out.endObject();
  }

  private static void writeStay(ResultWriter out, Builders.Stay value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("nights").write(value.nights());
    out.key("hotel").write(value.hotel().orElse(null));
    out.endObject();
  }

  private static void writeGuest(ResultWriter out, Builders.Guest value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("name").write(value.getName());
    out.key("years").write(value.getAge());
    out.endObject();
  }
}
