package dev.aifunction.samples;

import dev.aifunction.samples.trip.Bookings;
import dev.aifunction.samples.weather.Weather;
import dev.aifunction.testing.SchemaLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what models are told of the samples' functions to committed copies. */
class SchemasTest {

  @ParameterizedTest
  @ValueSource(classes = {Weather.class, Bookings.class})
  void areThoseThatWereReviewed(Class<?> tools) {
    SchemaLock.check(tools);
  }
}
