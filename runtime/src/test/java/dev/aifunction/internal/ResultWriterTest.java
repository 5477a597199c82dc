package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
}
