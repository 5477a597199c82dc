package dev.aifunction.internal;

import static dev.aifunction.internal.Reading.problem;
import static dev.aifunction.internal.Reading.problems;
import static dev.aifunction.internal.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.aifunction.tool.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ContainersTest {
  private static final String REPEATED_KEY = "repeats an earlier key; write each one once";
  private static final String REPEATED = "repeats an earlier element; write each one once";
  private static final Keys UNITS = Keys.of("DAYS", "HOURS");

  // --- Maps

  @Test
  void readsAnObjectAsAMapInTheOrderOfTheText() {
    Map<String, Integer> map =
        value(" { \"b\" : 1 , \"a\" : 2, \"\\u0063/\":3 } ", ContainersTest::readCounts);
    assertThat(map).containsExactly(entry("b", 1), entry("a", 2), entry("c/", 3)).isUnmodifiable();
    assertThat(value("{}", ContainersTest::readCounts)).isEmpty();
    assertThat(value("{ }", ContainersTest::readCounts)).isUnmodifiable();
  }

  @Test
  void readsAnArrayOfEntriesAsAMapInTheOrderOfTheText() {
    Map<String, Integer> map =
        value(
            "[{\"key\":\"b\",\"value\":1},{\"value\":2,\"key\":\"a\"}]",
            ContainersTest::readCounts);
    assertThat(map).containsExactly(entry("b", 1), entry("a", 2)).isUnmodifiable();
    assertThat(value("[]", ContainersTest::readCounts)).isEmpty();
  }

  @Test
  void readsKeysOfEveryKindInBothForms() {
    assertKey("42", "42", ArgumentReader::readInt, 42);
    assertKey("-1", "-1", ArgumentReader::readByte, (byte) -1);
    assertKey("2e0", "2e0", ArgumentReader::readShort, (short) 2);
    assertKey("9223372036854775807", "9223372036854775807", ArgumentReader::readLong, ~(1L << 63));
    assertKey("1.5", "1.5", ArgumentReader::readDouble, 1.5);
    assertKey("-0.5E1", "-0.5E1", ArgumentReader::readFloat, -5f);
    assertKey("1.10", "1.10", ArgumentReader::readBigDecimal, new BigDecimal("1.10"));
    assertKey("10", "10", ArgumentReader::readBigInteger, BigInteger.TEN);
    assertKey("true", "true", ArgumentReader::readBoolean, true);
    assertKey("false", "false", ArgumentReader::readBoolean, false);
    assertKey("2026", "2026", ArgumentReader::readYear, Year.of(2026));
    assertKey("2026-11-20", "\"2026-11-20\"", ArgumentReader::readLocalDate, day(20));
    assertKey("HOURS", "\"HOURS\"", ContainersTest::readUnit, TimeUnit.HOURS);
    assertKey("x", "\"x\"", ArgumentReader::readChar, 'x');
    assertKey("x", "\"x\"", ArgumentReader::readAny, "x");
  }

  private static <K> void assertKey(
      String name, String json, Function<ArgumentReader, K> read, K expected) {
    Function<ArgumentReader, Map<K, Integer>> map = in -> in.readMap(read, ArgumentReader::readInt);
    assertThat(value("{\"" + name + "\":7}", map)).containsExactly(entry(expected, 7));
    assertThat(value("[{\"key\":" + json + ",\"value\":7}]", map))
        .containsExactly(entry(expected, 7));
  }

  @Test
  void aNumberIsTheSameKeyHoweverItsNameIsEscaped() {
    Function<ArgumentReader, Map<Integer, Integer>> map =
        in -> in.readMap(ArgumentReader::readInt, ArgumentReader::readInt);
    assertThat(value("{\"\\u0031\\u0032\":7}", map)).containsExactly(entry(12, 7));
  }

  @Test
  void aNameThatIsNoKeyIsAProblemAndAddsNothing() {
    Map<Integer, Integer> read = new TreeMap<>();
    assertThat(
            problems(
                "{\"x\":1,\"01\":1,\"+1\":1,\" 1\":1,\"1.5\":1,\"1e\":1,\"1.\":1,\"\":1,\"-\":1,"
                    + "\".5\":1,\"1e+\":1,\"0x1\":1,\"3000000000\":1,\"7\":8}",
                in -> in.readInto(read, ArgumentReader::readInt, ArgumentReader::readInt)))
        .containsExactly(
            new Problem("/x", "must be an integer, got \"x\""),
            new Problem("/01", "must be an integer, got \"01\""),
            new Problem("/+1", "must be an integer, got \"+1\""),
            new Problem("/ 1", "must be an integer, got \" 1\""),
            new Problem("/1.5", "must be an integer, without a fraction, got \"1.5\""),
            new Problem("/1e", "must be an integer, got \"1e\""),
            new Problem("/1.", "must be an integer, got \"1.\""),
            new Problem("/", "must be an integer, got \"\""),
            new Problem("/-", "must be an integer, got \"-\""),
            new Problem("/.5", "must be an integer, got \".5\""),
            new Problem("/1e+", "must be an integer, got \"1e+\""),
            new Problem("/0x1", "must be an integer, got \"0x1\""),
            new Problem(
                "/3000000000",
                "must be an integer from -2147483648 to 2147483647, got \"3000000000\""));
    assertThat(read).containsExactly(entry(7, 8));
  }

  @Test
  void aNameThatIsNoBooleanEnumOrDateIsAProblem() {
    assertThat(keyProblem(ArgumentReader::readBoolean))
        .isEqualTo("must be true or false, got \"x\"");
    assertThat(keyProblem(ContainersTest::readUnit))
        .startsWith("there is no value named \"x\"; use one of: ");
    assertThat(keyProblem(ArgumentReader::readLocalDate))
        .isEqualTo("must be a date such as 2026-11-20, got \"x\"");
    assertThat(keyProblem(ArgumentReader::readIntArray)).isEqualTo("must be an array, got \"x\"");
    assertThat(keyProblem(in -> in.readMap(ArgumentReader::readInt, ArgumentReader::readInt)))
        .startsWith("must be an object, or an array of objects");
  }

  private static String keyProblem(Function<ArgumentReader, ?> key) {
    List<Problem> problems = problems("{\"x\":1}", in -> in.readMap(key, ArgumentReader::readInt));
    assertThat(problems).extracting(Problem::pointer).containsExactly("/x");
    return problems.get(0).message();
  }

  @Test
  void insideAValueANumberIsANumberAgain() {
    assertThat(
            problems(
                "{\"1\":\"2\",\"3\":4}",
                in -> in.readMap(ArgumentReader::readInt, ArgumentReader::readInt)))
        .containsExactly(new Problem("/1", "must be an integer without quotes, got \"2\""));
    assertThat(
            problems(
                "[{\"key\":\"1\",\"value\":1}]",
                in -> in.readMap(ArgumentReader::readInt, ArgumentReader::readInt)))
        .containsExactly(new Problem("/0/key", "must be an integer without quotes, got \"1\""));
  }

  @Test
  void aKeyThatComesTwiceIsAProblemAndTheValuesAreReadOn() {
    assertThat(problems("{\"a\":1,\"b\":2,\"\\u0061\":\"x\",\"b\":3}", ContainersTest::readCounts))
        .containsExactly(
            new Problem("/a", REPEATED_KEY),
            new Problem("/a", "must be an integer without quotes, got \"x\""),
            new Problem("/b", REPEATED_KEY));
    assertThat(
            problems(
                "[{\"key\":\"a\",\"value\":1},{\"value\":2,\"key\":\"a\"},"
                    + "{\"key\":\"a\",\"value\":null}]",
                ContainersTest::readCounts))
        .containsExactly(
            new Problem("/1/key", REPEATED_KEY),
            new Problem("/2/key", REPEATED_KEY),
            new Problem("/2/value", "must be an integer, got null"));
    assertThat(
            problems(
                "{\"1\":1,\"1.0\":2}",
                in -> in.readMap(ArgumentReader::readInt, ArgumentReader::readInt)))
        .containsExactly(new Problem("/1.0", REPEATED_KEY));
  }

  @Test
  void everyMistakeInAnEntryHasItsPointer() {
    assertThat(
            problems(
                "{\"tags\":[{\"key\":1,\"value\":1},{\"key\":\"a\"},{\"value\":1},7,"
                    + "{\"key\":\"b\",\"value\":\"x\",\"valeu\":2},{\"key\":\"c\",\"key\":\"c\","
                    + "\"value\":1}]}",
                in -> {
                  in.begin(Keys.of("tags"));
                  readCounts(in);
                  in.next();
                }))
        .containsExactly(
            new Problem("/tags/0/key", "must be a string, got 1"),
            new Problem("/tags/1/value", "is required but missing"),
            new Problem("/tags/2/key", "is required but missing"),
            new Problem("/tags/3", "must be an object, got 7"),
            new Problem("/tags/4/value", "must be an integer without quotes, got \"x\""),
            new Problem(
                "/tags/4/valeu",
                "there is no property named \"valeu\"; use one of: \"value\", \"key\""),
            new Problem("/tags/5/key", "appears more than once; write it once"));
  }

  @Test
  void anythingElseIsNoMap() {
    for (String text : List.of("1", "null", "\"a\"", "true")) {
      assertThat(problem(text, ContainersTest::readCounts))
          .isEqualTo(
              "must be an object, or an array of objects with \"key\" and \"value\", got " + text);
    }
  }

  @Test
  void aNullThatIsAValueIsKeptAndOneThatStandsForAMistakeIsNot() {
    Map<String, Integer> read = new TreeMap<>();
    Function<ArgumentReader, Integer> nullable = in -> in.readNull() ? null : in.readInt();
    problems(
        "{\"a\":null,\"b\":1,\"c\":\"x\"}",
        in ->
            in.readInto(
                read,
                ArgumentReader::readString,
                each -> {
                  int before = each.problemCount();
                  Integer value = nullable.apply(each);
                  return each.problemCount() == before ? value : null;
                }));
    assertThat(read).containsOnlyKeys("a", "b").containsEntry("a", null);
    Map<String, Integer> map =
        value("{\"a\":null}", in -> in.readMap(ArgumentReader::readString, nullable));
    assertThat(map).containsEntry("a", null);
  }

  @Test
  void mapsOfMapsHavePointersThroughAllNames() {
    assertThat(
            problems(
                "{\"a/b\":{\"~\":[{\"key\":\"c\",\"value\":\"x\"}]}}",
                in ->
                    in.readMap(
                        ArgumentReader::readString,
                        inner ->
                            inner.readMap(ArgumentReader::readString, ContainersTest::readCounts))))
        .containsExactly(
            new Problem("/a~1b/~0/0/value", "must be an integer without quotes, got \"x\""));
  }

  @Test
  void aLongNameIsCutInAPointer() {
    String name = "x".repeat(99) + "\ud83d\ude00" + "y".repeat(1_000_000);
    List<Problem> problems = problems("{\"" + name + "\":\"x\"}", ContainersTest::readCounts);
    assertThat(problems.get(0).pointer()).isEqualTo("/" + "x".repeat(99) + "…");
  }

  @Test
  void fillsMapsOfAnyType() {
    TreeMap<String, Integer> sorted =
        value(
            "{\"b\":1,\"a\":2}",
            in ->
                in.readInto(
                    new TreeMap<String, Integer>(),
                    ArgumentReader::readString,
                    ArgumentReader::readInt));
    assertThat(sorted).containsExactly(entry("a", 2), entry("b", 1));
    EnumMap<TimeUnit, Integer> units =
        value(
            "[{\"key\":\"HOURS\",\"value\":1}]",
            in ->
                in.readInto(
                    new EnumMap<TimeUnit, Integer>(TimeUnit.class),
                    ContainersTest::readUnit,
                    ArgumentReader::readInt));
    assertThat(units).containsExactly(entry(TimeUnit.HOURS, 1));
    assertThat(
            problems(
                "{\"a\":1,\"A\":1}",
                in ->
                    in.readInto(
                        new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        ArgumentReader::readString,
                        ArgumentReader::readInt)))
        .containsExactly(new Problem("/A", REPEATED_KEY));
  }

  @Test
  void nullIsAProblemWhereTheMapTakesNone() {
    Function<ArgumentReader, Integer> nullable = in -> in.readNull() ? null : in.readInt();
    for (String text : List.of("{\"a\":null}", "[{\"key\":\"a\",\"value\":null}]")) {
      assertThat(
              problems(
                  text,
                  in ->
                      in.readInto(
                          new ConcurrentHashMap<String, Integer>(),
                          ArgumentReader::readString,
                          nullable)))
          .containsExactly(
              new Problem(text.startsWith("{") ? "/a" : "/0/value", "must not be null"));
    }
  }

  // --- Collections

  @Test
  void fillsCollectionsOfAnyType() {
    ArrayDeque<Integer> deque =
        value("[3,1]", in -> in.readInto(new ArrayDeque<Integer>(), ArgumentReader::readInt));
    assertThat(deque).containsExactly(3, 1);
    TreeSet<Integer> sorted =
        value("[3,1]", in -> in.readInto(new TreeSet<Integer>(), ArgumentReader::readInt));
    assertThat(sorted).containsExactly(1, 3);
    PriorityQueue<Integer> queue =
        value(
            "[1,3,1]",
            in ->
                in.readInto(
                    new PriorityQueue<Integer>(Comparator.reverseOrder()),
                    ArgumentReader::readInt));
    assertThat(queue.poll()).isEqualTo(3);
    EnumSet<TimeUnit> units =
        value(
            "[\"HOURS\"]",
            in -> in.readInto(EnumSet.noneOf(TimeUnit.class), ContainersTest::readUnit));
    assertThat(units).containsExactly(TimeUnit.HOURS);
    List<Integer> none =
        value("[]", in -> in.readInto(new ArrayList<Integer>(), ArgumentReader::readInt));
    assertThat(none).isEmpty();
  }

  @Test
  void anElementThatCouldNotBeReadIsNotAdded() {
    List<Integer> read = new ArrayList<>();
    assertThat(problems("[1,\"2\",3]", in -> in.readInto(read, ArgumentReader::readInt)))
        .extracting(Problem::pointer)
        .containsExactly("/1");
    assertThat(read).containsExactly(1, 3);
  }

  @Test
  void anElementThatTheCollectionDoesNotTakeIsAProblem() {
    assertThat(problems("[1,2,1]", in -> in.readInto(new TreeSet<>(), ArgumentReader::readInt)))
        .containsExactly(new Problem("/2", REPEATED));
    assertThat(
            problems(
                "[null,1]",
                in ->
                    in.readInto(
                        new ArrayDeque<Integer>(),
                        each -> each.readNull() ? null : each.readInt())))
        .containsExactly(new Problem("/0", "must not be null"));
    assertThat(problem("{}", in -> in.readInto(new TreeSet<>(), ArgumentReader::readInt)))
        .isEqualTo("must be an array, got an object");
  }

  @Test
  void aComparatorsOwnFailureIsNotTheModels() {
    Comparator<Object> broken =
        (one, other) -> {
          throw new NullPointerException("broken");
        };
    assertThatThrownBy(
            () -> value("[1]", in -> in.readInto(new TreeSet<>(broken), ArgumentReader::readInt)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("broken");
  }

  // --- Helpers

  private static Map<String, Integer> readCounts(ArgumentReader in) {
    return in.readMap(ArgumentReader::readString, ArgumentReader::readInt);
  }

  private static TimeUnit readUnit(ArgumentReader in) {
    int index = in.readEnum(UNITS);
    return index < 0 ? null : TimeUnit.valueOf(index == 0 ? "DAYS" : "HOURS");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }
}
