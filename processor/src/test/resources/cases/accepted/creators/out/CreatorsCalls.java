package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds calls of the functions of {@link Creators}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class CreatorsCalls {
  private CreatorsCalls() {
  }

  /**
   * Returns a call of the tool {@code money}.
   */
  public static ToolCall money(Creators.Money money) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("money");
    writeMoney(out, money);
    out.endObject();
    return ToolCall.of("money", out.toString());
  }

  /**
   * Returns a call of the tool {@code codes}.
   */
  public static ToolCall codes(List<Creators.Code> codes) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("codes").writeList(codes, CreatorsCalls::writeCode);
    out.endObject();
    return ToolCall.of("codes", out.toString());
  }

  /**
   * Returns a call of the tool {@code cents}.
   */
  public static ToolCall cents(Map<String, Creators.Cents> cents) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("cents").writeEntries(cents, ResultWriter::write, CreatorsCalls::writeCents);
    out.endObject();
    return ToolCall.of("cents", out.toString());
  }

  /**
   * Returns a call of the tool {@code maybe}.
   */
  public static ToolCall maybe(Optional<Creators.Cents> cents) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("cents").write(valueOfCents(cents.orElse(null)));
    out.endObject();
    return ToolCall.of("maybe", out.toString());
  }

  /**
   * Returns a call of the tool {@code phone}.
   */
  public static ToolCall phone(Optional<Creators.Phone> phone) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("phone").write(valueOfPhone(phone.orElse(null)).orElse(null));
    out.endObject();
    return ToolCall.of("phone", out.toString());
  }

  private static void writeMoney(ResultWriter out, Creators.Money value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("cents").write(value.getCents());
    out.key("currency").write(value.getCurrency());
    out.endObject();
  }

  private static void writeCode(ResultWriter out, Creators.Code value) {
    out.write(valueOfCode(value));
  }

  private static String valueOfCode(Creators.Code value) {
    return value == null ? null : value.text();
  }

  private static void writeCents(ResultWriter out, Creators.Cents value) {
    out.write(valueOfCents(value));
  }

  private static Long valueOfCents(Creators.Cents value) {
    return value == null ? null : value.asLong();
  }

  private static Optional<String> valueOfPhone(Creators.Phone value) {
    return value == null ? Optional.empty() : value.number();
  }
}
