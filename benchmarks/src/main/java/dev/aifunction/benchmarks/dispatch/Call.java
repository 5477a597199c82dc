package dev.aifunction.benchmarks.dispatch;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The calls that are measured, in the order of the tables' rows. */
public enum Call {
  FORECAST("two scalars") {
    @Override
    public String arguments() {
      return "{\"city\":\"Oslo, Norway\",\"days\":3}";
    }
  },
  BOOK("eight scalars") {
    @Override
    public String arguments() {
      return """
          {"guest":"Ann Miller","nights":4,"cents":48000,"discount":0.125,"late":true,\
          "board":"HALF","id":"123e4567-e89b-12d3-a456-426614174000",\
          "note":"a quiet room, please"}""";
    }
  },
  ORDER("nested order") {
    @Override
    public String arguments() {
      return """
          {"order":{"customer":"Ann Miller",\
          "address":{"street":"Main Street 1","city":"Oslo","postcode":"0150"},\
          "lines":[%s],"tags":{%s}}}"""
          .formatted(list(10, Call::line), list(5, Call::tag));
    }
  },
  STORE("100 records") {
    @Override
    public String arguments() {
      return "{\"readings\":[" + list(100, Call::reading) + "]}";
    }
  },
  STATUS("no arguments") {
    @Override
    public String arguments() {
      return "{}";
    }
  };

  private final String title;

  Call(String title) {
    this.title = title;
  }

  /** Returns the name in the tables. */
  public String title() {
    return title;
  }

  /** Returns the name of the function. */
  public String function() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the arguments as a model writes them. */
  public abstract String arguments();

  private static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(","));
  }

  private static String line(int i) {
    return "{\"product\":\"product %d\",\"quantity\":%d,\"cents\":%d}"
        .formatted(i, i + 1, 199 + 100 * i);
  }

  private static String tag(int i) {
    return "\"key%d\":\"value %d\"".formatted(i, i);
  }

  private static String reading(int i) {
    return "{\"sensor\":\"sensor-%d\",\"at\":%d,\"value\":%d.%d}"
        .formatted(i % 7, 1_763_640_000_000L + i * 60_000L, 20 + i % 5, i % 9 + 1);
  }
}
