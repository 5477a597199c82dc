package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every method that reads a value to ending in time, with words that a model can act on. */
class HostileTextTest {
  private static final int MAX_MESSAGE = 40_000;

  /** Each is an object, an array or a string, so that no piece of its beginning is JSON. */
  private static final List<String> DOCUMENTS =
      List.of(
          "{\"type\":\"a\",\"a\":{\"b\":{\"type\":\"b\"},\"type\":\"a\"},\"b\":null}",
          "{\"a\":{\"x\":[1,\"\\u0041\"],\"b\":{\"type\":\"c\"},\"type\":\"b\"},\"type\":\"a\"}",
          "{\"1\":[[],[[]]],\"-2.0e0\":[],\"true\":{},\"\\ud83d\\ude00\":{\"a\":null}}",
          "[{\"key\":\"a\",\"value\":{\"type\":\"a\"}},{\"value\":[],\"key\":\"2026\"}]",
          "[1.5e3,-0,\"x\\n\\u00e9\",true,false,null,123456789012345678901]",
          "\"2026-11-20T14:30:00+01:00[Europe/Oslo]\"");

  @Test
  void everyMethodTakesPart() {
    Set<String> methods =
        Arrays.stream(ArgumentReader.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> name.startsWith("read"))
            .collect(Collectors.toSet());
    assertThat(Readers.ALL).containsKeys(methods.toArray(String[]::new));
  }

