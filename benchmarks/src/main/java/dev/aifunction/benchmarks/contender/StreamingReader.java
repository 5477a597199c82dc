package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Address;
import dev.aifunction.benchmarks.desk.Line;
import dev.aifunction.benchmarks.desk.Order;
import dev.aifunction.benchmarks.desk.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the nested arguments of {@code Desk} by hand. */
final class StreamingReader {

  private StreamingReader() {}

  static Order orderArgument(JsonParser in) {
    return onlyArgument(in, "order", StreamingReader::order);
  }

  static List<Reading> readingsArgument(JsonParser in) {
    return onlyArgument(in, "readings", parser -> list(parser, StreamingReader::reading));
  }

  private static <T> T onlyArgument(JsonParser in, String name, Function<JsonParser, T> reader) {
    StrictObject object = StrictObject.begin(in, 1);
    @Nullable T value = null;
    for (String next = object.next(); next != null; next = object.next()) {
      if (!next.equals(name)) {
        throw object.unknown();
      }
      object.enter(0);
      value = reader.apply(in);
    }
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static Order order(JsonParser in) {
    String customer = "";
    Address address = null;
    List<Line> lines = List.of();
    Map<String, String> tags = Map.of();
    StrictObject object = StrictObject.begin(in, 4);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "customer" -> customer = object.string(0);
        case "address" -> {
          object.enter(1);
          address = address(in);
        }
        case "lines" -> {
          object.enter(2);
          lines = list(in, StreamingReader::line);
        }
        case "tags" -> {
          object.enter(3);
          tags = tags(in);
        }
        default -> throw object.unknown();
      }
    }
    object.end();
    if (address == null) {
      throw new IllegalArgumentException("address is missing");
    }
    return new Order(customer, address, lines, tags);
  }

  private static Address address(JsonParser in) {
    String street = "";
    String city = "";
    String postcode = "";
    StrictObject object = StrictObject.begin(in, 3);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "street" -> street = object.string(0);
        case "city" -> city = object.string(1);
        case "postcode" -> postcode = object.string(2);
        default -> throw object.unknown();
      }
    }
    object.end();
    return new Address(street, city, postcode);
  }

  private static Line line(JsonParser in) {
    String product = "";
    int quantity = 0;
    long cents = 0;
    StrictObject object = StrictObject.begin(in, 3);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "product" -> product = object.string(0);
        case "quantity" -> quantity = object.int32(1);
        case "cents" -> cents = object.int64(2);
        default -> throw object.unknown();
      }
    }
    object.end();
    return new Line(product, quantity, cents);
  }

  private static Map<String, String> tags(JsonParser in) {
    StrictObject.expect(in.currentToken() == JsonToken.START_OBJECT, in, "an object");
    Map<String, String> tags = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      StrictObject.expect(in.nextToken() == JsonToken.VALUE_STRING, in, "a string");
      if (tags.put(name, in.getString()) != null) {
        throw new IllegalArgumentException(name + " appears more than once");
      }
    }
    return tags;
  }

  private static Reading reading(JsonParser in) {
    String sensor = "";
    long at = 0;
    double value = 0;
    StrictObject object = StrictObject.begin(in, 3);
    for (String name = object.next(); name != null; name = object.next()) {
      switch (name) {
        case "sensor" -> sensor = object.string(0);
        case "at" -> at = object.int64(1);
        case "value" -> value = object.float64(2);
        default -> throw object.unknown();
      }
    }
    object.end();
    return new Reading(sensor, at, value);
  }

  private static <T> List<T> list(JsonParser in, Function<JsonParser, T> element) {
    StrictObject.expect(in.currentToken() == JsonToken.START_ARRAY, in, "an array");
    List<T> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.apply(in));
    }
    return elements;
  }
}
