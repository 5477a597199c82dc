package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds calls of the functions of {@link Optionals}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class OptionalsCalls {
  private OptionalsCalls() {
  }

  /**
   * Returns a call of the tool {@code options}.
   */
  public static ToolCall options(Optionals.Options options) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("options");
    writeOptions(out, options);
    out.endObject();
    return ToolCall.of("options", out.toString());
  }

  /**
   * Returns a call of the tool {@code given}.
   */
  public static ToolCall given(Optional<Optionals.Place> place, OptionalInt whole,
      Optional<? extends Optionals.Unit> unit) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("place");
    writePlace(out, place.orElse(null));
    out.key("whole").write(whole);
    out.key("unit").write(unit.orElse(null));
    out.endObject();
    return ToolCall.of("given", out.toString());
  }

  /**
   * Returns a call of the tool {@code lines}.
   */
  public static ToolCall lines(List<Optional<String>> lines) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("lines").writeList(lines, OptionalsCalls::writeOptionalString);
    out.endObject();
    return ToolCall.of("lines", out.toString());
  }

  /**
   * Returns a call of the tool {@code find}.
   */
  public static ToolCall find(String city) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("city").write(city);
    out.endObject();
    return ToolCall.of("find", out.toString());
  }

  private static void writeOptions(ResultWriter out, Optionals.Options value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("text").write(value.text().orElse(null));
    out.key("number").write(value.number().orElse(null));
    out.key("unit").write(value.unit().orElse(null));
    out.key("place");
    writePlace(out, value.place().orElse(null));
    out.key("places").writeList(value.places().orElse(null), OptionalsCalls::writePlace);
    out.key("whole").write(value.whole());
    out.key("large").write(value.large());
    out.key("fine").write(value.fine());
    out.endObject();
  }

  private static void writePlace(ResultWriter out, Optionals.Place value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("city").write(value.city());
    out.key("country").write(value.country().orElse(null));
    out.endObject();
  }

  private static void writeOptionalString(ResultWriter out, Optional<String> value) {
    out.write(value.orElse(null));
  }
}
