package dev.aifunction.internal;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that a model wrote, strictly, and tells it every mistake at once.
 *
 * <pre>{@code
 * ArgumentReader in = new ArgumentReader(call.arguments());
 * String city = "";
 * int days = 0;
 * for (int key = in.begin(KEYS); key >= 0; key = in.next()) {
 *   switch (key) {
 *     case 0 -> city = in.readString();
 *     case 1 -> {
 *       days = in.readInt();
 *       in.check(days >= 1, "must be at least 1");
 *     }
 *   }
 * }
 * in.end();
 * }</pre>
 *
 * <p>A value of the wrong kind is a problem with a pointer to it; it is passed over and a harmless
 * value stands in for it, so that reading goes on. {@link #end} throws what has come together. Text
 * that is not JSON ends the reading at once: every method throws {@link BadToolCallException} then.
 */
public final class ArgumentReader {
  private static final int MAX_SHOWN = 40;
  private static final UUID NO_UUID = new UUID(0, 0);
  private static final URI NO_URI = URI.create("");
  private static final OffsetDateTime EPOCH = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private final Problems problems = new Problems();
  private final Scanner scanner;
  private Frame frame = Frame.root();
  private int valueStart;
  private boolean valueFailed;
  private boolean complete;

  /** Starts at the first character. */
  public ArgumentReader(String json) {
    this.scanner = new Scanner(json, problems);
  }

  // --- Objects

  /**
   * Enters an object and returns the first property whose value comes next, or -1 when there is
   * none: the object is at its end, or the value is no object, which is a problem.
   */
  public int begin(Keys keys) {
    char c = peek();
    if (c != '{') {
      complete = frame.isRoot() && scanner.isAtEnd() && acceptNothing(keys);
      if (!complete) {
        wrong("an object");
      }
      return -1;
    }
    boolean filled = scanner.open('}', frame.depth());
    frame = frame.object(keys, problems.count());
    return filled ? property() : close();
  }

  /** Returns the next property whose value comes next, or -1 at the object's end. */
  public int next() {
    int expected = frame.expected();
    if (!frame.has(expected) && scanner.takeNext(frame.keys(), expected)) {
      frame.enter(expected);
      return expected;
    }
    return scanner.more('}') ? property() : close();
  }

  /** Models send nothing at all to functions that take nothing. */
  private boolean acceptNothing(Keys keys) {
    if (keys.size() > 0) {
      throw problems.malformed(0, "the text is empty where an object is expected");
    }
    return true;
  }

  private int property() {
    do {
      Keys keys = frame.keys();
      int key = scanner.name(keys, frame.expected());
      if (key < 0) {
        unknownProperty(keys);
      } else if (frame.enter(key)) {
        return key;
      } else {
        problem("appears more than once; write it once");
      }
      scanner.skip(frame.depth());
    } while (scanner.more('}'));
    return close();
  }

  private void unknownProperty(Keys keys) {
    if (problems.more()) {
      String name = scanner.content();
      String pointer = frame.pointerTo(name.length() > MAX_SHOWN ? cut(name) : name);
      problems.keep(Problem.unknownName(pointer, "property", name, keys.names()));
    }
  }

  private int close() {
    if (!frame.hasAll()) {
      missing(frame.keys());
    }
    leave();
    return -1;
  }

  private void missing(Keys keys) {
    for (int key = 0; key < keys.size(); key++) {
      if (keys.isRequired(key) && !frame.has(key) && problems.more()) {
        problems.keep(new Problem(frame.pointerTo(keys.name(key)), "is required but missing"));
      }
    }
  }

  private void leave() {
    complete = problems.count() == frame.problemsBefore();
    frame = frame.parent();
    valueStart = -1;
    valueFailed = false;
  }

  /** Returns whether the object that was just left has no problem, nor anything in it. */
  public boolean complete() {
    return complete;
  }

  /** Notes that its own type refused the object that was just left, and returns null. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // so that it fits any method that reads a value
  public <T> @Nullable T refused(RuntimeException cause) {
    problem("was refused by its type's own checks; its values do not fit together");
    problems.cause(cause);
    valueFailed = true;
    return null;
  }

  // --- Any value

  /** Returns whether null comes next, and takes it then. */
  public boolean readNull() {
    return peek() == 'n' && scanner.takeWord("null");
  }

  /**
   * Notes a problem with the value that was just read unless it is valid; a value that could not be
   * read has its problem already.
   *
   * @param message what it must be, such as {@code must be at least 1}
   */
  public void check(boolean valid, String message) {
    if (!valid && !valueFailed) {
      problem(
          valueStart < 0 ? message : message + ", got " + scanner.excerpt(valueStart, MAX_SHOWN));
    }
  }

  /**
   * Ends the reading.
   *
   * @throws BadToolCallException when anything was wrong, or anything follows
   */
  public void end() {
    if (!scanner.isAtEnd()) {
      throw problems.malformed(scanner.at(), "nothing follows the first value");
    }
    if (problems.count() > 0) {
      throw problems.exception();
    }
  }

  // --- Text

  /** Reads a string. */
  public String readString() {
    return isString("a string") ? scanner.content() : "";
  }

  /** Reads a string of one UTF-16 character. */
  public char readChar() {
    return parse("a string of one character", ' ', ArgumentReader::onlyChar);
  }

  /** Returns the position of the name that was read, or -1. */
  public int readEnum(Keys names) {
    if (peek() != '"') {
      wrong("one of the strings " + String.join(", ", names.names()));
      return -1;
    }
    int index = scanner.match(names, 0);
    if (index < 0) {
      valueFailed = true;
      if (problems.more()) {
        problems.keep(
            Problem.unknownName(frame.pointer(), "value", scanner.content(), names.names()));
      }
    }
    return index;
  }

  /** Reads true or false. */
  public boolean readBoolean() {
    char c = peek();
    if (c == 't' && scanner.takeWord("true")) {
      return true;
    }
    if (c != 'f' || !scanner.takeWord("false")) {
      wrong(unquoted("true or false"));
    }
    return false;
  }

  // --- Numbers

  /** Reads an integer of 8 bits. */
  public byte readByte() {
    return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads an integer of 16 bits. */
  public short readShort() {
    return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an integer of 32 bits. */
  public int readInt() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads an integer of 64 bits. */
  public long readLong() {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Reads the float nearest to a number. */
  public float readFloat() {
    NumberToken number = number("a number");
    float value = number == null || tooLong(number) ? 0 : number.nearestFloat();
    return isFinite(Float.isFinite(value), Float.MAX_VALUE) ? value : 0;
  }

  /** Reads the double nearest to a number. */
  public double readDouble() {
    NumberToken number = number("a number");
    double value = number == null || tooLong(number) ? 0 : number.nearestDouble();
    return isFinite(Double.isFinite(value), Double.MAX_VALUE) ? value : 0;
  }

  /** Reads an integer of a bounded number of digits. */
  public BigInteger readBigInteger() {
    BigDecimal exact = exact("an integer");
    if (hasFraction(exact)) {
      failed("must be an integer, without a fraction");
      return BigInteger.ZERO;
    }
    return exact.toBigInteger();
  }

  /** Reads a number exactly, of a bounded number of digits. */
  public BigDecimal readBigDecimal() {
    return exact("a number");
  }

  private long integer(long min, long max) {
    NumberToken number = number("an integer");
    if (number == null) {
      return 0;
    }
    if (number.isPlainLong()) {
      long value = number.plainLong();
      return value >= min && value <= max ? value : outside(min, max);
    }
    BigDecimal exact = number.exact();
    if (exact == null) {
      return outside(min, max);
    }
    if (hasFraction(exact)) {
      failed("must be an integer, without a fraction");
      return 0;
    }
    boolean inside =
        exact.compareTo(BigDecimal.valueOf(min)) >= 0
            && exact.compareTo(BigDecimal.valueOf(max)) <= 0;
    return inside ? exact.longValue() : outside(min, max);
  }

  private long outside(long min, long max) {
    failed("must be an integer from " + min + " to " + max);
    return 0;
  }

  private static boolean hasFraction(BigDecimal number) {
    return number.signum() != 0 && number.stripTrailingZeros().scale() > 0;
  }

  private BigDecimal exact(String expected) {
    NumberToken number = number(expected);
    if (number == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal exact = number.exact();
    if (exact == null) {
      failed(
          "must be a number of at most "
              + NumberToken.MAX_LENGTH
              + " characters, its exponent at most "
              + NumberToken.MAX_EXPONENT);
      return BigDecimal.ZERO;
    }
    return exact;
  }

  private boolean tooLong(NumberToken number) {
    if (number.isTooLong()) {
      failed("must be a number of at most " + NumberToken.MAX_LENGTH + " characters");
    }
    return number.isTooLong();
  }

  private boolean isFinite(boolean finite, double max) {
    if (!finite) {
      failed("must be a number from -" + max + " to " + max);
    }
    return finite;
  }

  /** Takes a number, or notes that there is none. */
  private @Nullable NumberToken number(String expected) {
    char c = peek();
    if (c == '-' || (c >= '0' && c <= '9')) {
      return scanner.number();
    }
    wrong(unquoted(expected));
    return null;
  }

  // --- Lists

  /** Returns the elements, unmodifiable; the function reads one. */
  public <T extends @Nullable Object> List<T> readList(
      Function<? super ArgumentReader, ? extends T> element) {
    if (!beginArray()) {
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    do {
      elements.add(element.apply(this));
    } while (nextElement());
    return Collections.unmodifiableList(elements);
  }

  /** Returns the elements in their order, unmodifiable; one that comes again is a problem. */
  public <T extends @Nullable Object> Set<T> readSet(
      Function<? super ArgumentReader, ? extends T> element) {
    if (!beginArray()) {
      return Set.of();
    }
    Set<T> elements = new LinkedHashSet<>();
    do {
      int before = problems.count();
      if (!elements.add(element.apply(this)) && problems.count() == before) {
        problem("repeats an earlier element; write each one once");
      }
    } while (nextElement());
    return Collections.unmodifiableSet(elements);
  }

  /** Reads an array of integers of 32 bits. */
  public int[] readIntArray() {
    return PrimitiveArrays.ints(this);
  }

  /** Reads an array of integers of 64 bits. */
  public long[] readLongArray() {
    return PrimitiveArrays.longs(this);
  }

  /** Reads an array of integers of 16 bits. */
  public short[] readShortArray() {
    return PrimitiveArrays.shorts(this);
  }

  /** Reads an array of numbers. */
  public double[] readDoubleArray() {
    return PrimitiveArrays.doubles(this);
  }

  /** Reads an array of numbers. */
  public float[] readFloatArray() {
    return PrimitiveArrays.floats(this);
  }

  /** Reads an array of true and false. */
  public boolean[] readBooleanArray() {
    return PrimitiveArrays.booleans(this);
  }

  /** Reads an array of strings of one character. */
  public char[] readCharArray() {
    return PrimitiveArrays.chars(this);
  }

  /** Returns the bytes of a string in base64. */
  public byte[] readByteArray() {
    return parse("base64 text with padding, such as aGVsbG8=", new byte[0], TextForms::base64);
  }

  /** Enters an array and returns whether an element comes next. */
  boolean beginArray() {
    if (peek() != '[') {
      wrong("an array");
      return false;
    }
    boolean filled = scanner.open(']', frame.depth());
    frame = frame.array(problems.count());
    if (!filled) {
      leave();
    }
    return filled;
  }

  /** Returns whether another element comes next; the array is left otherwise. */
  boolean nextElement() {
    if (scanner.more(']')) {
      frame.nextElement();
      return true;
    }
    leave();
    return false;
  }

  // --- Texts that stand for values

  /** Reads a date, such as {@code 2026-11-20}. */
  public LocalDate readLocalDate() {
    return parse("a date such as 2026-11-20", LocalDate.EPOCH, LocalDate::parse);
  }

  /** Reads a time of day; seconds may be left out. */
  public LocalTime readLocalTime() {
    return parse("a time such as 14:30:00", LocalTime.MIDNIGHT, LocalTime::parse);
  }

  /** Reads a date and time without offset; seconds may be left out. */
  public LocalDateTime readLocalDateTime() {
    return parse(
        "a date and time without offset, such as 2026-11-20T14:30:00",
        EPOCH.toLocalDateTime(),
        LocalDateTime::parse);
  }

  /** Reads a date and time with offset, as RFC 3339 writes it. */
  public Instant readInstant() {
    return readOffsetDateTime().toInstant();
  }

  /** Reads a date and time with offset, as RFC 3339 writes it. */
  public OffsetDateTime readOffsetDateTime() {
    return parse(
        "a date and time with offset, such as 2026-11-20T14:30:00Z",
        EPOCH,
        TextForms::offsetDateTime);
  }

  /** Reads a time of day with offset. */
  public OffsetTime readOffsetTime() {
    return parse(
        "a time with offset, such as 14:30:00+01:00", EPOCH.toOffsetTime(), OffsetTime::parse);
  }

  /** Reads a date and time as RFC 3339 writes it, with or without a zone in brackets behind it. */
  public ZonedDateTime readZonedDateTime() {
    return parse(
        "a date and time with offset, such as 2026-11-20T14:30:00+01:00[Europe/Oslo]; the zone may"
            + " be left out",
        EPOCH.toZonedDateTime(),
        TextForms::zonedDateTime);
  }

  /** Reads a duration of days to seconds, such as {@code P1DT2H}. */
  public Duration readDuration() {
    return parse("a duration such as PT1H30M or P2DT3H", Duration.ZERO, Duration::parse);
  }

  /** Reads a period of years to days, such as {@code P1Y2M3D}. */
  public Period readPeriod() {
    return parse("a period such as P1Y2M3D", Period.ZERO, Period::parse);
  }

  /** Reads a year, an integer. */
  public Year readYear() {
    return Year.of((int) integer(Year.MIN_VALUE, Year.MAX_VALUE));
  }

  /** Reads a month of a year, such as {@code 2026-11}. */
  public YearMonth readYearMonth() {
    return parse("a month such as 2026-11", YearMonth.of(1970, 1), YearMonth::parse);
  }

  /** Reads a day of every year, such as {@code --11-20}. */
  public MonthDay readMonthDay() {
    return parse("a day of the year such as --11-20", MonthDay.of(1, 1), MonthDay::parse);
  }

  /** Reads a time zone, such as {@code Europe/Oslo}. */
  public ZoneId readZoneId() {
    return parse("a time zone such as Europe/Oslo", ZoneOffset.UTC, ZoneId::of);
  }

  /** Reads an offset, such as {@code +01:00}. */
  public ZoneOffset readZoneOffset() {
    return parse("an offset such as +01:00", ZoneOffset.UTC, ZoneOffset::of);
  }

  /** Reads a UUID in its canonical form of 36 characters. */
  public UUID readUuid() {
    return parse("a UUID such as 123e4567-e89b-12d3-a456-426614174000", NO_UUID, TextForms::uuid);
  }

  /** Reads a URI. */
  public URI readUri() {
    return parse("a URI such as https://example.com/path", NO_URI, TextForms::uri);
  }

  private <T> T parse(String expected, T standIn, Function<? super String, ? extends T> parser) {
    if (!isString(expected)) {
      return standIn;
    }
    try {
      return parser.apply(scanner.content());
    } catch (RuntimeException e) {
      failed("must be " + expected);
      return standIn;
    }
  }

  // --- Helpers

  private static char onlyChar(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("not one character");
    }
    return text.charAt(0);
  }

  /** Goes to a value and returns its first character. */
  private char peek() {
    char c = scanner.peek();
    valueStart = scanner.at();
    valueFailed = false;
    return c;
  }

  /** Takes a string, or notes that there is none. */
  private boolean isString(String expected) {
    if (peek() != '"') {
      wrong(expected);
      return false;
    }
    scanner.string();
    return true;
  }

  /** Adds the usual cause to what is expected: the model wrote a string. */
  private String unquoted(String expected) {
    return scanner.peek() == '"' ? expected + " without quotes" : expected;
  }

  /** Passes over a value of the wrong kind. */
  private void wrong(String expected) {
    char c = scanner.peek();
    scanner.skip(frame.depth());
    if (c == '{' || c == '[') {
      problem("must be " + expected + ", got " + (c == '{' ? "an object" : "an array"));
      valueFailed = true;
    } else {
      failed("must be " + expected);
    }
  }

  /** Notes what is wrong with the scalar that was just taken. */
  private void failed(String message) {
    problem(message + ", got " + scanner.excerpt(valueStart, MAX_SHOWN));
    valueFailed = true;
  }

  /** Notes what is wrong with the value at which the reader is. */
  private void problem(String message) {
    if (problems.more()) {
      problems.keep(new Problem(frame.pointer(), message));
    }
  }

  private static String cut(String name) {
    int to = Character.isHighSurrogate(name.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
    return name.substring(0, to) + "…";
  }
}
