package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link ResultWriter} writes, {@link ArgumentReader} reads back. */
class RoundTripTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(40).map(RoundTripTest::withoutHalfPairs);
  }

  private static String withoutHalfPairs(String text) {
    return text.codePoints()
        .filter(c -> c > 0xffff || !Character.isSurrogate((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Property
  void texts(@ForAll("texts") String text) {
    ArgumentReader in = read(new ResultWriter().write(text));
    assertThat(in.readString()).isEqualTo(text);
    in.end();
  }

  @Property
  void listsOfTexts(@ForAll List<@From("texts") String> texts) {
    ArgumentReader in = read(new ResultWriter().writeList(texts, ResultWriter::write));
    assertThat(in.readList(ArgumentReader::readString)).isEqualTo(texts);
    in.end();
  }

  @Property
  void numbers(
      @ForAll byte b,
      @ForAll short s,
      @ForAll int i,
      @ForAll long l,
      @ForAll float f,
      @ForAll double d,
      @ForAll BigInteger integer,
      @ForAll BigDecimal decimal) {
    ResultWriter out = new ResultWriter().beginObject();
    out.key("b").write(b).key("s").write(s).key("i").write(i).key("l").write(l);
    out.key("f").write(f).key("d").write(d).key("integer").write(integer);
    out.key("decimal").write(decimal).endObject();
    ArgumentReader in = read(out);
    Keys keys = Keys.of("b", "s", "i", "l", "f", "d", "integer", "decimal");
    assertThat(in.begin(keys)).isZero();
    assertThat(in.readByte()).isEqualTo(b);
    in.next();
    assertThat(in.readShort()).isEqualTo(s);
    in.next();
    assertThat(in.readInt()).isEqualTo(i);
    in.next();
    assertThat(in.readLong()).isEqualTo(l);
    in.next();
    assertThat(in.readFloat()).isEqualTo(f);
    in.next();
    assertThat(in.readDouble()).isEqualTo(d);
    in.next();
    assertThat(in.readBigInteger()).isEqualTo(integer);
    in.next();
    assertThat(in.readBigDecimal()).isEqualTo(decimal);
    assertThat(in.next()).isEqualTo(-1);
    in.end();
  }

  @Property
  void doublesOfEveryBitPattern(@ForAll long bits) {
    double d = Double.longBitsToDouble(bits);
    if (Double.isFinite(d)) {
      assertThat(read(new ResultWriter().write(d)).readDouble()).isEqualTo(d);
      String digits = new BigDecimal(d).round(new MathContext(17)).toString();
      assertThat(new ArgumentReader(digits).readDouble()).isEqualTo(Double.parseDouble(digits));
    }
    float f = Float.intBitsToFloat((int) bits);
    if (Float.isFinite(f)) {
      assertThat(read(new ResultWriter().write(f)).readFloat()).isEqualTo(f);
    }
  }

  @Property
  void shortDecimalsAreRoundedAsTheJdkDoes(@ForAll long digits, @ForAll byte exponent) {
    String text = (digits >> (Math.abs(exponent) % 60)) + "e" + exponent;
    assertThat(new ArgumentReader(text).readDouble()).isEqualTo(Double.parseDouble(text));
    float f = Float.parseFloat(text);
    if (Float.isFinite(f)) {
      assertThat(new ArgumentReader(text).readFloat()).isEqualTo(f);
    }
  }

  @Property
  void valuesThatAreTexts(
      @ForAll Instant instant,
      @ForAll LocalDate date,
      @ForAll Duration duration,
      @ForAll long high) {
    UUID id = new UUID(high, ~high);
    ResultWriter out = new ResultWriter().beginObject();
    out.key("instant").writeText(instant).key("date").writeText(date);
    out.key("duration").writeText(duration).key("id").writeText(id).endObject();
    ArgumentReader in = read(out);
    in.begin(Keys.of("instant", "date", "duration", "id"));
    assertThat(in.readInstant()).isEqualTo(instant);
    in.next();
    assertThat(in.readLocalDate()).isEqualTo(date);
    in.next();
    assertThat(in.readDuration()).isEqualTo(duration);
    in.next();
    assertThat(in.readUuid()).isEqualTo(id);
    assertThat(in.next()).isEqualTo(-1);
    in.end();
  }

  @Property
  void arrays(
      @ForAll int[] ints, @ForAll double[] doubles, @ForAll byte[] bytes, @ForAll boolean[] flags) {
    ResultWriter out = new ResultWriter().beginObject();
    out.key("ints").write(ints).key("doubles").write(doubles);
    out.key("bytes").write(bytes).key("flags").write(flags).endObject();
    ArgumentReader in = read(out);
    in.begin(Keys.of("ints", "doubles", "bytes", "flags"));
    assertThat(in.readIntArray()).isEqualTo(ints);
    in.next();
    assertThat(in.readDoubleArray()).isEqualTo(doubles);
    in.next();
    assertThat(in.readByteArray()).isEqualTo(bytes);
    in.next();
    assertThat(in.readBooleanArray()).isEqualTo(flags);
    assertThat(in.next()).isEqualTo(-1);
    in.end();
  }

  @Property
  void maps(@ForAll Map<@From("texts") String, Integer> map, @ForAll Map<Long, Double> numbers) {
    ResultWriter out = new ResultWriter().beginObject();
    out.key("map").writeMap(map, ResultWriter::text, ResultWriter::write);
    out.key("entries").writeEntries(map, ResultWriter::write, ResultWriter::write);
    out.key("numbers").writeMap(numbers, ResultWriter::text, ResultWriter::write);
    out.key("numberEntries").writeEntries(numbers, ResultWriter::write, ResultWriter::write);
    ArgumentReader in = read(out.endObject());
    in.begin(Keys.of("map", "entries", "numbers", "numberEntries"));
    assertThat(in.readMap(ArgumentReader::readString, ArgumentReader::readInt)).isEqualTo(map);
    in.next();
    assertThat(in.readMap(ArgumentReader::readString, ArgumentReader::readInt)).isEqualTo(map);
    in.next();
    assertThat(in.readMap(ArgumentReader::readLong, ArgumentReader::readDouble)).isEqualTo(numbers);
    in.next();
    assertThat(in.readMap(ArgumentReader::readLong, ArgumentReader::readDouble)).isEqualTo(numbers);
    assertThat(in.next()).isEqualTo(-1);
    in.end();
  }

  @Property
  void anyValues(
      @ForAll Map<@From("texts") String, List<@From("texts") String>> map,
      @ForAll int i,
      @ForAll BigDecimal decimal) {
    Map<String, Object> value = new LinkedHashMap<>(map);
    value.put("i", i);
    value.put("decimal", decimal.scale() == 0 ? decimal.setScale(1) : decimal);
    String json = new ResultWriter().writeAny(value).toString();
    assertThat(new ArgumentReader(json).readAny()).isEqualTo(value);
    assertThat(new ResultWriter().writeRaw(new ArgumentReader(json).readRaw())).hasToString(json);
  }

  @Property
  void textsThatAreScalars(@ForAll("locales") Locale locale) {
    assertThat(read(new ResultWriter().writeText(locale)).readLocale()).isEqualTo(locale);
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(Locale.getAvailableLocales())
        .filter(
            each ->
                each.equals(Locale.forLanguageTag(each.toLanguageTag())) && each != Locale.ROOT);
  }

  private static ArgumentReader read(ResultWriter out) {
    return new ArgumentReader(out.toString());
  }
}
