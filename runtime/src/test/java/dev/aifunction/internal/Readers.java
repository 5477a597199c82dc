package dev.aifunction.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Has every method that reads a value, for tests that none of them may fail. */
final class Readers {
  /** Those that go into objects and arrays. */
  static final Map<String, Function<ArgumentReader, ?>> CONTAINERS = containers();

  static final Map<String, Function<ArgumentReader, ?>> ALL = all();

  private static final Keys NAMES = Keys.of("a", "b").alias("b", "c");
  private static final Keys MEMBER = Keys.of("type", "a", "b").optional("a", "b");

  private Readers() {}

  private static Map<String, Function<ArgumentReader, ?>> containers() {
    Map<String, Function<ArgumentReader, ?>> all = new LinkedHashMap<>();
    all.put("readList", Readers::readList);
    all.put("readSet", in -> in.readSet(Readers::readUnion));
    all.put("readInto", in -> in.readInto(new ArrayList<>(), ArgumentReader::readAny));
    all.put("readInto a map", Readers::readSortedMap);
    all.put("readMap", Readers::readMap);
    all.put("readMap of numbers", in -> in.readMap(ArgumentReader::readLong, Readers::readList));
    all.put("readMap of booleans", in -> in.readMap(ArgumentReader::readBoolean, Readers::readMap));
    all.put("readMap of dates", in -> in.readMap(ArgumentReader::readYear, Readers::readUnion));
    all.put("readTag", Readers::readUnion);
    all.put("readNull", in -> in.readNull() ? null : in.readRaw());
    all.put("readAny", ArgumentReader::readAny);
    all.put("readRaw", ArgumentReader::readRaw);
    all.put("an object", in -> readMember(in, 0));
    all.put("a tree of Jackson's", JacksonNodes::read);
    return all;
  }

  private static Map<String, Function<ArgumentReader, ?>> all() {
    Map<String, Function<ArgumentReader, ?>> all = new LinkedHashMap<>(CONTAINERS);
    all.put("readString", ArgumentReader::readString);
    all.put("readChar", ArgumentReader::readChar);
    all.put("readEnum", in -> in.readEnum(NAMES));
    all.put("readBoolean", ArgumentReader::readBoolean);
    all.put("readByte", ArgumentReader::readByte);
    all.put("readShort", ArgumentReader::readShort);
    all.put("readInt", ArgumentReader::readInt);
    all.put("readLong", ArgumentReader::readLong);
    all.put("readFloat", ArgumentReader::readFloat);
    all.put("readDouble", ArgumentReader::readDouble);
    all.put("readBigInteger", ArgumentReader::readBigInteger);
    all.put("readBigDecimal", ArgumentReader::readBigDecimal);
    all.put("readIntArray", ArgumentReader::readIntArray);
    all.put("readLongArray", ArgumentReader::readLongArray);
    all.put("readShortArray", ArgumentReader::readShortArray);
    all.put("readDoubleArray", ArgumentReader::readDoubleArray);
    all.put("readFloatArray", ArgumentReader::readFloatArray);
    all.put("readBooleanArray", ArgumentReader::readBooleanArray);
    all.put("readCharArray", ArgumentReader::readCharArray);
    all.put("readByteArray", ArgumentReader::readByteArray);
    all.put("readLocalDate", ArgumentReader::readLocalDate);
    all.put("readLocalTime", ArgumentReader::readLocalTime);
    all.put("readLocalDateTime", ArgumentReader::readLocalDateTime);
    all.put("readInstant", ArgumentReader::readInstant);
    all.put("readOffsetDateTime", ArgumentReader::readOffsetDateTime);
    all.put("readOffsetTime", ArgumentReader::readOffsetTime);
    all.put("readZonedDateTime", ArgumentReader::readZonedDateTime);
    all.put("readDuration", ArgumentReader::readDuration);
    all.put("readPeriod", ArgumentReader::readPeriod);
    all.put("readYear", ArgumentReader::readYear);
    all.put("readYearMonth", ArgumentReader::readYearMonth);
    all.put("readMonthDay", ArgumentReader::readMonthDay);
    all.put("readZoneId", ArgumentReader::readZoneId);
    all.put("readZoneOffset", ArgumentReader::readZoneOffset);
    all.put("readUuid", ArgumentReader::readUuid);
    all.put("readUri", ArgumentReader::readUri);
    all.put("readUrl", ArgumentReader::readUrl);
    all.put("readLocale", ArgumentReader::readLocale);
    all.put("readCurrency", ArgumentReader::readCurrency);
    all.put("readParsed", in -> in.readParsed("a class of the JDK", Readers::parse));
    return all;
  }

  /** Reads a member of a union whose members contain unions. */
  static Object readUnion(ArgumentReader in) {
    int tag = in.readTag("type", NAMES);
    return tag < 0 ? null : readMember(in, tag);
  }

  private static Object readMember(ArgumentReader in, int tag) {
    Map<Integer, Object> properties = new LinkedHashMap<>();
    for (int key = in.begin(MEMBER); key >= 0; key = in.next()) {
      if (key == 0) {
        in.skip();
      } else {
        properties.put(key, in.readNull() ? null : readUnion(in));
      }
    }
    return properties;
  }

  static Object readList(ArgumentReader in) {
    return in.readList(Readers::readList);
  }

  static Object readMap(ArgumentReader in) {
    return in.readMap(ArgumentReader::readString, Readers::readMap);
  }

  private static Object readSortedMap(ArgumentReader in) {
    return in.readInto(
        new TreeMap<String, Object>(), ArgumentReader::readString, Readers::readUnion);
  }

  private static Object parse(String text) {
    throw new IllegalStateException(text);
  }
}
