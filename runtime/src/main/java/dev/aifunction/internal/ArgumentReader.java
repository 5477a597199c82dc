package dev.aifunction.internal;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
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
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private boolean inName;

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
      frame.enterFirst(expected);
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
      String pointer = frame.pointerTo(scanner, Problems.cut(name, MAX_SHOWN));
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
        problems.keep(
            new Problem(frame.pointerTo(scanner, keys.name(key)), "is required but missing"));
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

  /** Notes that its own type refused the value that was just read, and returns null. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // so that it fits any method that reads a value
  public <T> @Nullable T refused(Exception cause) {
    String refused = "was refused by its type's own checks";
    problem(
        valueStart < 0
            ? refused + "; its values do not fit together"
            : refused + ", got " + excerpt(valueStart));
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
      problem(valueStart < 0 ? message : message + ", got " + excerpt(valueStart));
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
      wrong(oneOf(names));
      return -1;
    }
    int index = scanner.match(names, 0);
    if (index < 0) {
      valueFailed = true;
      if (problems.more()) {
        problems.keep(
            Problem.unknownName(frame.pointer(scanner), "value", scanner.content(), names.names()));
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
    if (c == 'f' && scanner.takeWord("false")) {
      return false;
    }
    if (inName) {
      return booleanInName();
    }
    wrong(unquoted("true or false"));
    return false;
  }

  private boolean booleanInName() {
    scanner.string();
    String text = scanner.content();
    if (!text.equals("true") && !text.equals("false")) {
      failed("must be true or false");
    }
    return text.equals("true");
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
    return number == null ? 0 : Numbers.nearestFloat(this, number);
  }

  /** Reads the double nearest to a number. */
  public double readDouble() {
    NumberToken number = number("a number");
    return number == null ? 0 : Numbers.nearestDouble(this, number);
  }

  /** Reads an integer of a bounded number of digits. */
  public BigInteger readBigInteger() {
    NumberToken number = number("an integer");
    return number == null ? BigInteger.ZERO : Numbers.bigInteger(this, number);
  }

  /** Reads a number exactly, of a bounded number of digits. */
  public BigDecimal readBigDecimal() {
    NumberToken number = number("a number");
    return number == null ? BigDecimal.ZERO : Numbers.exact(this, number);
  }

  private long integer(long min, long max) {
    long value = scanner.takeInteger(peek());
    if (value != Scanner.NO_INTEGER) {
      return value >= min && value <= max ? value : Numbers.outside(this, min, max);
    }
    NumberToken number = number("an integer");
    return number == null ? 0 : Numbers.integer(this, number, min, max);
  }

  /** Takes a number, or notes that there is none. */
  @Nullable NumberToken number(String expected) {
    char c = peek();
    if (c == '-' || (c >= '0' && c <= '9')) {
      return scanner.number();
    }
    if (inName) {
      return numberInName(expected);
    }
    wrong(unquoted(expected));
    return null;
  }

  private @Nullable NumberToken numberInName(String expected) {
    scanner.string();
    String text = scanner.content();
    if (NumberToken.isNumber(text)) {
      return new Scanner(text, problems).number();
    }
    failed("must be " + expected);
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
    return Collections.unmodifiableSet(readInto(new LinkedHashSet<>(), element));
  }

  /**
   * Fills a collection with the elements; one that it does not take again, or null where it takes
   * none, is a problem.
   */
  public <T extends @Nullable Object, C extends Collection<? super T>> C readInto(
      C collection, Function<? super ArgumentReader, ? extends T> element) {
    int before = problems.count();
    Containers.read(this, collection, element);
    valueFailed |=
        problems.count() > before; // what is wrong is not in it, so its size says nothing
    return collection;
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

  // --- Maps

  /**
   * Returns the entries in their order, unmodifiable; a key that comes again is a problem.
   *
   * <p>It takes an object, whose names are the keys, and an array of objects with {@code key} and
   * {@code value}, which can have keys that are no strings and is what the strict schema asks for.
   */
  public <K, V extends @Nullable Object> Map<K, V> readMap(
      Function<? super ArgumentReader, ? extends K> key,
      Function<? super ArgumentReader, ? extends V> value) {
    return Collections.unmodifiableMap(readInto(new LinkedHashMap<>(), key, value));
  }

  /** Fills a map as {@link #readMap} does; null where the map takes none is a problem too. */
  public <K, V extends @Nullable Object, M extends Map<? super K, ? super V>> M readInto(
      M map,
      Function<? super ArgumentReader, ? extends K> key,
      Function<? super ArgumentReader, ? extends V> value) {
    int before = problems.count();
    Containers.read(this, map, key, value);
    valueFailed |= problems.count() > before;
    return map;
  }

  // --- Values of several kinds

  /**
   * Returns the position of the tag that an object's property holds, or -1; the object itself comes
   * next then, and is passed over if there is no tag.
   */
  public int readTag(String property, Keys tags) {
    if (peek() != '{') {
      wrong("an object");
      return -1;
    }
    int backslash = scanner.backslash();
    int tag = tag(property, tags);
    scanner.goBack(valueStart, backslash);
    if (tag < 0) {
      skip();
      valueFailed = true;
    }
    return tag;
  }

  private int tag(String property, Keys tags) {
    if (!scanner.find(property, frame.depth())) {
      problemBelow(property, "is required but missing; use " + oneOf(tags));
      return -1;
    }
    if (scanner.peek() != '"') {
      int from = scanner.at();
      scanner.skip(frame.depth() + 1);
      problemBelow(property, "must be " + oneOf(tags) + ", got " + excerpt(from));
      return -1;
    }
    int tag = scanner.match(tags, 0);
    if (tag < 0 && problems.more()) {
      String pointer = frame.pointerBelow(scanner, property);
      problems.keep(Problem.unknownName(pointer, "value", scanner.content(), tags.names()));
    }
    return tag;
  }

  /**
   * Reads any value: a string, a boolean, null, a list, a map of strings, or a number, which is an
   * Integer, a Long or a BigInteger if it is written without fraction and exponent, else a
   * BigDecimal. Lists and maps are unmodifiable.
   */
  public @Nullable Object readAny() {
    return AnyValues.read(this);
  }

  /** Returns the JSON text of the next value as it is written. */
  public String readRaw() {
    skip();
    return scanner.since(valueStart);
  }

  /** Passes over the next value. */
  public void skip() {
    peek();
    scanner.skip(frame.depth());
  }

  // --- Going through arrays and objects

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

  /** Enters an object with names of any kind and returns whether an entry comes next. */
  boolean beginMembers() {
    boolean filled = scanner.open('}', frame.depth());
    frame = frame.map(problems.count());
    if (!filled) {
      leave();
    }
    return filled;
  }

  /** Returns whether another entry comes next; the object is left otherwise. */
  boolean nextMember() {
    if (scanner.more('}')) {
      return true;
    }
    leave();
    return false;
  }

  /** Reads an entry's name as the function reads a value: a number is one inside the quotes. */
  <K extends @Nullable Object> K readName(Function<? super ArgumentReader, ? extends K> name) {
    scanner.beginName();
    frame.enterName(scanner.at());
    inName = true;
    K result = name.apply(this);
    inName = false;
    scanner.colon();
    return result;
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

  /** Reads a URL of a protocol that the JDK knows. */
  public URL readUrl() {
    URL url = parseOrNull("a URL such as https://example.com/path", TextForms::url);
    return url == null ? TextForms.noUrl() : url;
  }

  /** Reads a language tag of BCP 47, such as {@code nb-NO}. */
  public Locale readLocale() {
    return parse("a language tag such as en or nb-NO", Locale.ROOT, TextForms::locale);
  }

  /** Reads a currency code of ISO 4217, such as {@code EUR}. */
  public Currency readCurrency() {
    Currency currency = parseOrNull("a currency code such as EUR", Currency::getInstance);
    return currency == null ? TextForms.noCurrency() : currency;
  }

  /**
   * Reads a string that stands for a value of a type which parses it itself; what the parser throws
   * means that it does not take the string, and null is returned then.
   *
   * @param expected what it must be, such as {@code a colour such as #ff8800}
   */
  public <T> @Nullable T readParsed(String expected, Function<? super String, ? extends T> parser) {
    return parseOrNull(
        expected,
        text -> {
          try {
            return parser.apply(text);
          } catch (RuntimeException e) {
            problems.cause(e);
            throw e;
          }
        });
  }

  private <T> T parse(String expected, T standIn, Function<? super String, ? extends T> parser) {
    T value = parseOrNull(expected, parser);
    return value == null ? standIn : value;
  }

  private <T> @Nullable T parseOrNull(
      String expected, Function<? super String, ? extends T> parser) {
    if (!isString(expected)) {
      return null;
    }
    try {
      T value = parser.apply(scanner.content());
      if (value != null) {
        return value;
      }
    } catch (RuntimeException e) {
      // The message says what the text must be; why it is not that is no help to a model.
    }
    failed("must be " + expected);
    return null;
  }

  // --- Helpers

  private static char onlyChar(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("not one character");
    }
    return text.charAt(0);
  }

  /** Goes to a value and returns its first character. */
  char peek() {
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

  private static String oneOf(Keys names) {
    return "one of the strings " + String.join(", ", names.names());
  }

  private String excerpt(int from) {
    return scanner.excerpt(from, MAX_SHOWN);
  }

  /** Passes over a value of the wrong kind. */
  void wrong(String expected) {
    scanner.skip(frame.depth());
    failed("must be " + expected);
  }

  /** Notes what is wrong with the value that was just taken. */
  void failed(String message) {
    problem(message + ", got " + excerpt(valueStart));
    valueFailed = true;
  }

  /** Notes what is wrong with the value at which the reader is. */
  void problem(String message) {
    if (problems.more()) {
      problems.keep(new Problem(frame.pointer(scanner), message));
    }
  }

  /** Notes what is wrong with a member of the value at which the reader is. */
  void problemBelow(String member, String message) {
    if (problems.more()) {
      problems.keep(new Problem(frame.pointerBelow(scanner, member), message));
    }
  }

  /** Returns how many problems there are so far. */
  public int problemCount() {
    return problems.count();
  }
}
