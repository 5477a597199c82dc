package dev.aifunction.benchmarks.contender;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.aifunction.benchmarks.desk.Board;
import dev.aifunction.benchmarks.desk.Order;
import dev.aifunction.benchmarks.desk.Reading;
import java.util.List;
import java.util.UUID;

/** One record for the arguments of each function, for those who bind JSON to classes. */
final class DeskArguments {

  private DeskArguments() {}

  @JsonTypeName("forecast")
  @JsonClassDescription("Gets the forecast for a city.")
  record ForecastArguments(String city, int days) {}

  @JsonTypeName("book")
  @JsonClassDescription("Books a room.")
  record BookArguments(
      String guest,
      int nights,
      long cents,
      double discount,
      boolean late,
      Board board,
      UUID id,
      String note) {}

  @JsonTypeName("order")
  @JsonClassDescription("Places an order.")
  record OrderArguments(Order order) {}

  @JsonTypeName("store")
  @JsonClassDescription("Stores readings and gives them back.")
  record StoreArguments(List<Reading> readings) {}

  @JsonTypeName("status")
  @JsonClassDescription("Tells whether the desk is open.")
  record StatusArguments() {}
}
