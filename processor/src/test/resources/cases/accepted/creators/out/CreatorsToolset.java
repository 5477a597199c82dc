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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes and calls the functions of {@link Creators}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class CreatorsToolset implements Toolset {
  private static final ToolSpec MONEY = ToolSpec.builder("money")
      .description("Returns the money.")
      .parameters("""
          {"type":"object","properties":{\
          "money":{"type":"object","properties":{\
          "cents":{"type":"integer"},\
          "currency":{"type":"string"}},\
          "required":["cents","currency"],"additionalProperties":false}},\
          "required":["money"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "cents":{"type":"integer"},\
          "currency":{"type":"string"}},\
          "required":["cents","currency"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec CODES = ToolSpec.builder("codes")
      .description("Returns the codes.")
      .parameters("""
          {"type":"object","properties":{\
          "codes":{"type":"array","items":{"type":"string","description":"2 to 4 \
          characters."}}},\
          "required":["codes"],"additionalProperties":false}""")
      .output("""
          {"type":"array","items":{"type":"string","description":"2 to 4 characters."}}""")
      .build();

  private static final ToolSpec CENTS = ToolSpec.builder("cents")
      .description("Returns the cents.")
      .parameters("""
          {"type":"object","properties":{\
          "cents":{"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string"},"value":{"type":"integer"}},"required":["key",\
          "value"],"additionalProperties":false}}},\
          "required":["cents"],"additionalProperties":false}""")
      .output("""
          {"type":"array","description":"Each key once.","items":{"type":"object",\
          "properties":{"key":{"type":"string"},"value":{"type":"integer"}},"required":["key",\
          "value"],"additionalProperties":false}}""")
      .build();

  private static final ToolSpec MAYBE = ToolSpec.builder("maybe")
      .description("Returns the cents.")
      .parameters("""
          {"type":"object","properties":{\
          "cents":{"type":["integer","null"]}},\
          "required":["cents"],"additionalProperties":false}""")
      .output("""
          {"type":["integer","null"]}""")
      .build();

  private static final ToolSpec PHONE = ToolSpec.builder("phone")
      .description("Returns the phone.")
      .parameters("""
          {"type":"object","properties":{\
          "phone":{"type":["string","null"]}},\
          "required":["phone"],"additionalProperties":false}""")
      .output("""
          {"type":["string","null"]}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(MONEY, CODES, CENTS, MAYBE, PHONE);

  private static final Keys MONEY_KEYS = Keys.of("money");

  private static final Keys MONEY_KEYS_2 = Keys.of("cents", "currency");

  private static final Keys CODES_KEYS = Keys.of("codes");

  private static final Keys CENTS_KEYS = Keys.of("cents");

  private static final Keys MAYBE_KEYS = Keys.of("cents").optional("cents");

  private static final Keys PHONE_KEYS = Keys.of("phone").optional("phone");

  private final Creators target;

  /**
   * Makes tools of an object's methods.
   */
  public CreatorsToolset(Creators target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "money" -> money(call.arguments());
      case "codes" -> codes(call.arguments());
      case "cents" -> cents(call.arguments());
      case "maybe" -> maybe(call.arguments());
      case "phone" -> phone(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String money(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Creators.Money money = null;
    for (int key = in.begin(MONEY_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> money = readMoney(in);
      }
    }
    in.end();
    try {
      Creators.Money result = target.money(money);
      ResultWriter out = new ResultWriter();
      writeMoney(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("money", failure);
    }
  }

  private String codes(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    List<Creators.Code> codes = null;
    for (int key = in.begin(CODES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> codes = in.readList(CreatorsToolset::readCode);
      }
    }
    in.end();
    try {
      List<Creators.Code> result = target.codes(codes);
      ResultWriter out = new ResultWriter();
      out.writeList(result, CreatorsToolset::writeCode);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("codes", failure);
    }
  }

  private String cents(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Map<String, Creators.Cents> cents = null;
    for (int key = in.begin(CENTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> cents = in.readMap(ArgumentReader::readString, CreatorsToolset::readCents);
      }
    }
    in.end();
    try {
      Map<String, Creators.Cents> result = target.cents(cents);
      ResultWriter out = new ResultWriter();
      out.writeEntries(result, ResultWriter::write, CreatorsToolset::writeCents);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("cents", failure);
    }
  }

  private String maybe(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Optional<Creators.Cents> cents = Optional.empty();
    for (int key = in.begin(MAYBE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> cents = in.readNull() ? Optional.empty() : Optional.ofNullable(readCents(in));
      }
    }
    in.end();
    try {
      Optional<Creators.Cents> result = target.maybe(cents);
      ResultWriter out = new ResultWriter();
      out.write(valueOfCents(result.orElse(null)));
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("maybe", failure);
    }
  }

  private String phone(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Optional<Creators.Phone> phone = Optional.empty();
    for (int key = in.begin(PHONE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> phone = in.readNull() ? Optional.empty() : Optional.ofNullable(readPhone(in));
      }
    }
    in.end();
    try {
      Optional<Creators.Phone> result = target.phone(phone);
      ResultWriter out = new ResultWriter();
      out.write(valueOfPhone(result.orElse(null)).orElse(null));
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("phone", failure);
    }
  }

  private static Creators.Money readMoney(ArgumentReader in) {
    long amount = 0;
    String unit = null;
    for (int key = in.begin(MONEY_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> amount = in.readLong();
        case 1 -> unit = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return Creators.Money.of(amount, unit);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Creators.Code readCode(ArgumentReader in) {
    int before = in.problemCount();
    String value = in.readString();
    in.check(value.length() >= 2, "must have at least 2 characters");
    in.check(value.length() <= 4, "must have at most 4 characters");
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return new Creators.Code(value);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeCode(ResultWriter out, Creators.Code value) {
    out.write(valueOfCode(value));
  }

  private static String valueOfCode(Creators.Code value) {
    return value == null ? null : value.text();
  }

  private static Creators.Cents readCents(ArgumentReader in) {
    int before = in.problemCount();
    long value = in.readLong();
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return Creators.Cents.of(value);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeCents(ResultWriter out, Creators.Cents value) {
    out.write(valueOfCents(value));
  }

  private static Long valueOfCents(Creators.Cents value) {
    return value == null ? null : value.asLong();
  }

  private static Creators.Phone readPhone(ArgumentReader in) {
    int before = in.problemCount();
    Optional<String> value = in.readNull() ? Optional.empty()
        : Optional.ofNullable(in.readString());
    if (in.problemCount() > before) {
      return null;
    }
    try {
      return new Creators.Phone(value);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static Optional<String> valueOfPhone(Creators.Phone value) {
    return value == null ? Optional.empty() : value.number();
  }
}
