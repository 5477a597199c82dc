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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Builders}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class BuildersToolset implements Toolset {
  private static final ToolSpec TRIP = ToolSpec.builder("trip")
      .description("Returns the trip.")
      .parameters("""
          {"type":"object","properties":{\
          "trip":{"type":"object","properties":{\
          "city":{"type":"string"},\
          "tags":{"type":"array","items":{"type":"string"}}},\
          "required":["city","tags"],"additionalProperties":false}},\
          "required":["trip"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "city":{"type":"string"},\
          "tags":{"type":"array","items":{"type":"string"}}},\
          "required":["city","tags"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec STAY = ToolSpec.builder("stay")
      .description("Returns the stay.")
      .parameters("""
          {"type":"object","properties":{\
          "stay":{"type":"object","properties":{\
          "nights":{"type":"integer"},\
          "hotel":{"type":["string","null"]}},\
          "required":["nights","hotel"],"additionalProperties":false}},\
          "required":["stay"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "nights":{"type":"integer"},\
          "hotel":{"type":["string","null"]}},\
          "required":["nights","hotel"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec GUEST = ToolSpec.builder("guest")
      .description("Returns the guest.")
      .parameters("""
          {"type":"object","properties":{\
          "guest":{"type":"object","properties":{\
          "name":{"type":"string"},\
          "years":{"type":"integer"}},\
          "required":["name","years"],"additionalProperties":false}},\
          "required":["guest"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "name":{"type":"string"},\
          "years":{"type":"integer"}},\
          "required":["name","years"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TRIP, STAY, GUEST);

  private static final Keys TRIP_KEYS = Keys.of("trip");

  private static final Keys TRIP_KEYS_2 = Keys.of("city", "tags");

  private static final Keys STAY_KEYS = Keys.of("stay");

  private static final Keys STAY_KEYS_2 = Keys.of("nights", "hotel").optional("hotel");

  private static final Keys GUEST_KEYS = Keys.of("guest");

  private static final Keys GUEST_KEYS_2 = Keys.of("name", "years");

  private final Builders target;

  /**
   * Makes tools of an object's methods.
   */
  public BuildersToolset(Builders target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "trip" -> trip(call.arguments());
      case "stay" -> stay(call.arguments());
      case "guest" -> guest(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String trip(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Builders.Trip trip = null;
    for (int key = in.begin(TRIP_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> trip = readTrip(in);
      }
    }
    in.end();
    try {
      Builders.Trip result = target.trip(trip);
      ResultWriter out = new ResultWriter();
      writeTrip(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("trip", failure);
    }
  }

  private String stay(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Builders.Stay stay = null;
    for (int key = in.begin(STAY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> stay = readStay(in);
      }
    }
    in.end();
    try {
      Builders.Stay result = target.stay(stay);
      ResultWriter out = new ResultWriter();
      writeStay(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("stay", failure);
    }
  }

  private String guest(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Builders.Guest guest = null;
    for (int key = in.begin(GUEST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> guest = readGuest(in);
      }
    }
    in.end();
    try {
      Builders.Guest result = target.guest(guest);
      ResultWriter out = new ResultWriter();
      writeGuest(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("guest", failure);
    }
  }

  private static Builders.Trip readTrip(ArgumentReader in) {
    String city = null;
    Collection<? extends String> tags = null;
    for (int key = in.begin(TRIP_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
        case 1 -> tags = in.readList(ArgumentReader::readString);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return Builders.Trip.builder().city(city).tags(tags).build();
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Builders.Stay readStay(ArgumentReader in) {
    int nights = 0;
    Optional<String> hotel = Optional.empty();
    for (int key = in.begin(STAY_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> nights = in.readInt();
        case 1 -> hotel = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return Builders.Stay.newBuilder().setNights(nights).setHotel(hotel).create();
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Builders.Guest readGuest(ArgumentReader in) {
    String name = null;
    int age = 0;
    for (int key = in.begin(GUEST_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> age = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Builders.Guest.Maker().havingName(name).aged(age).finish();
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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
