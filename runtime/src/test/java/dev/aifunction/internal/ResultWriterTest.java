package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultWriterTest {

  @Test
  void setsTheCommasByItself() {
    ResultWriter out = new ResultWriter().beginObject().key("a").beginObject().endObject();
    out.key("b").write(1).key("c").beginObject().key("d").writeNull().key("e").write(true);
    out.endObject().key("f").writeList(List.of(1, 2), ResultWriter::write).endObject();
    assertThat(out).hasToString("{\"a\":{},\"b\":1,\"c\":{\"d\":null,\"e\":true},\"f\":[1,2]}");
  }

  @Test
  void writesNamesOfAnyCharacters() {
    ResultWriter out = new ResultWriter().beginObject().wideKey("größe").write(1).key("a").write(2);
    out.wideKey("数 \"x\"").write(3).key("b").write(4).wideKey("c").write(5).endObject();
    assertThat(out).hasToString("{\"größe\":1,\"a\":2,\"数 \\\"x\\\"\":3,\"b\":4,\"c\":5}");
  }

  @Test
  void escapesWhatJsonEscapesAndNothingElse() {
    assertThat(new ResultWriter().write("plain é€\u2028\ud83d\ude00/"))
        .hasToString("\"plain é€\u2028\ud83d\ude00/\"");
    assertThat(new ResultWriter().write("a\"b\\c\n\r\t\b\f\u0000\u001f\u007fé\ud83d\ude00"))
        .hasToString("\"a\\\"b\\\\c\\n\\r\\t\\u0008\\u000c\\u0000\\u001f\u007fé\ud83d\ude00\"");
  }

  @Test
  void escapesHalvesOfSurrogatePairs() {
    assertThat(new ResultWriter().write("\ud83d")).hasToString("\"\\ud83d\"");
    assertThat(new ResultWriter().write("x\ude00\ud83dy")).hasToString("\"x\\ude00\\ud83dy\"");
    assertThat(new ResultWriter().write('\ude00')).hasToString("\"\\ude00\"");
  }

  @Test
  void writesNumbers() {
    assertThat(new ResultWriter().write(Long.MIN_VALUE)).hasToString("-9223372036854775808");
    assertThat(new ResultWriter().write(1.5f)).hasToString("1.5");
    assertThat(new ResultWriter().write(-0.0)).hasToString("-0.0");
    assertThat(new ResultWriter().write((byte) -1)).hasToString("-1");
    assertThat(new ResultWriter().write(Integer.valueOf(7))).hasToString("7");
    assertThat(new ResultWriter().write(Double.valueOf(7))).hasToString("7.0");
    assertThat(new ResultWriter().write(Float.valueOf(7))).hasToString("7.0");
    assertThat(new ResultWriter().write(BigInteger.TEN)).hasToString("10");
    assertThat(new ResultWriter().write(new BigDecimal("1.10"))).hasToString("1.10");
    assertThat(new ResultWriter().write(new BigDecimal("1e1000000000")))
        .hasToString("1E+1000000000");
    assertThat(new ResultWriter().write(new AtomicLong(3))).hasToString("3");
  }

  @Test
  void refusesNumbersThatJsonHasNot() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      assertThatThrownBy(() -> new ResultWriter().write(bad))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new ResultWriter().write((float) bad))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new ResultWriter().write(Double.valueOf(bad)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void writesNullForEveryNull() {
    ResultWriter out = new ResultWriter().beginObject();
    out.key("a").write((String) null).key("b").write((Integer) null).key("c").write((Boolean) null);
    out.key("d").write((Character) null).key("e").write((BigDecimal) null).key("f").writeText(null);
    out.key("g").write((int[]) null).key("h").write((byte[]) null);
    out.key("i").writeList((List<String>) null, ResultWriter::write);
    out.key("j").writeList((String[]) null, ResultWriter::write).endObject();
    assertThat(out.toString().replaceAll("\"[a-j]\":null", "")).isEqualTo("{,,,,,,,,,}");
  }

  @Test
  void writesListsAndArrays() {
    assertThat(new ResultWriter().writeList(Arrays.asList("a", null), ResultWriter::write))
        .hasToString("[\"a\",null]");
    assertThat(new ResultWriter().writeList(new String[] {"a", "b"}, ResultWriter::write))
        .hasToString("[\"a\",\"b\"]");
    assertThat(
            new ResultWriter()
                .writeList(
                    List.of(List.of(1), List.<Integer>of()),
                    (out, each) -> out.writeList(each, ResultWriter::write)))
        .hasToString("[[1],[]]");
    assertThat(new ResultWriter().write(new long[] {1, 2})).hasToString("[1,2]");
    assertThat(new ResultWriter().write(new char[] {'a', '"'})).hasToString("[\"a\",\"\\\"\"]");
    assertThat(new ResultWriter().write(new boolean[0])).hasToString("[]");
    assertThat(new ResultWriter().write(new byte[] {0, -1, -65})).hasToString("\"AP+/\"");
  }

  @Test
  void writesTextsOfValues() {
    assertThat(new ResultWriter().writeText(LocalDate.of(2026, 11, 20)))
        .hasToString("\"2026-11-20\"");
    assertThat(new ResultWriter().writeText(URI.create("https://example.com/a?b")))
        .hasToString("\"https://example.com/a?b\"");
  }

  @Test
  void writesTimesWithSecondsAndOffsetsAsTheirSchemasSay() {
    LocalDateTime local = LocalDateTime.of(2026, 11, 20, 14, 0);
    assertThat(new ResultWriter().writeText(local)).hasToString("\"2026-11-20T14:00:00\"");
    assertThat(new ResultWriter().writeText(local.toLocalTime())).hasToString("\"14:00:00\"");
    assertThat(new ResultWriter().writeText(local.atOffset(ZoneOffset.UTC)))
        .hasToString("\"2026-11-20T14:00:00Z\"");
    assertThat(new ResultWriter().writeText(local.atOffset(ZoneOffset.UTC).toOffsetTime()))
        .hasToString("\"14:00:00Z\"");
    assertThat(new ResultWriter().writeText(local.atZone(ZoneId.of("Europe/Oslo"))))
        .hasToString("\"2026-11-20T14:00:00+01:00\"");
  }

  @Test
  void writesLocalesByTheirLanguageTags() {
    assertThat(new ResultWriter().writeText(new Locale("nb", "NO"))).hasToString("\"nb-NO\"");
    assertThat(new ResultWriter().writeText(Currency.getInstance("EUR"))).hasToString("\"EUR\"");
  }

  @Test
  void tellsTheTextOfAScalar() {
    assertThat(ResultWriter.text("a\"")).isEqualTo("a\"");
    assertThat(ResultWriter.text(7)).isEqualTo("7");
    assertThat(ResultWriter.text(7.0)).isEqualTo("7.0");
    assertThat(ResultWriter.text(new BigDecimal("1E+2"))).isEqualTo("1E+2");
    assertThat(ResultWriter.text(new AtomicLong(3))).isEqualTo("3");
    assertThat(ResultWriter.text(true)).isEqualTo("true");
    assertThat(ResultWriter.text('x')).isEqualTo("x");
    assertThat(ResultWriter.text(Locale.FRANCE)).isEqualTo("fr-FR");
    assertThat(ResultWriter.text(LocalTime.NOON)).isEqualTo("12:00:00");
    assertThat(ResultWriter.text(Shouted.NAME)).isEqualTo("NAME");
    assertThatThrownBy(() -> ResultWriter.text(Float.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private enum Shouted {
    NAME;

    @Override
    public String toString() {
      return "shown to people";
    }
  }

  @Test
  void writesMapsAsObjects() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b\"\n", 1);
    map.put("a", null);
    ResultWriter out = new ResultWriter().beginObject().key("x");
    out.writeMap(map, name -> name, ResultWriter::write).key("y").write(1).endObject();
    assertThat(out).hasToString("{\"x\":{\"b\\\"\\n\":1,\"a\":null},\"y\":1}");
    assertThat(new ResultWriter().writeMap(Map.of(7, "a"), ResultWriter::text, ResultWriter::write))
        .hasToString("{\"7\":\"a\"}");
    assertThat(new ResultWriter().writeMap(Map.of(), ResultWriter::text, ResultWriter::writeAny))
        .hasToString("{}");
    assertThat(new ResultWriter().writeMap(null, ResultWriter::text, ResultWriter::writeAny))
        .hasToString("null");
  }

  @Test
  void writesMapsAsEntries() {
    Map<Integer, String> map = new LinkedHashMap<>();
    map.put(2, "b");
    map.put(1, null);
    ResultWriter out = new ResultWriter().beginObject().key("x");
    out.writeEntries(map, ResultWriter::write, ResultWriter::write).key("y").write(1).endObject();
    assertThat(out)
        .hasToString("{\"x\":[{\"key\":2,\"value\":\"b\"},{\"key\":1,\"value\":null}],\"y\":1}");
    assertThat(
            new ResultWriter()
                .writeEntries(Map.of(), ResultWriter::writeAny, ResultWriter::writeAny))
        .hasToString("[]");
    assertThat(
            new ResultWriter().writeEntries(null, ResultWriter::writeAny, ResultWriter::writeAny))
        .hasToString("null");
  }

  @Test
  void writesStreamsAndClosesThem() {
    List<String> closed = new ArrayList<>();
    Stream<String> stream = Stream.of("a", "b").onClose(() -> closed.add("closed"));
    assertThat(new ResultWriter().writeStream(stream, ResultWriter::write))
        .hasToString("[\"a\",\"b\"]");
    assertThat(closed).containsExactly("closed");
    assertThat(new ResultWriter().writeStream(IntStream.range(0, 3), ResultWriter::write))
        .hasToString("[0,1,2]");
    assertThat(new ResultWriter().writeStream(null, ResultWriter::writeAny)).hasToString("null");
    Stream<String> broken = Stream.of("c").onClose(() -> closed.add("closed again"));
    assertThatThrownBy(
            () ->
                new ResultWriter()
                    .writeStream(
                        broken,
                        (out, each) -> {
                          throw new IllegalStateException();
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(closed).contains("closed again");
  }

  @Test
  void writesRawJsonAsItIs() {
    ResultWriter out = new ResultWriter().beginObject().key("a").writeRaw("[ 1 ]");
    assertThat(out.key("b").writeRaw(null).endObject()).hasToString("{\"a\":[ 1 ],\"b\":null}");
  }

  @Test
  void textsThatAreWrittenTogetherDoNotMeet() throws Exception {
    List<Callable<String>> writers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String word = "word " + i + (i % 7 == 0 ? " ø" : "") + (i % 11 == 0 ? " 数" : "");
      writers.add(
          () -> {
            ResultWriter out = new ResultWriter().beginObject();
            for (int j = 0; j < 100; j++) {
              out.key("k").write(word);
            }
            String text = out.endObject().toString();
            return text.equals(out.toString())
                    && text.equals(
                        "{" + ("\"k\":\"" + word + "\",").repeat(99) + "\"k\":\"" + word + "\"}")
                ? "right"
                : text;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<String> text : threads.invokeAll(writers)) {
        assertThat(text.get()).isEqualTo("right");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusesAMapWithTheKeyNull() {
    Map<String, Integer> map = new HashMap<>();
    map.put(null, 1);

    assertThatThrownBy(() -> new ResultWriter().writeMap(map, key -> key, ResultWriter::write))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("a key of a map is null");
  }
}
