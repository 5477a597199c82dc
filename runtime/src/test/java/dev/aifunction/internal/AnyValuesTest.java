package dev.aifunction.internal;

import static dev.aifunction.internal.Reading.problem;
import static dev.aifunction.internal.Reading.problems;
import static dev.aifunction.internal.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnyValuesTest {

  // --- Reading

  @Test
  void readsScalarsAsWhatTheyAre() {
    assertThat(any("\"a\\n\"")).isEqualTo("a\n");
    assertThat(any("true")).isEqualTo(true);
    assertThat(any(" false ")).isEqualTo(false);
    assertThat(any("null")).isNull();
  }

  @Test
  void readsNumbersExactly() {
    assertThat(any("0")).isEqualTo(0);
    assertThat(any("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(any("2147483648")).isEqualTo(2147483648L);
    assertThat(any("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(any("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(any("9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
    assertThat(any("0.10")).isEqualTo(new BigDecimal("0.10"));
    assertThat(any("2.0")).isEqualTo(new BigDecimal("2.0"));
    assertThat(any("1e2")).isEqualTo(new BigDecimal("1e2"));
    assertThat(any("12345678901234567890.5")).isEqualTo(new BigDecimal("12345678901234567890.5"));
    assertThat(problem("1e1000000000", ArgumentReader::readAny))
        .isEqualTo(
            "must be a number of at most 1000 characters, its exponent at most 1000, got"
                + " 1e1000000000");
  }

  @Test
  void readsListsAndMaps() {
    Object value = any("{\"b\":[1,null,{}],\"a\":{\"c\":[]}}");
    assertThat(value)
        .isEqualTo(map("b", Arrays.asList(1, null, Map.of()), "a", Map.of("c", List.of())));
    assertThat(((Map<?, ?>) value).keySet().toString()).isEqualTo("[b, a]");
    assertThat((Map<?, ?>) value).isUnmodifiable();
    assertThat((List<?>) ((Map<?, ?>) value).get("b")).isUnmodifiable();
  }

  @Test
  void aNameThatComesTwiceIsAProblem() {
    assertThat(problems("[{\"a\":1,\"\\u0061\":{\"b\":1,\"b\":2}}]", ArgumentReader::readAny))
        .containsExactly(
            new Problem("/0/a", "appears more than once; write it once"),
            new Problem("/0/a/b", "appears more than once; write it once"));
  }

  @Test
  void nestingIsBounded() {
    Object value = any("[".repeat(256) + "]".repeat(256));
    for (int i = 0; i < 255; i++) {
      value = ((List<?>) value).get(0);
    }
    assertThat(value).isEqualTo(List.of());
    assertThat(problem("[".repeat(100_000), ArgumentReader::readAny)).contains("256 levels");
    assertThat(problem("{\"a\":".repeat(100_000), ArgumentReader::readAny)).contains("256 levels");
  }

  @Test
  void readsRawJsonAsItIsWritten() {
    assertThat(value(" { \"a\" : [ 1.50 , \"\\u0041\" ] } ", ArgumentReader::readRaw))
        .isEqualTo("{ \"a\" : [ 1.50 , \"\\u0041\" ] }");
    assertThat(value("1e1000000000", ArgumentReader::readRaw)).isEqualTo("1e1000000000");
    assertThat(problem("[1,]", ArgumentReader::readRaw)).startsWith("this is not JSON");
    assertThat(problems("[ {\"a\":1} ]", in -> in.readList(each -> checked(each, each.readRaw()))))
        .containsExactly(new Problem("/0", "must be better, got an object"));
  }

  private static String checked(ArgumentReader in, String raw) {
    in.check(false, "must be better");
    return raw;
  }

  // --- Writing

  @Test
  void writesWhatReadAnyReturns() {
    for (String text :
        List.of(
            "null",
            "true",
            "\"a\\\"b\"",
            "-1",
            "9223372036854775807",
            "9223372036854775808",
            "0.10",
            "{\"b\\n\":[1,null,{}],\"a\":{\"c\":[]}}")) {
      assertThat(new ResultWriter().writeAny(any(text))).hasToString(text);
    }
  }

  @Test
  void writesCollectionsArraysOptionalValuesEnumsAndTimes() {
    assertAny(new LinkedHashSet<>(List.of(2, 1)), "[2,1]");
    assertAny(new Object[] {"a", null, new String[] {"b"}}, "[\"a\",null,[\"b\"]]");
    assertAny(new int[] {1, 2}, "[1,2]");
    assertAny(new long[] {1}, "[1]");
    assertAny(new short[] {1}, "[1]");
    assertAny(new double[] {1.5}, "[1.5]");
    assertAny(new float[] {1.5f}, "[1.5]");
    assertAny(new boolean[] {true}, "[true]");
    assertAny(new char[] {'a'}, "[\"a\"]");
    assertAny(new byte[] {0, -1, -65}, "\"AP+/\"");
    assertAny(Optional.of(List.of(1)), "[1]");
    assertAny(Optional.empty(), "null");
    assertAny(OptionalInt.of(1), "1");
    assertAny(OptionalLong.empty(), "null");
    assertAny(OptionalDouble.of(0.5), "0.5");
    assertAny(TimeUnit.DAYS, "\"DAYS\"");
    assertAny(DayOfWeek.MONDAY, "\"MONDAY\"");
    assertAny('x', "\"x\"");
    assertAny(LocalDate.of(2026, 11, 20), "\"2026-11-20\"");
    assertAny(LocalTime.NOON, "\"12:00:00\"");
    assertAny(Duration.ofHours(1), "\"PT1H\"");
    assertAny(new StringBuilder("x").length(), "1");
  }

  @Test
  void writesKeysByTheirTexts() {
    assertAny(
        map(1, "a", TimeUnit.DAYS, "b", LocalDate.of(2026, 11, 20), "c", true, Year.of(2026)),
        "{\"1\":\"a\",\"DAYS\":\"b\",\"2026-11-20\":\"c\",\"true\":\"2026\"}");
    for (Object key : Arrays.asList(null, List.of(), new Object())) {
      Map<Object, Object> map = map(key, 1);
      assertThatThrownBy(() -> new ResultWriter().writeAny(map))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a map's key is ")
          .hasMessageContaining(key == null ? "null" : key.getClass().getName());
    }
  }

  @Test
  void namesTheClassOfWhatItCannotWrite() {
    assertThatThrownBy(() -> new ResultWriter().writeAny(List.of(Thread.currentThread())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a java.lang.Thread cannot be written where the type is Object; return its own type,"
                + " or make maps, lists and strings of it");
  }

  @Test
  void refusesWhatContainsItself() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThatThrownBy(() -> new ResultWriter().writeAny(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("256 levels");
    Map<String, Object> map = map("a", null);
    map.put("a", Optional.of(new Object[] {map}));
    assertThatThrownBy(() -> new ResultWriter().writeAny(map))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new ResultWriter().writeAny(any("[".repeat(256) + "]".repeat(256))).toString())
        .hasSize(512);
  }

  // --- Helpers

  private static Object any(String json) {
    return value(json, ArgumentReader::readAny);
  }

  private static void assertAny(Object value, String json) {
    assertThat(new ResultWriter().writeAny(value)).hasToString(json);
  }

  @SuppressWarnings("unchecked")
  private static <K> Map<K, Object> map(Object... keysAndValues) {
    Map<K, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((K) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
