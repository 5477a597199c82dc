package dev.aifunction.internal;

import static dev.aifunction.internal.Reading.exception;
import static dev.aifunction.internal.Reading.problem;
import static dev.aifunction.internal.Reading.problems;
import static dev.aifunction.internal.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {

  // --- Objects

  @Test
  void readsAnObjectInTheSchemasOrder() {
    assertThat(order("{\"city\":\"Oslo, Norway\",\"days\":3,\"lines\":[]}"))
        .isEqualTo(new Order("Oslo, Norway", 3, List.of()));
  }

  @Test
  void readsAnObjectInAnyOtherOrder() {
    assertThat(order(" { \"lines\" : [ ] , \"days\" : 3 , \"city\" : \"Oslo\" } "))
        .isEqualTo(new Order("Oslo", 3, List.of()));
  }

  @Test
  void knowsANameHoweverItIsEscaped() {
    assertThat(order("{\"c\\u0069ty\":\"Oslo\",\"days\":3,\"lines\":[]}").city()).isEqualTo("Oslo");
  }

  @Test
  void knowsNamesThatHaveToBeEscapedOnLinesOfTheirOwn() {
    ArgumentReader in = new ArgumentReader("{\"a\":1,\n\"b\\\"c\":1\n,\n\"d\":1\n}");
    readObject(in, Keys.of("a", "b\"c", "d"));
    in.end();
  }

  @Test
  void knowsNamesThatHaveToBeEscaped() {
    Keys keys = Keys.of("a\"b", "c\\d", "\ud83d\ude00");
    List<Integer> found = new ArrayList<>();
    ArgumentReader in = new ArgumentReader("{\"\ud83d\ude00\":1,\"a\\\"b\":1,\"c\\u005cd\":1}");
    for (int key = in.begin(keys); key >= 0; key = in.next()) {
      found.add(key);
      in.readInt();
    }
    in.end();
    assertThat(found).containsExactly(2, 0, 1);
  }

  @Test
  void aNameThatIsTheStartOfAnotherIsToldApart() {
    Keys keys = Keys.of("city", "cityName", "");
    List<Integer> found = new ArrayList<>();
    ArgumentReader in = new ArgumentReader("{\"\":1,\"cityName\":1,\"city\":1}");
    for (int key = in.begin(keys); key >= 0; key = in.next()) {
      found.add(key);
      in.readInt();
    }
    in.end();
    assertThat(found).containsExactly(2, 1, 0);
  }

  @Test
  void anAliasIsTakenForItsName() {
    Keys keys = Keys.of("city", "days").alias("city", "town", "pl\"ace").optional("days");
    for (String name : List.of("city", "town", "t\\u006fwn", "pl\\\"ace")) {
      ArgumentReader in = new ArgumentReader("{\"days\":1,\"" + name + "\":2}");
      assertThat(in.begin(keys)).isEqualTo(1);
      in.readInt();
      assertThat(in.next()).isZero();
      in.readInt();
      assertThat(in.next()).isEqualTo(-1);
      in.end();
    }
    assertThat(problems("{\"town\":1,\"city\":2,\"citty\":3}", in -> readObject(in, keys)))
        .containsExactly(
            new Problem("/city", "appears more than once; write it once"),
            new Problem(
                "/citty", "there is no property named \"citty\"; use one of: \"city\", \"days\""));
    assertThat(problems("{}", in -> readObject(in, keys.optional("nothing"))))
        .containsExactly(new Problem("/city", "is required but missing"));
    Keys weather = Keys.of("RAIN", "CLEAR").alias("CLEAR", "cloudless");
    int clear = value("\"cloudless\"", in -> in.readEnum(weather));
    assertThat(clear).isEqualTo(1);
    assertThatThrownBy(() -> Keys.of("city").alias("town", "city"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("town");
  }

  @Test
  void optionalPropertiesMayBeMissing() {
    ArgumentReader in = new ArgumentReader("{\"a\":1}");
    Keys keys = Keys.of("a", "b").optional("b");
    assertThat(in.begin(keys)).isZero();
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.next()).isEqualTo(-1);
    assertThat(in.complete()).isTrue();
    in.end();
  }

  @Test
  void moreThanSixtyFourPropertiesAreCounted() {
    Keys keys = Keys.of(IntStream.range(0, 70).mapToObj(i -> "k" + i).toArray(String[]::new));
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 69; i++) {
      json.append("\"k").append(i).append("\":0,");
    }
    ArgumentReader in = new ArgumentReader(json + "\"k66\":0}");
    for (int key = in.begin(keys); key >= 0; key = in.next()) {
      in.readInt();
    }
    assertThat(problemsOf(in))
        .containsExactly(
            new Problem("/k66", "appears more than once; write it once"),
            new Problem("/k69", "is required but missing"));
  }

  @Test
  void tellsEveryProblemAtOnce() {
    assertThat(
            problems(
                "{\"days\":\"3\",\"lines\":[{\"item\":\"a\",\"quantity\":0},{\"item\":7,\"quantity\":1.5,"
                    + "\"colour\":{\"x\":[1]}},3],\"citty\":\"Oslo\",\"days\":3}",
                ArgumentReaderTest::readOrder))
        .containsExactly(
            new Problem("/days", "must be an integer without quotes, got \"3\""),
            new Problem("/lines/0/quantity", "must be at least 1, got 0"),
            new Problem("/lines/1/item", "must be a string, got 7"),
            new Problem("/lines/1/quantity", "must be an integer, without a fraction, got 1.5"),
            new Problem(
                "/lines/1/colour",
                "there is no property named \"colour\"; use one of: \"item\", \"quantity\""),
            new Problem("/lines/2", "must be an object, got 3"),
            new Problem(
                "/citty",
                "there is no property named \"citty\"; use one of: \"city\", \"lines\", \"days\""),
            new Problem("/days", "appears more than once; write it once"),
            new Problem("/city", "is required but missing"));
  }

  @Test
  void aSyntaxErrorComesAfterTheProblemsBeforeIt() {
    assertThat(problems("{\"days\":\"3\",\"city\":Oslo}", ArgumentReaderTest::readOrder))
        .containsExactly(
            new Problem("/days", "must be an integer without quotes, got \"3\""),
            new Problem("", "this is not JSON: a value is expected, not 'O', at character 20"));
  }

  @Test
  void aNameIsTheSameNameHoweverItIsEscaped() {
    assertThat(problems("{\"a\":1,\"\\u0061\":2}", in -> readObject(in, Keys.of("a"))))
        .containsExactly(new Problem("/a", "appears more than once; write it once"));
  }

  @Test
  void pointersAreEscapedAsRfc6901Says() {
    assertThat(problems("{\"a/b~c\":1,\"~1\":1}", in -> readObject(in, Keys.of("x/~"))))
        .extracting(Problem::pointer)
        .containsExactly("/a~1b~0c", "/~01", "/x~1~0");
  }

  @Test
  void aFunctionWithoutParametersTakesNothingAtAll() {
    for (String text : List.of("", " \n", "{}", " { } ")) {
      ArgumentReader in = new ArgumentReader(text);
      assertThat(in.begin(Keys.of())).isEqualTo(-1);
      assertThat(in.complete()).isTrue();
      in.end();
    }
    assertThat(problems("", in -> readObject(in, Keys.of("a"))))
        .containsExactly(
            new Problem(
                "",
                "this is not JSON: the text is empty where an object is expected, at character 1"));
    assertThat(problems("null", in -> readObject(in, Keys.of())))
        .containsExactly(new Problem("", "must be an object, got null"));
  }

  @Test
  void nothingFollowsTheValue() {
    assertThat(problems("{} {}", in -> readObject(in, Keys.of())))
        .containsExactly(
            new Problem("", "this is not JSON: nothing follows the first value, at character 4"));
  }

  @Test
  void anObjectIsCompleteWhenNothingInItOrBelowItIsWrong() {
    List<Boolean> complete = new ArrayList<>();
    problems(
        "[{\"a\":[1]},{\"a\":[\"x\"]},{},{\"a\":[],\"b\":1},7,{\"a\":[2]}]",
        in ->
            in.readList(
                each -> {
                  for (int key = each.begin(Keys.of("a")); key >= 0; key = each.next()) {
                    each.readIntArray();
                  }
                  complete.add(each.complete());
                  return null;
                }));
    assertThat(complete).containsExactly(true, false, false, false, false, true);
  }

  @Test
  void whatATypeRefusesIsAProblemWithoutTheTypesOwnWords() {
    RuntimeException refusal = new IllegalArgumentException("secret");
    BadToolCallException exception =
        exception(
            "{\"a\":{\"b\":1}}",
            in -> {
              for (int key = in.begin(Keys.of("a")); key >= 0; key = in.next()) {
                readObject(in, Keys.of("b"));
                assertThat(in.<Object>refused(refusal)).isNull();
                in.check(false, "is not noted: the value has its problem");
              }
            });
    assertThat(exception.problems())
        .containsExactly(
            new Problem(
                "/a", "was refused by its type's own checks; its values do not fit together"));
    assertThat(exception.getMessage()).doesNotContain("secret");
    assertThat(exception.getSuppressed()).containsExactly(refusal);
  }

  // --- Checks

  @Test
  void aCheckShowsTheValueAsItWasWritten() {
    assertThat(
            problems(
                "{\"a\":-1.50e0,\"b\":\"\\u0041\",\"c\":[1],\"d\":\"" + "x".repeat(100) + "\"}",
                in -> {
                  for (int key = in.begin(Keys.of("a", "b", "c", "d")); key >= 0; key = in.next()) {
                    switch (key) {
                      case 0 -> in.readDouble();
                      case 2 -> in.readIntArray();
                      default -> in.readString();
                    }
                    in.check(true, "is valid");
                    in.check(false, "must be better");
                  }
                }))
        .containsExactly(
            new Problem("/a", "must be better, got -1.50e0"),
            new Problem("/b", "must be better, got \"\\u0041\""),
            new Problem("/c", "must be better"),
            new Problem("/d", "must be better, got \"" + "x".repeat(39) + "…"));
  }

  @Test
  void aCheckOfAValueThatCouldNotBeReadSaysNothingMore() {
    assertThat(
            problems(
                "[\"0\"]",
                in ->
                    in.readList(
                        each -> {
                          int value = each.readInt();
                          each.check(value >= 1, "must be at least 1");
                          return value;
                        })))
        .hasSize(1);
  }

  @Test
  void aListIsCheckedWhateverItsElementsAre() {
    assertThat(
            problems(
                "[\"x\",2]",
                in -> {
                  int[] values = in.readIntArray();
                  in.check(values.length <= 1, "must have at most 1 element");
                }))
        .containsExactly(
            new Problem("/0", "must be an integer without quotes, got \"x\""),
            new Problem("", "must have at most 1 element"));
  }

  // --- Scalars

  @Test
  void readsIntegersHoweverTheyAreWritten() {
    for (String two : List.of("2", "2.0", "2e0", "20e-1", "0.2e1", "2.000", "2E+0")) {
      assertThat(value(two, ArgumentReader::readInt)).as(two).isEqualTo(2);
      assertThat(value(two, ArgumentReader::readBigInteger)).as(two).isEqualTo(BigInteger.TWO);
    }
    assertThat(value("-0", ArgumentReader::readInt)).isZero();
    assertThat(value("0e-5", ArgumentReader::readLong)).isZero();
    assertThat(value("-128", ArgumentReader::readByte)).isEqualTo(Byte.MIN_VALUE);
    assertThat(value("32767", ArgumentReader::readShort)).isEqualTo(Short.MAX_VALUE);
    assertThat(value("-2147483648", ArgumentReader::readInt)).isEqualTo(Integer.MIN_VALUE);
    assertThat(value("9223372036854775807", ArgumentReader::readLong)).isEqualTo(Long.MAX_VALUE);
    assertThat(value("-9223372036854775808", ArgumentReader::readLong)).isEqualTo(Long.MIN_VALUE);
    assertThat(value("9.223372036854775807e18", ArgumentReader::readLong))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void anIntegerOutsideOfItsTypesRangeIsAProblemThatNamesTheRange() {
    assertThat(problem("128", ArgumentReader::readByte))
        .isEqualTo("must be an integer from -128 to 127, got 128");
    assertThat(problem("-32769", ArgumentReader::readShort))
        .isEqualTo("must be an integer from -32768 to 32767, got -32769");
    assertThat(problem("2147483648", ArgumentReader::readInt))
        .isEqualTo("must be an integer from -2147483648 to 2147483647, got 2147483648");
    for (String tooMuch :
        List.of("9223372036854775808", "1e19", "1e1000000000", "-1e999999999999")) {
      assertThat(problem(tooMuch, ArgumentReader::readLong))
          .isEqualTo(
              "must be an integer from -9223372036854775808 to 9223372036854775807, got "
                  + tooMuch);
    }
    assertThat(problem("2.5", ArgumentReader::readLong))
        .isEqualTo("must be an integer, without a fraction, got 2.5");
    assertThat(problem("1e-1", ArgumentReader::readBigInteger))
        .isEqualTo("must be an integer, without a fraction, got 1e-1");
  }

  @Test
  void readsTheNearestDoubleAndFloat() {
    List<String> texts =
        List.of(
            "0",
            "-0",
            "0.1",
            "1.5",
            "-2.25e3",
            "1e22",
            "1e23",
            "123456789012345678",
            "0.000001",
            "9007199254740993",
            "1.7976931348623157e308",
            "4.9e-324",
            "1e-400",
            "3.14159265358979",
            "16777217",
            "16777216e10",
            "33554431e-11",
            "8388609.5",
            "1e10",
            "1e11",
            "5e-324");
    for (String text : texts) {
      assertThat(value(text, ArgumentReader::readDouble)).isEqualTo(Double.valueOf(text));
      if (Float.isFinite(Float.parseFloat(text))) {
        assertThat(value(text, ArgumentReader::readFloat)).isEqualTo(Float.valueOf(text));
      }
    }
    assertThat(problem("1e400", ArgumentReader::readDouble))
        .startsWith("must be a number from -1.7976931348623157E308 to");
    assertThat(problem("1e39", ArgumentReader::readFloat)).startsWith("must be a number from -3.4");
  }

  @Test
  void readsBigDecimalsExactlyAndWithinBounds() {
    assertThat(value("12345678901234567890.10", ArgumentReader::readBigDecimal))
        .isEqualTo(new BigDecimal("12345678901234567890.10"));
    assertThat(value("-5", ArgumentReader::readBigDecimal)).isEqualTo(new BigDecimal("-5"));
    for (String tooMuch : List.of("1e1000000000", "1e-1000000000", "1".repeat(1_000_000))) {
      assertThat(problem(tooMuch, ArgumentReader::readBigDecimal))
          .startsWith(
              "must be a number of at most 1000 characters, its exponent at most 1000, got 1")
          .hasSizeLessThan(150);
      assertThat(problem(tooMuch, ArgumentReader::readBigInteger))
          .startsWith("must be a number of");
    }
    assertThat(problem("1".repeat(1_000_000), ArgumentReader::readDouble))
        .startsWith("must be a number of at most 1000 characters, got 1");
  }

  @Test
  void readsText() {
    assertThat(
            value(
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é\"", ArgumentReader::readString))
        .isEqualTo("\"\\/\b\f\n\r\té\ud83d\ude00é");
    assertThat(value("\"x\"", ArgumentReader::readChar)).isEqualTo('x');
    assertThat(problem("\"\"", ArgumentReader::readChar))
        .isEqualTo("must be a string of one character, got \"\"");
    assertThat(problem("\"\ud83d\ude00\"", ArgumentReader::readChar))
        .startsWith("must be a string of");
    assertThat(value("true", ArgumentReader::readBoolean)).isTrue();
    assertThat(value(" false ", ArgumentReader::readBoolean)).isFalse();
    assertThat(problem("\"true\"", ArgumentReader::readBoolean))
        .isEqualTo("must be true or false without quotes, got \"true\"");
    assertThat(problem("null", ArgumentReader::readBoolean))
        .isEqualTo("must be true or false, got null");
  }

  @Test
  void readsWhatIsSpecialInAStringWhereverItStands() {
    for (int i = 0; i < 80; i++) {
      String before = "x".repeat(i);
      for (String after : List.of("", "y", "y".repeat(50))) {
        assertThat(text(before + after)).isEqualTo(before + after);
        assertThat(text(before + "\\n\\u00e9" + after)).isEqualTo(before + "\né" + after);
        assertThat(text(before + "\\u20AC\\\"" + after)).isEqualTo(before + "€\"" + after);
        assertThat(text(before + "€\\\"" + after)).isEqualTo(before + "€\"" + after);
        assertThat(text(before + "\ud83d\ude00" + after))
            .isEqualTo(before + "\ud83d\ude00" + after);
        assertThat(problem('"' + before + "\t" + after + '"', ArgumentReader::readString))
            .contains("raw control character", "at character " + (i + 2));
      }
    }
  }

  private static String text(String inQuotes) {
    return value('"' + inQuotes + '"', ArgumentReader::readString);
  }

  @Test
  void readsEnums() {
    Keys names = Keys.of("CLEAR", "RAIN", "say \"hi\"");
    Function<ArgumentReader, Integer> weather = in -> in.readEnum(names);
    assertThat(value("\"RAIN\"", weather)).isEqualTo(1);
    assertThat(value("\"CL\\u0045AR\"", weather)).isZero();
    assertThat(value("\"say \\\"hi\\\"\"", weather)).isEqualTo(2);
    assertThat(problem("\"rain\"", in -> in.readEnum(names)))
        .startsWith("there is no value named \"rain\"; use one of: \"RAIN\", ");
    assertThat(problem("1", in -> in.readEnum(Keys.of("A", "B"))))
        .isEqualTo("must be one of the strings A, B, got 1");
  }

  @Test
  void readsNull() {
    ArgumentReader in = new ArgumentReader(" null ");
    assertThat(in.readNull()).isTrue();
    in.end();
    assertThat(new ArgumentReader("1").readNull()).isFalse();
    assertThat(new ArgumentReader("nil").readNull()).isFalse();
  }

  @Test
  void everyKindOfValueIsNamedWhenItIsTheWrongOne() {
    assertThat(problem("{\"a\":[{}]}", ArgumentReader::readString))
        .isEqualTo("must be a string, got an object");
    assertThat(problem("[1,[2]]", ArgumentReader::readInt))
        .isEqualTo("must be an integer, got an array");
    assertThat(problem("null", ArgumentReader::readDouble)).isEqualTo("must be a number, got null");
    assertThat(problem("true", in -> in.readList(ArgumentReader::readInt)))
        .isEqualTo("must be an array, got true");
  }

  // --- Lists

  @Test
  void readsLists() {
    Function<ArgumentReader, Integer> nullable = in -> in.readNull() ? null : in.readInt();
    Function<ArgumentReader, List<Integer>> list = in -> in.readList(nullable);
    Function<ArgumentReader, List<int[]>> lists = in -> in.readList(ArgumentReader::readIntArray);
    Function<ArgumentReader, Set<String>> set = in -> in.readSet(ArgumentReader::readString);
    assertThat(value("[]", list)).isEmpty();
    assertThat(value("[1,null,3]", list)).containsExactly(1, null, 3).isUnmodifiable();
    assertThat(value("[[1,2],[]]", lists)).containsExactly(new int[] {1, 2}, new int[0]);
    assertThat(value("[\"b\",\"a\"]", set)).containsExactly("b", "a").isUnmodifiable();
    assertThat(problems("[\"b\",\"a\",\"b\",1,2]", in -> in.readSet(ArgumentReader::readString)))
        .containsExactly(
            new Problem("/2", "repeats an earlier element; write each one once"),
            new Problem("/3", "must be a string, got 1"),
            new Problem("/4", "must be a string, got 2"));
  }

  @Test
  void readsArraysOfPrimitiveValues() {
    String twenty = IntStream.range(0, 20).boxed().toList().toString();
    assertThat(value(twenty, ArgumentReader::readIntArray))
        .isEqualTo(IntStream.range(0, 20).toArray());
    assertThat(value("[]", ArgumentReader::readIntArray)).isEmpty();
    assertThat(value("[1,2]", ArgumentReader::readLongArray)).containsExactly(1, 2);
    assertThat(value("[1,2]", ArgumentReader::readShortArray))
        .containsExactly((short) 1, (short) 2);
    assertThat(value("[1.5]", ArgumentReader::readDoubleArray)).containsExactly(1.5);
    assertThat(value("[1.5]", ArgumentReader::readFloatArray)).containsExactly(1.5f);
    assertThat(value("[true,false]", ArgumentReader::readBooleanArray))
        .containsExactly(true, false);
    assertThat(value("[\"a\"]", ArgumentReader::readCharArray)).containsExactly('a');
    assertThat(value("\"AP+/\"", ArgumentReader::readByteArray)).containsExactly(0, -1, -65);
    for (String bad : List.of("\"AP-_\"", "\"AA\"", "\"A A=\"", "\"é===\"")) {
      assertThat(problem(bad, ArgumentReader::readByteArray)).startsWith("must be base64 text");
    }
  }

  // --- Texts that stand for values

  @Test
  void readsTimes() {
    assertThat(value("\"2026-11-20\"", ArgumentReader::readLocalDate))
        .isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(value("\"14:30\"", ArgumentReader::readLocalTime)).isEqualTo(LocalTime.of(14, 30));
    assertThat(value("\"2026-11-20T14:30:00\"", ArgumentReader::readLocalDateTime))
        .isEqualTo(LocalDateTime.of(2026, 11, 20, 14, 30));
    for (String text :
        List.of("2026-11-20T14:30:00Z", "2026-11-20t14:30:00.000z", "2026-11-20T15:30:00+01:00")) {
      assertThat(value('"' + text + '"', ArgumentReader::readInstant))
          .isEqualTo(Instant.parse("2026-11-20T14:30:00Z"));
    }
    assertThat(value("\"2026-11-20T15:30:00+01:00\"", ArgumentReader::readOffsetDateTime))
        .isEqualTo(OffsetDateTime.parse("2026-11-20T15:30:00+01:00"));
    assertThat(value("\"15:30:00+01:00\"", ArgumentReader::readOffsetTime))
        .isEqualTo(OffsetTime.parse("15:30:00+01:00"));
    assertThat(
            value("\"2026-11-20T15:30:00+01:00[Europe/Oslo]\"", ArgumentReader::readZonedDateTime))
        .isEqualTo(ZonedDateTime.of(2026, 11, 20, 15, 30, 0, 0, ZoneId.of("Europe/Oslo")));
    assertThat(value("\"2026-11-20T15:30:00+01:00\"", ArgumentReader::readZonedDateTime).getZone())
        .isEqualTo(ZoneOffset.ofHours(1));
    assertThat(value("\"P1DT2H\"", ArgumentReader::readDuration)).isEqualTo(Duration.ofHours(26));
    assertThat(value("\"P1Y2M3D\"", ArgumentReader::readPeriod)).isEqualTo(Period.of(1, 2, 3));
    assertThat(value("2026", ArgumentReader::readYear)).isEqualTo(Year.of(2026));
    assertThat(value("\"2026-11\"", ArgumentReader::readYearMonth))
        .isEqualTo(YearMonth.of(2026, 11));
    assertThat(value("\"--11-20\"", ArgumentReader::readMonthDay)).isEqualTo(MonthDay.of(11, 20));
    assertThat(value("\"Europe/Oslo\"", ArgumentReader::readZoneId))
        .isEqualTo(ZoneId.of("Europe/Oslo"));
    assertThat(value("\"+01:00\"", ArgumentReader::readZoneOffset))
        .isEqualTo(ZoneOffset.ofHours(1));
  }

  @Test
  void aTextOfTheWrongFormIsAProblemThatShowsTheRightOne() {
    assertThat(problem("\"20.11.2026\"", ArgumentReader::readLocalDate))
        .isEqualTo("must be a date such as 2026-11-20, got \"20.11.2026\"");
    List<Function<ArgumentReader, Object>> reads =
        List.of(
            ArgumentReader::readLocalDate,
            ArgumentReader::readLocalTime,
            ArgumentReader::readLocalDateTime,
            ArgumentReader::readInstant,
            ArgumentReader::readOffsetDateTime,
            ArgumentReader::readOffsetTime,
            ArgumentReader::readZonedDateTime,
            ArgumentReader::readDuration,
            ArgumentReader::readPeriod,
            ArgumentReader::readYear,
            ArgumentReader::readYearMonth,
            ArgumentReader::readMonthDay,
            ArgumentReader::readZoneId,
            ArgumentReader::readZoneOffset,
            ArgumentReader::readUuid,
            ArgumentReader::readUri,
            ArgumentReader::readUrl,
            ArgumentReader::readLocale,
            ArgumentReader::readCurrency);
    for (Function<ArgumentReader, Object> read : reads) {
      for (String bad : List.of("\"\\\\ \"", "[]")) {
        assertThat(problem(bad, read)).startsWith("must be ");
      }
    }
    assertThat(problem("\"2026-02-30\"", ArgumentReader::readLocalDate)).startsWith("must be");
    assertThat(problem("\"2026-11-20T14:30Z\"", ArgumentReader::readInstant))
        .startsWith("must be a date and time with offset, such as 2026-11-20T14:30:00Z");
    assertThat(problem("\"2026-11-20T14:30:00\"", ArgumentReader::readInstant)).startsWith("must");
  }

  @Test
  void readsUuidsInTheirCanonicalFormOnly() {
    assertThat(value("\"123E4567-e89b-12d3-a456-426614174000\"", ArgumentReader::readUuid))
        .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
    for (String bad :
        List.of(
            "1-1-1-1-1",
            "+23e4567-e89b-12d3-a456-426614174000",
            "123e4567e89b-12d3-a456-4266141740000",
            "{123e4567-e89b-12d3-a456-4266141740}",
            "123e4567-e89b-12d3-a456-42661417400\uff10")) {
      assertThat(problem('"' + bad + '"', ArgumentReader::readUuid)).startsWith("must be a UUID");
    }
  }

  @Test
  void readsUris() {
    assertThat(value("\"https://example.com/a?b#c\"", ArgumentReader::readUri))
        .isEqualTo(URI.create("https://example.com/a?b#c"));
    assertThat(problem("\"a b\"", ArgumentReader::readUri)).startsWith("must be a URI such as");
  }

  @Test
  void readsUrls() {
    assertThat(value("\"https://example.com/a?b#c\"", ArgumentReader::readUrl))
        .hasToString("https://example.com/a?b#c");
    for (String bad : List.of("", "a/b", "gopherx://example.com", "https://exa mple.com")) {
      assertThat(problem('"' + bad + '"', ArgumentReader::readUrl))
          .isEqualTo("must be a URL such as https://example.com/path, got \"" + bad + '"');
    }
    assertThat(problem("1", ArgumentReader::readUrl)).startsWith("must be a URL such as");
  }

  @Test
  void readsLocalesByTheirLanguageTags() {
    assertThat(value("\"nb-NO\"", ArgumentReader::readLocale)).isEqualTo(new Locale("nb", "NO"));
    assertThat(value("\"zh-Hans-CN\"", ArgumentReader::readLocale).getScript()).isEqualTo("Hans");
    for (String bad : List.of("", "nb_NO", "a", "nb--NO", "nb NO")) {
      assertThat(problem('"' + bad + '"', ArgumentReader::readLocale))
          .isEqualTo("must be a language tag such as en or nb-NO, got \"" + bad + '"');
    }
  }

  @Test
  void readsCurrenciesByTheirCodes() {
    assertThat(value("\"EUR\"", ArgumentReader::readCurrency))
        .isEqualTo(Currency.getInstance("EUR"));
    for (String bad : List.of("", "eur", "EURO", "AAA")) {
      assertThat(problem('"' + bad + '"', ArgumentReader::readCurrency))
          .isEqualTo("must be a currency code such as EUR, got \"" + bad + '"');
    }
  }

  @Test
  void readsWhatATypeParsesItself() {
    Function<ArgumentReader, Integer> read =
        in -> in.readParsed("a number in hexadecimal", text -> Integer.valueOf(text, 16));
    assertThat(value("\"f\\u0066\"", read)).isEqualTo(255);
    assertThat(problem("\"xyz\"", read)).isEqualTo("must be a number in hexadecimal, got \"xyz\"");
    assertThat(problem("7", read)).isEqualTo("must be a number in hexadecimal, got 7");
    assertThat(problem("\"a\"", in -> in.readParsed("something else", text -> null)))
        .isEqualTo("must be something else, got \"a\"");
    assertThat(exception("\"xyz\"", read::apply).getSuppressed())
        .singleElement()
        .isInstanceOf(NumberFormatException.class);
  }

  // --- Broken text

  @Test
  void noMutationThrowsAnythingButABadToolCall() {
    String document =
        "{\"city\":\"O\\u0073lo \\ud83d\\ude00\",\"days\":-1.5e1,\"lines\":[{\"item\":\"a\",\"quantity\":2},"
            + "{\"quantity\":3,\"item\":\"b\"}]}";
    List<String> texts = new ArrayList<>(JsonSyntaxTest.mutations(document));
    for (int end = 0; end < document.length(); end++) {
      texts.add(document.substring(0, end));
    }
    int refused = 0;
    for (String text : texts) {
      try {
        ArgumentReader in = new ArgumentReader(text);
        readOrder(in);
        in.end();
      } catch (BadToolCallException e) {
        assertThat(e.problems()).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isBetween(texts.size() / 2, texts.size() - 1);
  }

  // --- Limits

  @Test
  void nestingIsBoundedWhetherReadOrPassedOver() {
    String deep = "[".repeat(100_000);
    assertThat(problem(deep, ArgumentReader::readInt)).contains("deeper than 256 levels");
    assertThat(problem(deep, ArgumentReaderTest::readNested)).contains("deeper than 256 levels");
    assertThat(problem("{\"a\":".repeat(100_000), ArgumentReader::readInt)).contains("256 levels");
    value("[".repeat(256) + "]".repeat(256), ArgumentReaderTest::readNested);
    assertThat(problem("[".repeat(256) + "]".repeat(256), ArgumentReader::readInt))
        .isEqualTo("must be an integer, got an array");
    assertThat(problem("[".repeat(257) + "]".repeat(257), ArgumentReader::readInt))
        .contains("256 levels");
    assertThatThrownBy(
            () -> readNestedThenSkip(new ArgumentReader("[".repeat(257) + "]".repeat(257)), 200))
        .isInstanceOf(BadToolCallException.class)
        .hasMessageContaining("256 levels");
  }

  @Test
  void hugeTextsEnd() {
    String text = "x".repeat(10_000_000);
    assertThat(value('"' + text + '"', ArgumentReader::readString)).isEqualTo(text);
    assertThat(problem('"' + text + '"', ArgumentReader::readInt)).hasSizeLessThan(200);
    assertThat(problem('"' + text + '"', ArgumentReader::readLocalDate)).hasSizeLessThan(200);
    assertThat(problem('"' + text + '"', ArgumentReader::readDuration)).hasSizeLessThan(200);
    assertThat(problem('"' + text + '"', in -> in.readEnum(Keys.of("A")))).hasSizeLessThan(200);
    assertThat(exception("{\"" + text + "\":1}", in -> readObject(in, Keys.of())).getMessage())
        .hasSizeLessThan(400);
  }

  @Test
  void aHundredProblemsAreKeptAndTheOthersCounted() {
    String text = "[" + "1,".repeat(200_000) + "1]";
    List<Problem> problems = problems(text, in -> in.readList(ArgumentReader::readString));
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100)).isEqualTo(new Problem("", "and 199901 more problems"));
  }

  @Test
  void namesThatCollideCostNoMoreThanOthers() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 16; i++) {
      json.append('"');
      for (int bit = 0; bit < 16; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":0,");
    }
    List<Problem> problems = problems(json + "\"a\":0}", in -> readObject(in, Keys.of("a")));
    assertThat(problems).hasSize(101);
  }

  // --- Helpers

  private record Order(String city, int days, List<Line> lines) {}

  private record Line(String item, int quantity) {}

  private static final Keys ORDER = Keys.of("city", "days", "lines");
  private static final Keys LINE = Keys.of("item", "quantity");

  private static Order order(String json) {
    return value(json, ArgumentReaderTest::readOrder);
  }

  private static Order readOrder(ArgumentReader in) {
    String city = "";
    int days = 0;
    List<Line> lines = List.of();
    for (int key = in.begin(ORDER); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> city = in.readString();
        case 1 -> days = in.readInt();
        default -> lines = in.readList(ArgumentReaderTest::readLine);
      }
    }
    return new Order(city, days, lines);
  }

  private static Line readLine(ArgumentReader in) {
    String item = "";
    int quantity = 0;
    for (int key = in.begin(LINE); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> item = in.readString();
        default -> {
          quantity = in.readInt();
          in.check(quantity >= 1, "must be at least 1");
        }
      }
    }
    return new Line(item, quantity);
  }

  private static void readObject(ArgumentReader in, Keys keys) {
    for (int key = in.begin(keys); key >= 0; key = in.next()) {
      in.readInt();
    }
  }

  private static List<Object> readNested(ArgumentReader in) {
    return in.readList(ArgumentReaderTest::readNested);
  }

  private static Object readNestedThenSkip(ArgumentReader in, int levels) {
    return levels == 0
        ? in.readString()
        : in.readList(each -> readNestedThenSkip(each, levels - 1));
  }

  private static List<Problem> problemsOf(ArgumentReader in) {
    return catchThrowableOfType(BadToolCallException.class, in::end).problems();
  }
}