  @TestFactory
  List<DynamicTest> everyBeginningOfADocumentIsRefusedWithItsPlace() {
    return forEachReader(
        Readers.ALL,
        read -> {
          for (String document : DOCUMENTS) {
            for (int end = 0; end < document.length(); end++) {
              String text = document.substring(0, end);
              List<Problem> problems = problems(text, read);
              assertThat(problems).as(text).isNotEmpty();
              assertThat(problems.get(problems.size() - 1).message())
                  .as(text)
                  .startsWith("this is not JSON: ")
                  .contains("at character ");
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> everyMutationOfADocumentIsTakenOrRefused() {
    return forEachReader(
        Readers.CONTAINERS,
        read -> {
          for (String document : DOCUMENTS) {
            for (String text : JsonSyntaxTest.mutations(document)) {
              problems(text, read);
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> everyHugeTextEnds() {
    String million = "1".repeat(1_000_000);
    String x = "x".repeat(200_000);
    List<String> texts =
        List.of(
            "1e1000000000",
            "[-1e-1000000000]",
            "{\"1e1000000000\":1e1000000000}",
            million,
            "0." + million,
            "1e" + million,
            "[" + million + "]",
            "{\"" + million + "\":" + million + "}",
            "\"" + x + "\"",
            "{\"" + x + "\":\"" + x + "\"}",
            "{\"type\":\"" + x + "\",\"" + x + "\":1}",
            "[{\"key\":\"" + x + "\",\"value\":\"" + x + "\"}]",
            "[" + "1,".repeat(50_000) + "1]",
            "[" + "{},".repeat(50_000) + "{}]",
            "{" + "\"a\":1,".repeat(50_000) + "\"a\":1}",
            " ".repeat(200_000) + "[" + " ".repeat(200_000) + "]",
            "\"" + "\\u0041".repeat(50_000) + "\"");
    return forEachReader(
        Readers.ALL,
        read -> {
          for (String text : texts) {
            assertBounded(problems(text, read));
          }
        });
  }

  @TestFactory
  List<DynamicTest> depthIsRefusedByItsName() {
    int levels = 100_000;
    List<String> texts =
        List.of(
            "[".repeat(levels),
            "[".repeat(levels) + "]".repeat(levels),
            "{\"a\":".repeat(levels),
            "{\"a\":".repeat(levels) + "1" + "}".repeat(levels),
            "{\"type\":\"a\",\"a\":".repeat(levels) + "{}" + "}".repeat(levels),
            "[{\"key\":\"a\",\"value\":".repeat(levels));
    return forEachReader(
        Readers.ALL,
        read -> {
          for (String text : texts) {
            List<Problem> problems = problems(text, read);
            assertBounded(problems);
            assertThat(problems)
                .extracting(Problem::message)
                .anyMatch(
                    each ->
                        each.startsWith(
                            "this is not JSON: it is nested deeper than 256 levels, at"));
          }
        });
  }

  @Test
  void lookingForATagIsBoundedByTheDepth() {
    int levels = 250;
    String text =
        "{\"a\":".repeat(levels)
            + "{\"b\":null,\"type\":\"a\"}"
            + ",\"type\":\"a\"}".repeat(levels);
    assertThat(problems(text, Readers::readUnion)).isEmpty();
    String wide = "{\"x\":[" + "0,".repeat(20_000) + "0],\"type\":\"a\"}";
    assertThat(
            problems(
                "{\"a\":".repeat(levels) + wide + ",\"type\":\"a\"}".repeat(levels),
                Readers::readUnion))
        .extracting(Problem::pointer)
        .containsExactly("/a".repeat(levels) + "/x");
  }

  // --- Names of equal hash codes

  @Test
  void keysThatCollideAreComparedLogarithmicallyOften() {
    List<String> names = collidingNames(15);
    String json = names.stream().collect(Collectors.joining("\":1,\"", "{\"", "\":1}"));
    long[] steps = new long[1];
    Map<Key, Integer> map =
        Reading.value(
            json, in -> in.readMap(each -> new Key(each.readString(), steps), r -> r.readInt()));
    assertThat(map).hasSize(names.size());
    assertThat(steps[0]).isBetween((long) names.size(), 100L * names.size());
  }

  @Test
  void elementsThatCollideAreComparedLogarithmicallyOften() {
    List<String> names = collidingNames(15);
    String json = names.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    long[] steps = new long[1];
    Set<Key> set = Reading.value(json, in -> in.readSet(each -> new Key(each.readString(), steps)));
    assertThat(set).hasSize(names.size());
    assertThat(steps[0]).isBetween((long) names.size(), 100L * names.size());
  }

  @Test
  void namesThatCollideAreRead() {
    List<String> names = collidingNames(15);
    assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
    String json = names.stream().collect(Collectors.joining("\":1,\"", "{\"", "\":1}"));
    Object any = Reading.value(json, ArgumentReader::readAny);
    assertThat(((Map<?, ?>) any).keySet()).isEqualTo(new HashSet<>(names));
    Map<String, Integer> map =
        Reading.value(json, in -> in.readMap(r -> r.readString(), r -> r.readInt()));
    assertThat(map.keySet()).isEqualTo(new HashSet<>(names));
  }

  /** Is a key as strings are, whose hash codes collide; it counts how often it is compared. */
  private record Key(String name, long[] steps) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      steps[0]++;
      return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
      steps[0]++;
      return other instanceof Key key && name.equals(key.name);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private static List<String> collidingNames(int bits) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1 << bits; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < bits; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.add(name.toString());
    }
    return names;
  }

  // --- Helpers

  private interface ReaderTest {
    void run(Function<ArgumentReader, ?> read);
  }

  private static List<DynamicTest> forEachReader(
      Map<String, Function<ArgumentReader, ?>> readers, ReaderTest test) {
    return readers.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> test.run(entry.getValue())))
        .toList();
  }

  private static void assertBounded(List<Problem> problems) {
    // A hundred, the one that ended the reading, and how many more there are.
    assertThat(problems).hasSizeLessThanOrEqualTo(102);
    if (!problems.isEmpty()) {
      assertThat(new BadToolCallException(problems).getMessage()).hasSizeLessThan(MAX_MESSAGE);
    }
  }

  /** Returns what is wrong with the text, nothing when it is taken; any other exception fails. */
  private static List<Problem> problems(String text, Function<ArgumentReader, ?> read) {
    try {
      Reading.value(text, read);
      return List.of();
    } catch (BadToolCallException e) {
      return e.problems();
    }
  }
}
