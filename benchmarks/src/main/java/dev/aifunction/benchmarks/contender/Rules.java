package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Address;
import dev.aifunction.benchmarks.desk.Line;
import dev.aifunction.benchmarks.desk.Order;
import dev.aifunction.benchmarks.desk.Reading;
import java.util.Collection;
import java.util.List;

/** The constraints of {@code Desk}, as both hand-written contenders check them. */
final class Rules {

  private Rules() {}

  static void forecast(String city, int days) {
    notBlank(city, "city");
    require(days >= 1 && days <= 14, "days", "must be from 1 to 14");
  }

  static void book(String guest, int nights, long cents, double discount, String note) {
    notBlank(guest, "guest");
    require(nights >= 1 && nights <= 60, "nights", "must be from 1 to 60");
    require(cents >= 0, "cents", "must be at least 0");
    require(discount >= 0 && discount <= 1, "discount", "must be from 0 to 1");
    // As Jakarta Validation counts: UTF-16 characters.
    require(note.length() <= 200, "note", "must have at most 200 characters");
  }

  static void order(Order order) {
    notBlank(order.customer(), "customer");
    address(order.address());
    size(order.lines(), 1, 100, "lines");
    for (Line line : order.lines()) {
      line(line);
    }
    size(order.tags().keySet(), 0, 100, "tags");
    for (String key : order.tags().keySet()) {
      notBlank(key, "key");
    }
  }

  static void readings(List<Reading> readings) {
    size(readings, 1, 1000, "readings");
    for (Reading reading : readings) {
      notBlank(reading.sensor(), "sensor");
      require(reading.at() >= 0, "at", "must be at least 0");
    }
  }

  private static void address(Address address) {
    notBlank(address.street(), "street");
    notBlank(address.city(), "city");
  }

  private static void line(Line line) {
    notBlank(line.product(), "product");
    require(line.quantity() >= 1, "quantity", "must be at least 1");
    require(line.cents() >= 0, "cents", "must be at least 0");
  }

  private static void notBlank(String value, String name) {
    require(!value.isBlank(), name, "must not be blank");
  }

  private static void size(Collection<?> values, int min, int max, String name) {
    if (values.size() < min || values.size() > max) {
      throw new IllegalArgumentException(
          name + " must have from " + min + " to " + max + " elements");
    }
  }

  private static void require(boolean valid, String name, String message) {
    if (!valid) {
      throw new IllegalArgumentException(name + " " + message);
    }
  }
}
