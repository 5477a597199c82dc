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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link ConstraintTypes}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ConstraintTypesToolset implements Toolset {
  private static final ToolSpec NUMBERS_IN_TEXTS = ToolSpec.builder("numbers_in_texts")
      .description("Takes numbers in texts.")
      .parameters("""
          {"type":"object","properties":{\
          "atLeast":{"type":"string","description":"A number in a string, at least 0.5."},\
          "atMost":{"type":"string","description":"A number in a string, at most 10."},\
          "more":{"type":"string","description":"A number in a string, greater than 0."},\
          "less":{"type":"string","description":"A number in a string, less than 1."},\
          "digits":{"type":"string","description":"A number in a string, with at most 3 digits \
          before and 2 behind the decimal point."}},\
          "required":["atLeast","atMost","more","less","digits"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec DIGITS = ToolSpec.builder("digits")
      .description("Takes digits.")
      .parameters("""
          {"type":"object","properties":{\
          "fine":{"type":"number","exclusiveMinimum":-100,"exclusiveMaximum":100,\
          "multipleOf":0.1},\
          "rough":{"type":"number","exclusiveMinimum":-100,"exclusiveMaximum":100,\
          "multipleOf":0.1},\
          "whole":{"type":"integer","exclusiveMinimum":-100,"exclusiveMaximum":100},\
          "large":{"type":"number","description":"At most 100 digits before and 0 behind the \
          decimal point."},\
          "huge":{"type":"number","description":"A number at most 1E+400."}},\
          "required":["fine","rough","whole","large","huge"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "fine":{"type":"number","description":"At most 2 digits before and 1 behind the \
          decimal point."},\
          "rough":{"type":"number","description":"At most 2 digits before and 1 behind the \
          decimal point."},\
          "whole":{"type":"integer","description":"At most 2 digits before and 0 behind the \
          decimal point."},\
          "large":{"type":"number","description":"At most 100 digits before and 0 behind the \
          decimal point."},\
          "huge":{"type":"number","description":"A number at most 1E+400."}},\
          "required":["fine","rough","whole","large","huge"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SIZES = ToolSpec.builder("sizes")
      .description("Takes sizes.")
      .parameters("""
          {"type":"object","properties":{\
          "set":{"type":"array","description":"No element twice.","items":{"type":"string",\
          "description":"At most 3 characters."},"minItems":1},\
          "array":{"type":"array","items":{"type":"string"},"minItems":2},\
          "bytes":{"type":"string","description":"In base64. At most 2 bytes.",\
          "pattern":"^[A-Za-z0-9+/]*={0,2}$"},\
          "optional":{"type":["string","null"],"description":"At most 3 characters."},\
          "inner":{"type":"array","items":{"type":["integer","null"],"minimum":1}}},\
          "required":["set","array","bytes","optional","inner"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "set":{"type":"array","description":"No element twice. At least 1 element.",\
          "items":{"type":"string","description":"At most 3 characters."}},\
          "array":{"type":"array","description":"At least 2 elements.",\
          "items":{"type":"string"}},\
          "bytes":{"type":"string","description":"In base64. At most 2 bytes."},\
          "optional":{"type":["string","null"],"description":"At most 3 characters."},\
          "inner":{"type":"array","items":{"type":["integer","null"],"description":"At least \
          1."}}},\
          "required":["set","array","bytes","optional","inner"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PAST = ToolSpec.builder("past")
      .description("Takes times of the past.")
      .parameters("""
          {"type":"object","properties":{\
          "instant":{"type":"string","description":"In the past.","format":"date-time"},\
          "dateTime":{"type":"string","description":"In the past.",\
          "pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "offsetDateTime":{"type":"string","description":"In the past.","format":"date-time"},\
          "zonedDateTime":{"type":"string","description":"In the past.","format":"date-time"},\
          "year":{"type":"integer","description":"In the past."},\
          "month":{"type":"string","description":"In the past.",\
          "pattern":"^\\\\d{4}-\\\\d{2}$"}},\
          "required":["instant","dateTime","offsetDateTime","zonedDateTime","year","month"],\
          "additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "instant":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z. In the past."},\
          "dateTime":{"type":"string","description":"A date and time without offset, such as \
          2026-11-20T14:30:00. In the past."},\
          "offsetDateTime":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z. In the past."},\
          "zonedDateTime":{"type":"string","description":"A date and time with offset, such as \
          2026-11-20T14:30:00Z. In the past."},\
          "year":{"type":"integer","description":"In the past."},\
          "month":{"type":"string","description":"A month such as 2026-11. In the past."}},\
          "required":["instant","dateTime","offsetDateTime","zonedDateTime","year","month"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec AROUND = ToolSpec.builder("around")
      .description("Takes times around now.")
      .parameters("""
          {"type":"object","properties":{\
          "year":{"type":"integer","description":"Not in the future. Not in the past."},\
          "month":{"type":"string","description":"In the future.",\
          "pattern":"^\\\\d{4}-\\\\d{2}$"},\
          "next":{"type":"integer","description":"In the future."},\
          "offsetTime":{"type":["string","null"],"description":"Not in the future.",\
          "format":"time"},\
          "time":{"type":["string","null"],"description":"Not in the future.",\
          "pattern":"^\\\\d{2}:\\\\d{2}(:\\\\d{2}(\\\\.\\\\d{1,9})?)?$"},\
          "day":{"type":["string","null"],"description":"Not in the future.",\
          "pattern":"^--\\\\d{2}-\\\\d{2}$"}},\
          "required":["year","month","next","offsetTime","time","day"],\
          "additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "year":{"type":"integer","description":"Not in the future. Not in the past."},\
          "month":{"type":"string","description":"A month such as 2026-11. In the future."},\
          "next":{"type":"integer","description":"In the future."},\
          "offsetTime":{"type":["string","null"],"description":"A time with offset, such as \
          14:30:00+01:00. Not in the future."},\
          "time":{"type":["string","null"],"description":"A time such as 14:30:00. Not in the \
          future."},\
          "day":{"type":["string","null"],"description":"A day of the year such as --11-20. Not \
          in the future."}},\
          "required":["year","month","next","offsetTime","time","day"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec ODDITIES = ToolSpec.builder("oddities")
      .description("Takes what is hardly a value.")
      .parameters("""
          {"type":"object","properties":{\
          "absent":{"type":["string","null"],"description":"Always null."},\
          "yes":{"type":"boolean","description":"Always true."},\
          "note":{"type":["string","null"]}},\
          "required":["absent","yes","note"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec ADDRESSES = ToolSpec.builder("addresses")
      .description("Takes addresses.")
      .parameters("""
          {"type":"object","properties":{\
          "own":{"type":"string","format":"email",\
          "pattern":"^[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*@[eE][xX][aA][mM][pP][lL][eE]\\\\.[oO][rR][gG]$"},\
          "plain":{"type":"string","format":"email","pattern":"^[^+]*$"}},\
          "required":["own","plain"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "own":{"type":"string","description":"An e-mail address. Matches the regular \
          expression .*@example\\\\.org as a whole, in any case."},\
          "plain":{"type":"string","description":"An e-mail address. Matches the regular \
          expression [^+]* as a whole."}},\
          "required":["own","plain"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec GROUPS = ToolSpec.builder("groups")
      .description("Takes constraints of groups.")
      .parameters("""
          {"type":"object","properties":{\
          "other":{"type":"integer"},\
          "both":{"type":"integer","minimum":5},\
          "later":{"type":["string","null"]}},\
          "required":["other","both","later"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "other":{"type":"integer"},\
          "both":{"type":"integer","description":"At least 5."},\
          "later":{"type":["string","null"]}},\
          "required":["other","both","later"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec MESSAGES = ToolSpec.builder("messages")
      .description("Takes messages.")
      .parameters("""
          {"type":"object","properties":{\
          "members":{"type":"string","description":"2 to 3 characters."},\
          "key":{"type":"integer","minimum":3},\
          "expression":{"type":"integer","minimum":3},\
          "broken":{"type":"integer","minimum":3},\
          "escaped":{"type":"integer","minimum":3},\
          "list":{"type":"integer","minimum":2}},\
          "required":["members","key","expression","broken","escaped","list"],\
          "additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "members":{"type":"string","description":"2 to 3 characters."},\
          "key":{"type":"integer","description":"At least 3."},\
          "expression":{"type":"integer","description":"At least 3."},\
          "broken":{"type":"integer","description":"At least 3."},\
          "escaped":{"type":"integer","description":"At least 3."},\
          "list":{"type":"integer","description":"At least 2."}},\
          "required":["members","key","expression","broken","escaped","list"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec VALID = ToolSpec.builder("valid")
      .description("Takes valid things.")
      .parameters("""
          {"type":"object","properties":{\
          "line":{"type":"object","properties":{\
          "quantity":{"type":"integer","minimum":1}},\
          "required":["quantity"],"additionalProperties":false},\
          "lines":{"type":"array","items":{"type":"object","properties":{\
          "quantity":{"type":"integer","minimum":1}},\
          "required":["quantity"],"additionalProperties":false}},\
          "more":{"type":"array","items":{"type":"object","properties":{\
          "quantity":{"type":"integer","minimum":1}},\
          "required":["quantity"],"additionalProperties":false}},\
          "text":{"type":"string"}},\
          "required":["line","lines","more","text"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "line":{"type":"object","properties":{\
          "quantity":{"type":"integer","description":"At least 1."}},\
          "required":["quantity"],"additionalProperties":false},\
          "lines":{"type":"array","items":{"type":"object","properties":{\
          "quantity":{"type":"integer","description":"At least 1."}},\
          "required":["quantity"],"additionalProperties":false}},\
          "more":{"type":"array","items":{"type":"object","properties":{\
          "quantity":{"type":"integer","description":"At least 1."}},\
          "required":["quantity"],"additionalProperties":false}},\
          "text":{"type":"string"}},\
          "required":["line","lines","more","text"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(NUMBERS_IN_TEXTS, DIGITS, SIZES, PAST, AROUND,
      ODDITIES, ADDRESSES, GROUPS, MESSAGES, VALID);

  private static final Keys NUMBERS_IN_TEXTS_KEYS = Keys.of("atLeast", "atMost", "more", "less",
      "digits");

  private static final Keys DIGITS_KEYS = Keys.of("fine", "rough", "whole", "large", "huge");

  private static final Keys SIZES_KEYS = Keys.of("set", "array", "bytes", "optional", "inner")
      .optional("optional");

  private static final Keys PAST_KEYS = Keys.of("instant", "dateTime", "offsetDateTime",
      "zonedDateTime", "year", "month");

  private static final Keys AROUND_KEYS = Keys.of("year", "month", "next", "offsetTime", "time",
      "day").optional("offsetTime", "time", "day");

  private static final Keys ODDITIES_KEYS = Keys.of("absent", "yes", "note").optional("absent",
      "note");

  private static final Keys ADDRESSES_KEYS = Keys.of("own", "plain");

  private static final Pattern OWN_PATTERN = Pattern.compile(".*@example\\.org",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern PLAIN_PATTERN = Pattern.compile("[^+]*");

  private static final Keys GROUPS_KEYS = Keys.of("other", "both", "later").optional("later");

  private static final Keys MESSAGES_KEYS = Keys.of("members", "key", "expression", "broken",
      "escaped", "list");

  private static final Keys VALID_KEYS = Keys.of("line", "lines", "more", "text");

  private static final Keys LINE_KEYS = Keys.of("quantity");

  private final ConstraintTypes target;

  /**
   * Makes tools of an object's methods.
   */
  public ConstraintTypesToolset(ConstraintTypes target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "numbers_in_texts" -> numbersInTexts(call.arguments());
      case "digits" -> digits(call.arguments());
      case "sizes" -> sizes(call.arguments());
      case "past" -> past(call.arguments());
      case "around" -> around(call.arguments());
      case "oddities" -> oddities(call.arguments());
      case "addresses" -> addresses(call.arguments());
      case "groups" -> groups(call.arguments());
      case "messages" -> messages(call.arguments());
      case "valid" -> valid(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String numbersInTexts(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String atLeast = null;
    String atMost = null;
    String more = null;
    String less = null;
    String digits = null;
    for (int key = in.begin(NUMBERS_IN_TEXTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          atLeast = in.readString();
          in.check(Checks.isAtLeast(atLeast, new BigDecimal("0.5")),
              "must be a number in a string, at least 0.5");
        }
        case 1 -> {
          atMost = in.readString();
          in.check(Checks.isAtMost(atMost, new BigDecimal("10")),
              "must be a number in a string, at most 10");
        }
        case 2 -> {
          more = in.readString();
          in.check(Checks.isMoreThan(more, new BigDecimal("0")),
              "must be a number in a string, greater than 0");
        }
        case 3 -> {
          less = in.readString();
          in.check(Checks.isLessThan(less, new BigDecimal("1")),
              "must be a number in a string, less than 1");
        }
        case 4 -> {
          digits = in.readString();
          in.check(Checks.isWithinDigits(digits, 3, 2),
              "must be a number in a string, with at most 3 digits before and 2 behind the decimal point");
        }
      }
    }
    in.end();
    try {
      target.numbersInTexts(atLeast, atMost, more, less, digits);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("numbers_in_texts", failure);
    }
  }

  private String digits(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    double fine = 0;
    float rough = 0;
    BigInteger whole = null;
    BigDecimal large = null;
    double huge = 0;
    for (int key = in.begin(DIGITS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          fine = in.readDouble();
          in.check(Checks.isWithinDigits(BigDecimal.valueOf(fine), 2, 1),
              "must have at most 2 digits before and 1 behind the decimal point");
        }
        case 1 -> {
          rough = in.readFloat();
          in.check(Checks.isWithinDigits(new BigDecimal(Float.toString(rough)), 2, 1),
              "must have at most 2 digits before and 1 behind the decimal point");
        }
        case 2 -> {
          whole = in.readBigInteger();
          in.check(Checks.isWithinDigits(new BigDecimal(whole), 2, 0),
              "must have at most 2 digits before and 0 behind the decimal point");
        }
        case 3 -> {
          large = in.readBigDecimal();
          in.check(Checks.isWithinDigits(large, 100, 0),
              "must have at most 100 digits before and 0 behind the decimal point");
        }
        case 4 -> {
          huge = in.readDouble();
          in.check(BigDecimal.valueOf(huge).compareTo(new BigDecimal("1E+400")) <= 0,
              "must be at most 1E+400");
        }
      }
    }
    in.end();
    try {
      target.digits(fine, rough, whole, large, huge);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("digits", failure);
    }
  }

  private String sizes(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Set<String> set = null;
    String[] array = null;
    byte[] bytes = null;
    Optional<String> optional = Optional.empty();
    List<Optional<Integer>> inner = null;
    for (int key = in.begin(SIZES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          set = in.readSet(ConstraintTypesToolset::readCheckedString);
          in.check(set.size() > 0, "must not be empty");
        }
        case 1 -> {
          array = in.readList(ArgumentReader::readString).toArray(String[]::new);
          in.check(array.length >= 2, "must have at least 2 elements");
        }
        case 2 -> {
          bytes = in.readByteArray();
          in.check(bytes.length <= 2, "must have at most 2 bytes");
        }
        case 3 -> optional = in.readNull() ? Optional.empty()
            : Optional.ofNullable(readCheckedString(in));
        case 4 -> inner = in.readList(ConstraintTypesToolset::readOptionalCheckedInt);
      }
    }
    in.end();
    try {
      target.sizes(set, array, bytes, optional, inner);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("sizes", failure);
    }
  }

  private String past(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Instant instant = null;
    LocalDateTime dateTime = null;
    OffsetDateTime offsetDateTime = null;
    ZonedDateTime zonedDateTime = null;
    Year year = null;
    YearMonth month = null;
    for (int key = in.begin(PAST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          instant = in.readInstant();
          in.check(instant.isBefore(Instant.now()), "must be in the past");
        }
        case 1 -> {
          dateTime = in.readLocalDateTime();
          in.check(dateTime.isBefore(LocalDateTime.now()), "must be in the past");
        }
        case 2 -> {
          offsetDateTime = in.readOffsetDateTime();
          in.check(offsetDateTime.isBefore(OffsetDateTime.now()), "must be in the past");
        }
        case 3 -> {
          zonedDateTime = in.readZonedDateTime();
          in.check(zonedDateTime.isBefore(ZonedDateTime.now()), "must be in the past");
        }
        case 4 -> {
          year = in.readYear();
          in.check(year.isBefore(Year.now()), "must be in the past");
        }
        case 5 -> {
          month = in.readYearMonth();
          in.check(month.isBefore(YearMonth.now()), "must be in the past");
        }
      }
    }
    in.end();
    try {
      target.past(instant, dateTime, offsetDateTime, zonedDateTime, year, month);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("past", failure);
    }
  }

  private String around(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Year year = null;
    YearMonth month = null;
    Year next = null;
    OffsetTime offsetTime = null;
    LocalTime time = null;
    MonthDay day = null;
    for (int key = in.begin(AROUND_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          year = in.readYear();
          in.check(!year.isAfter(Year.now()), "must not be in the future");
          in.check(!year.isBefore(Year.now()), "must not be in the past");
        }
        case 1 -> {
          month = in.readYearMonth();
          in.check(month.isAfter(YearMonth.now()), "must be in the future");
        }
        case 2 -> {
          next = in.readYear();
          in.check(next.isAfter(Year.now()), "must be in the future");
        }
        case 3 -> offsetTime = in.readNull() ? null : readCheckedOffsetTime(in);
        case 4 -> time = in.readNull() ? null : readCheckedLocalTime(in);
        case 5 -> day = in.readNull() ? null : readCheckedMonthDay(in);
      }
    }
    in.end();
    try {
      target.around(year, month, next, offsetTime, time, day);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("around", failure);
    }
  }

  private String oddities(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String absent = null;
    Boolean yes = null;
    Optional<String> note = Optional.empty();
    for (int key = in.begin(ODDITIES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> absent = in.readNull() ? null : readCheckedString2(in);
        case 1 -> {
          yes = in.readBoolean();
          in.check(yes, "must be true");
        }
        case 2 -> note = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
      }
    }
    in.end();
    try {
      target.oddities(absent, yes, note);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("oddities", failure);
    }
  }

  private String addresses(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String own = null;
    String plain = null;
    for (int key = in.begin(ADDRESSES_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          own = in.readString();
          in.check(Checks.isEmail(own) && OWN_PATTERN.matcher(own).matches(),
              "must be an e-mail address such as ann@example.org and must match the regular expression .*@example\\.org, in any case");
        }
        case 1 -> {
          plain = in.readString();
          in.check(Checks.isEmail(plain) && PLAIN_PATTERN.matcher(plain).matches(),
              "must be an address without a plus, not [^+]*");
        }
      }
    }
    in.end();
    try {
      target.addresses(own, plain);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("addresses", failure);
    }
  }

  private String groups(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int other = 0;
    int both = 0;
    String later = null;
    for (int key = in.begin(GROUPS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> other = in.readInt();
        case 1 -> {
          both = in.readInt();
          in.check(both >= 5, "must be at least 5");
        }
        case 2 -> later = in.readNull() ? null : in.readString();
      }
    }
    in.end();
    try {
      target.groups(other, both, later);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("groups", failure);
    }
  }

  private String messages(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String members = null;
    int key = 0;
    int expression = 0;
    int broken = 0;
    int escaped = 0;
    int list = 0;
    for (int key_ = in.begin(MESSAGES_KEYS); key_ >= 0; key_ = in.next()) {
      switch (key_) {
        case 0 -> {
          members = in.readString();
          in.check(members.length() >= 2, "needs 2 to 3 letters");
          in.check(members.length() <= 3, "needs 2 to 3 letters");
        }
        case 1 -> {
          key = in.readInt();
          in.check(key >= 3, "must be at least 3");
        }
        case 2 -> {
          expression = in.readInt();
          in.check(expression >= 3, "must be at least 3");
        }
        case 3 -> {
          broken = in.readInt();
          in.check(broken >= 3, "must be at least 3");
        }
        case 4 -> {
          escaped = in.readInt();
          in.check(escaped >= 3, "costs {at least} $ 3");
        }
        case 5 -> {
          list = in.readInt();
          in.check(list >= 1, "one");
          in.check(list >= 2, "two");
        }
      }
    }
    in.end();
    try {
      target.messages(members, key, expression, broken, escaped, list);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("messages", failure);
    }
  }

  private String valid(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    ConstraintTypes.Line line = null;
    List<ConstraintTypes.Line> lines = null;
    List<ConstraintTypes.Line> more = null;
    String text = null;
    for (int key = in.begin(VALID_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> line = readLine(in);
        case 1 -> lines = in.readList(ConstraintTypesToolset::readLine);
        case 2 -> more = in.readList(ConstraintTypesToolset::readLine);
        case 3 -> text = in.readString();
      }
    }
    in.end();
    try {
      target.valid(line, lines, more, text);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("valid", failure);
    }
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }

  private static Optional<Integer> readOptionalCheckedInt(ArgumentReader in) {
    return in.readNull() ? Optional.empty() : Optional.ofNullable(readCheckedInt(in));
  }

  private static Integer readCheckedInt(ArgumentReader in) {
    Integer value = in.readInt();
    in.check(value >= 1, "must be at least 1");
    return value;
  }

  private static OffsetTime readCheckedOffsetTime(ArgumentReader in) {
    OffsetTime value = in.readOffsetTime();
    in.check(!value.isAfter(OffsetTime.now()), "must not be in the future");
    return value;
  }

  private static LocalTime readCheckedLocalTime(ArgumentReader in) {
    LocalTime value = in.readLocalTime();
    in.check(!value.isAfter(LocalTime.now()), "must not be in the future");
    return value;
  }

  private static MonthDay readCheckedMonthDay(ArgumentReader in) {
    MonthDay value = in.readMonthDay();
    in.check(value.compareTo(MonthDay.now()) <= 0, "must not be in the future");
    return value;
  }

  private static String readCheckedString2(ArgumentReader in) {
    String value = in.readString();
    in.check(false, "must be null");
    return value;
  }

  private static ConstraintTypes.Line readLine(ArgumentReader in) {
    int quantity = 0;
    for (int key = in.begin(LINE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          quantity = in.readInt();
          in.check(quantity >= 1, "must be at least 1");
        }
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new ConstraintTypes.Line(quantity);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }
}
