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
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Describes and calls the functions of {@link Constraints}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ConstraintsToolset implements Toolset {
  private static final ToolSpec TEXTS = ToolSpec.builder("texts")
      .description("Takes texts.")
      .parameters("""
          {"type":"object","properties":{\
          "notBlank":{"type":"string","pattern":"\\\\S"},\
          "notEmpty":{"type":"string","pattern":"[\\\\s\\\\S]"},\
          "sized":{"type":"string","description":"2 to 4 characters."},\
          "longest":{"type":"string","description":"At most 1 character."},\
          "portable":{"type":"string","pattern":"^(?:\\\\d+|[a-z]+)$"},\
          "javaOnly":{"type":"string","description":"Matches the regular expression \
          [a-z&&[^x]]+ as a whole."},\
          "flagged":{"type":"string","pattern":"^[a-zA-Z]+$"},\
          "twice":{"type":"string","description":"Matches the regular expression .*z as a \
          whole.","pattern":"^a[^\\\\n\\\\r\\\\u0085\\\\u2028\\\\u2029]*$"}},\
          "required":["notBlank","notEmpty","sized","longest","portable","javaOnly","flagged",\
          "twice"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "notBlank":{"type":"string","description":"Not blank."},\
          "notEmpty":{"type":"string","description":"Not empty."},\
          "sized":{"type":"string","description":"2 to 4 characters."},\
          "longest":{"type":"string","description":"At most 1 character."},\
          "portable":{"type":"string","description":"Matches the regular expression \
          \\\\d+|[a-z]+ as a whole."},\
          "javaOnly":{"type":"string","description":"Matches the regular expression \
          [a-z&&[^x]]+ as a whole."},\
          "flagged":{"type":"string","description":"Matches the regular expression [a-z]+ as a \
          whole, in any case."},\
          "twice":{"type":"string","description":"Matches the regular expression a.* as a \
          whole. Matches the regular expression .*z as a whole."}},\
          "required":["notBlank","notEmpty","sized","longest","portable","javaOnly","flagged",\
          "twice"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec INTEGERS = ToolSpec.builder("integers")
      .description("Takes whole numbers.")
      .parameters("""
          {"type":"object","properties":{\
          "bounded":{"type":"integer","minimum":1,"maximum":14},\
          "large":{"type":"integer","minimum":-3000000000},\
          "positive":{"type":"integer","maximum":32767,"exclusiveMinimum":0},\
          "natural":{"type":"integer","minimum":0,"maximum":127},\
          "negative":{"type":"integer","exclusiveMaximum":0},\
          "below":{"type":"integer","maximum":0},\
          "half":{"type":"integer","minimum":0.5},\
          "digits":{"type":"integer","exclusiveMinimum":-1000,"exclusiveMaximum":1000},\
          "age":{"type":["integer","null"],"minimum":18}},\
          "required":["bounded","large","positive","natural","negative","below","half","digits",\
          "age"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "bounded":{"type":"integer","description":"At least 1. At most 14."},\
          "large":{"type":"integer","description":"At least -3000000000."},\
          "positive":{"type":"integer","description":"At most 32767. Greater than 0."},\
          "natural":{"type":"integer","description":"At least 0. At most 127."},\
          "negative":{"type":"integer","description":"Less than 0."},\
          "below":{"type":"integer","description":"At most 0."},\
          "half":{"type":"integer","description":"At least 0.5."},\
          "digits":{"type":"integer","description":"At most 3 digits before and 0 behind the \
          decimal point."},\
          "age":{"type":["integer","null"],"description":"At least 18."}},\
          "required":["bounded","large","positive","natural","negative","below","half","digits",\
          "age"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec NUMBERS = ToolSpec.builder("numbers")
      .description("Takes numbers.")
      .parameters("""
          {"type":"object","properties":{\
          "fraction":{"type":"number","minimum":0.1,"exclusiveMaximum":0.9},\
          "rough":{"type":"number","maximum":0.1},\
          "exact":{"type":"number","minimum":0.5},\
          "whole":{"type":"number","maximum":10},\
          "price":{"type":"number","exclusiveMinimum":-1000,"exclusiveMaximum":1000,\
          "multipleOf":0.01}},\
          "required":["fraction","rough","exact","whole","price"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "fraction":{"type":"number","description":"At least 0.1. Less than 0.9."},\
          "rough":{"type":"number","description":"At most 0.1."},\
          "exact":{"type":"number","description":"At least 0.5."},\
          "whole":{"type":"number","description":"At most 10."},\
          "price":{"type":"number","description":"At most 3 digits before and 2 behind the \
          decimal point."}},\
          "required":["fraction","rough","exact","whole","price"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec REST = ToolSpec.builder("rest")
      .description("Takes the rest.")
      .parameters("""
          {"type":"object","properties":{\
          "yes":{"type":"boolean","description":"Always true."},\
          "no":{"type":"boolean","description":"Always false."},\
          "past":{"type":"string","description":"In the past.","format":"date"},\
          "untilToday":{"type":"string","description":"Not in the future.","format":"date"},\
          "future":{"type":"string","description":"In the future.","format":"date"},\
          "fromToday":{"type":"string","description":"Not in the past.",\
          "pattern":"^--\\\\d{2}-\\\\d{2}$"},\
          "lines":{"type":"array","items":{"type":"string","pattern":"\\\\S"},"minItems":1,\
          "maxItems":2},\
          "numbers":{"type":"array","items":{"type":"integer"},"maxItems":2}},\
          "required":["yes","no","past","untilToday","future","fromToday","lines","numbers"],\
          "additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "yes":{"type":"boolean","description":"Always true."},\
          "no":{"type":"boolean","description":"Always false."},\
          "past":{"type":"string","description":"A date such as 2026-11-20. In the past."},\
          "untilToday":{"type":"string","description":"A date such as 2026-11-20. Not in the \
          future."},\
          "future":{"type":"string","description":"A date such as 2026-11-20. In the future."},\
          "fromToday":{"type":"string","description":"A day of the year such as --11-20. Not in \
          the past."},\
          "lines":{"type":"array","description":"At least 1 element. At most 2 elements.",\
          "items":{"type":"string","description":"Not blank."}},\
          "numbers":{"type":"array","description":"At most 2 elements.",\
          "items":{"type":"integer"}}},\
          "required":["yes","no","past","untilToday","future","fromToday","lines","numbers"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec PERSON = ToolSpec.builder("person")
      .description("Takes a person.")
      .parameters("""
          {"type":"object","properties":{\
          "person":{"type":"object","properties":{\
          "name":{"type":"string","description":"At most 20 characters.","pattern":"\\\\S"},\
          "email":{"type":"string","format":"email"},\
          "country":{"type":["string","null"],"description":"2 to 3 characters."},\
          "code":{"type":["string","null"],"pattern":"^[0-9]{4}$"}},\
          "required":["name","email","country","code"],"additionalProperties":false}},\
          "required":["person"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "person":{"type":"object","properties":{\
          "name":{"type":"string","description":"Not blank. At most 20 characters."},\
          "email":{"type":"string","description":"An e-mail address."},\
          "country":{"type":["string","null"],"description":"2 to 3 characters."},\
          "code":{"type":["string","null"],"description":"Matches the regular expression \
          [0-9]{4} as a whole."}},\
          "required":["name","email","country","code"],"additionalProperties":false}},\
          "required":["person"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(TEXTS, INTEGERS, NUMBERS, REST, PERSON);

  private static final Keys TEXTS_KEYS = Keys.of("notBlank", "notEmpty", "sized", "longest",
      "portable", "javaOnly", "flagged", "twice");

  private static final Pattern PORTABLE_PATTERN = Pattern.compile("\\d+|[a-z]+");

  private static final Pattern JAVA_ONLY_PATTERN = Pattern.compile("[a-z&&[^x]]+");

  private static final Pattern FLAGGED_PATTERN = Pattern.compile("[a-z]+",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern TWICE_PATTERN = Pattern.compile("a.*");

  private static final Pattern TWICE_PATTERN_2 = Pattern.compile(".*z");

  private static final Keys INTEGERS_KEYS = Keys.of("bounded", "large", "positive", "natural",
      "negative", "below", "half", "digits", "age").optional("age");

  private static final Keys NUMBERS_KEYS = Keys.of("fraction", "rough", "exact", "whole", "price");

  private static final Keys REST_KEYS = Keys.of("yes", "no", "past", "untilToday", "future",
      "fromToday", "lines", "numbers");

  private static final Keys PERSON_KEYS = Keys.of("person");

  private static final Keys PERSON_KEYS_2 = Keys.of("name", "email", "country", "code")
      .optional("country", "code");

  private static final Pattern VALUE_PATTERN = Pattern.compile("[0-9]{4}");

  private final Constraints target;

  /**
   * Makes tools of an object's methods.
   */
  public ConstraintsToolset(Constraints target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "texts" -> texts(call.arguments());
      case "integers" -> integers(call.arguments());
      case "numbers" -> numbers(call.arguments());
      case "rest" -> rest(call.arguments());
      case "person" -> person(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String texts(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String notBlank = null;
    String notEmpty = null;
    String sized = null;
    String longest = null;
    String portable = null;
    String javaOnly = null;
    String flagged = null;
    String twice = null;
    for (int key = in.begin(TEXTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          notBlank = in.readString();
          in.check(!notBlank.isBlank(), "must not be blank");
        }
        case 1 -> {
          notEmpty = in.readString();
          in.check(notEmpty.length() > 0, "must not be empty");
        }
        case 2 -> {
          sized = in.readString();
          in.check(sized.length() >= 2, "must have at least 2 characters");
          in.check(sized.length() <= 4, "must have at most 4 characters");
        }
        case 3 -> {
          longest = in.readString();
          in.check(longest.length() <= 1, "must have at most 1 character");
        }
        case 4 -> {
          portable = in.readString();
          in.check(PORTABLE_PATTERN.matcher(portable).matches(),
              "must match the regular expression \\d+|[a-z]+");
        }
        case 5 -> {
          javaOnly = in.readString();
          in.check(JAVA_ONLY_PATTERN.matcher(javaOnly).matches(),
              "must match the regular expression [a-z&&[^x]]+");
        }
        case 6 -> {
          flagged = in.readString();
          in.check(FLAGGED_PATTERN.matcher(flagged).matches(),
              "must match the regular expression [a-z]+, in any case");
        }
        case 7 -> {
          twice = in.readString();
          in.check(TWICE_PATTERN.matcher(twice).matches(), "must match the regular expression a.*");
          in.check(TWICE_PATTERN_2.matcher(twice).matches(),
              "must match the regular expression .*z");
        }
      }
    }
    in.end();
    try {
      target.texts(notBlank, notEmpty, sized, longest, portable, javaOnly, flagged, twice);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("texts", failure);
    }
  }

  private String integers(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    int bounded = 0;
    long large = 0;
    short positive = 0;
    byte natural = 0;
    Integer negative = null;
    BigInteger below = null;
    int half = 0;
    long digits = 0;
    OptionalInt age = OptionalInt.empty();
    for (int key = in.begin(INTEGERS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          bounded = in.readInt();
          in.check(bounded >= 1, "must be at least 1");
          in.check(bounded <= 14, "must be at most 14");
        }
        case 1 -> {
          large = in.readLong();
          in.check(large >= -3000000000L, "must be at least -3000000000");
        }
        case 2 -> {
          positive = in.readShort();
          in.check(positive > 0, "must be greater than 0");
        }
        case 3 -> {
          natural = in.readByte();
          in.check(natural >= 0, "must be at least 0");
        }
        case 4 -> {
          negative = in.readInt();
          in.check(negative < 0, "must be less than 0");
        }
        case 5 -> {
          below = in.readBigInteger();
          in.check(below.compareTo(BigInteger.valueOf(0L)) <= 0, "must be at most 0");
        }
        case 6 -> {
          half = in.readInt();
          in.check(BigDecimal.valueOf(half).compareTo(new BigDecimal("0.5")) >= 0,
              "must be at least 0.5");
        }
        case 7 -> {
          digits = in.readLong();
          in.check(Checks.isWithinDigits(BigDecimal.valueOf(digits), 3, 0),
              "must have at most 3 digits before and 0 behind the decimal point");
        }
        case 8 -> age = in.readNull() ? OptionalInt.empty() : OptionalInt.of(readCheckedInt(in));
      }
    }
    in.end();
    try {
      target.integers(bounded, large, positive, natural, negative, below, half, digits, age);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("integers", failure);
    }
  }

  private String numbers(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    double fraction = 0;
    float rough = 0;
    BigDecimal exact = null;
    BigDecimal whole = null;
    BigDecimal price = null;
    for (int key = in.begin(NUMBERS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          fraction = in.readDouble();
          in.check(fraction >= 0.1, "must be at least 0.1");
          in.check(fraction < 0.9, "must be less than 0.9");
        }
        case 1 -> {
          rough = in.readFloat();
          in.check(rough <= 0.1F, "must be at most 0.1");
        }
        case 2 -> {
          exact = in.readBigDecimal();
          in.check(exact.compareTo(new BigDecimal("0.5")) >= 0, "must be at least 0.5");
        }
        case 3 -> {
          whole = in.readBigDecimal();
          in.check(whole.compareTo(BigDecimal.valueOf(10L)) <= 0, "must be at most 10");
        }
        case 4 -> {
          price = in.readBigDecimal();
          in.check(Checks.isWithinDigits(price, 3, 2),
              "must have at most 3 digits before and 2 behind the decimal point");
        }
      }
    }
    in.end();
    try {
      target.numbers(fraction, rough, exact, whole, price);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("numbers", failure);
    }
  }

  private String rest(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    boolean yes = false;
    boolean no = false;
    LocalDate past = null;
    LocalDate untilToday = null;
    LocalDate future = null;
    MonthDay fromToday = null;
    List<String> lines = null;
    int[] numbers = null;
    for (int key = in.begin(REST_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          yes = in.readBoolean();
          in.check(yes, "must be true");
        }
        case 1 -> {
          no = in.readBoolean();
          in.check(!no, "must be false");
        }
        case 2 -> {
          past = in.readLocalDate();
          in.check(past.isBefore(LocalDate.now()), "must be in the past");
        }
        case 3 -> {
          untilToday = in.readLocalDate();
          in.check(!untilToday.isAfter(LocalDate.now()), "must not be in the future");
        }
        case 4 -> {
          future = in.readLocalDate();
          in.check(future.isAfter(LocalDate.now()), "must be in the future");
        }
        case 5 -> {
          fromToday = in.readMonthDay();
          in.check(fromToday.compareTo(MonthDay.now()) >= 0, "must not be in the past");
        }
        case 6 -> {
          lines = in.readList(ConstraintsToolset::readCheckedString);
          in.check(lines.size() > 0, "must not be empty");
          in.check(lines.size() <= 2, "must have at most 2 elements");
        }
        case 7 -> {
          numbers = in.readIntArray();
          in.check(numbers.length <= 2, "must have at most 2 elements");
        }
      }
    }
    in.end();
    try {
      target.rest(yes, no, past, untilToday, future, fromToday, lines, numbers);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("rest", failure);
    }
  }

  private String person(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Constraints.Person person = null;
    for (int key = in.begin(PERSON_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> person = readPerson(in);
      }
    }
    in.end();
    try {
      target.person(person);
      return ResultWriter.DONE;
    } catch (Throwable failure) {
      throw ToolFailedException.of("person", failure);
    }
  }

  private static int readCheckedInt(ArgumentReader in) {
    int value = in.readInt();
    in.check(value >= 18, "must be at least 18");
    return value;
  }

  private static String readCheckedString(ArgumentReader in) {
    String value = in.readString();
    in.check(!value.isBlank(), "must not be blank");
    return value;
  }

  private static Constraints.Person readPerson(ArgumentReader in) {
    String name = null;
    String email = null;
    String country = null;
    Optional<String> code = Optional.empty();
    for (int key = in.begin(PERSON_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> {
          name = in.readString();
          in.check(!name.isBlank(), "must not be blank");
          in.check(name.length() <= 20, "must have at most 20 characters");
        }
        case 1 -> {
          email = in.readString();
          in.check(Checks.isEmail(email), "must be an e-mail address such as ann@example.org");
        }
        case 2 -> country = in.readNull() ? null : readCheckedString2(in);
        case 3 -> code = in.readNull() ? Optional.empty()
            : Optional.ofNullable(readCheckedString3(in));
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Constraints.Person(name, email, country, code);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static String readCheckedString2(ArgumentReader in) {
    String value = in.readString();
    in.check(value.length() >= 2, "must have at least 2 characters");
    in.check(value.length() <= 3, "must have at most 3 characters");
    return value;
  }

  private static String readCheckedString3(ArgumentReader in) {
    String value = in.readString();
    in.check(VALUE_PATTERN.matcher(value).matches(), "must match the regular expression [0-9]{4}");
    return value;
  }
}
