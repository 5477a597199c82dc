package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.contender.DeskArguments.BookArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.ForecastArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.OrderArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.StatusArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.StoreArguments;
import dev.aifunction.benchmarks.desk.Desk;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calls with Jackson 3's data binding, as strict as it can be set, and hand-written checks. */
final class DatabindTools implements Tools {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(Json.FACTORY)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final ObjectReader FORECAST = MAPPER.readerFor(ForecastArguments.class);
  private static final ObjectReader BOOK = MAPPER.readerFor(BookArguments.class);
  private static final ObjectReader ORDER = MAPPER.readerFor(OrderArguments.class);
  private static final ObjectReader STORE = MAPPER.readerFor(StoreArguments.class);
  private static final ObjectReader STATUS = MAPPER.readerFor(StatusArguments.class);

  private final Desk desk;

  DatabindTools(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String call(String name, String arguments) {
    return MAPPER.writeValueAsString(
        switch (name) {
          case "forecast" -> forecast(FORECAST.readValue(arguments));
          case "book" -> book(BOOK.readValue(arguments));
          case "order" -> order(ORDER.readValue(arguments));
          case "store" -> store(STORE.readValue(arguments));
          case "status" -> status(arguments);
          default -> throw new IllegalArgumentException("There is no tool " + name);
        });
  }

  private Object forecast(ForecastArguments in) {
    Rules.forecast(in.city(), in.days());
    return desk.forecast(in.city(), in.days());
  }

  private Object book(BookArguments in) {
    Rules.book(in.guest(), in.nights(), in.cents(), in.discount(), in.note());
    return desk.book(
        in.guest(),
        in.nights(),
        in.cents(),
        in.discount(),
        in.late(),
        in.board(),
        in.id(),
        in.note());
  }

  private Object order(OrderArguments in) {
    Rules.order(in.order());
    return desk.order(in.order());
  }

  private Object store(StoreArguments in) {
    Rules.readings(in.readings());
    return desk.store(in.readings());
  }

  /** Reads the arguments only to refuse any. */
  private Object status(String arguments) {
    STATUS.readValue(arguments);
    return desk.status();
  }
}
