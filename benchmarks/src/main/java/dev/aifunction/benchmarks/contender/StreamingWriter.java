package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Address;
import dev.aifunction.benchmarks.desk.Booking;
import dev.aifunction.benchmarks.desk.Forecast;
import dev.aifunction.benchmarks.desk.Line;
import dev.aifunction.benchmarks.desk.Order;
import dev.aifunction.benchmarks.desk.Reading;
import dev.aifunction.benchmarks.desk.Receipt;
import dev.aifunction.benchmarks.desk.Status;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the results of {@code Desk} by hand. */
final class StreamingWriter {

  private StreamingWriter() {}

  static void write(JsonGenerator out, Forecast forecast) {
    out.writeStartObject();
    out.writeStringProperty("city", forecast.city());
    out.writeNumberProperty("days", forecast.days());
    out.writeNumberProperty("high", forecast.high());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, Booking booking) {
    out.writeStartObject();
    out.writeStringProperty("guest", booking.guest());
    out.writeNumberProperty("nights", booking.nights());
    out.writeNumberProperty("cents", booking.cents());
    out.writeNumberProperty("discount", booking.discount());
    out.writeBooleanProperty("late", booking.late());
    out.writeStringProperty("board", booking.board().name());
    out.writeStringProperty("id", booking.id().toString());
    out.writeStringProperty("note", booking.note());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, Receipt receipt) {
    out.writeStartObject();
    out.writeName("order");
    write(out, receipt.order());
    out.writeNumberProperty("cents", receipt.cents());
    out.writeEndObject();
  }

  static void write(JsonGenerator out, List<Reading> readings) {
    out.writeStartArray();
    for (Reading reading : readings) {
      out.writeStartObject();
      out.writeStringProperty("sensor", reading.sensor());
      out.writeNumberProperty("at", reading.at());
      out.writeNumberProperty("value", reading.value());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void write(JsonGenerator out, Status status) {
    out.writeStartObject();
    out.writeBooleanProperty("open", status.open());
    out.writeNumberProperty("waiting", status.waiting());
    out.writeStringProperty("message", status.message());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Order order) {
    out.writeStartObject();
    out.writeStringProperty("customer", order.customer());
    out.writeName("address");
    write(out, order.address());
    out.writeName("lines");
    out.writeStartArray();
    for (Line line : order.lines()) {
      out.writeStartObject();
      out.writeStringProperty("product", line.product());
      out.writeNumberProperty("quantity", line.quantity());
      out.writeNumberProperty("cents", line.cents());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeName("tags");
    out.writeStartObject();
    order.tags().forEach(out::writeStringProperty);
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Address address) {
    out.writeStartObject();
    out.writeStringProperty("street", address.street());
    out.writeStringProperty("city", address.city());
    out.writeStringProperty("postcode", address.postcode());
    out.writeEndObject();
  }
}
