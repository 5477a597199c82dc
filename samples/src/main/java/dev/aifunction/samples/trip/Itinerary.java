package dev.aifunction.samples.trip;

import dev.aifunction.AiType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan for a trip.
 *
 * @param stops one stop or more, in the order of travel
 * @param advice what to pack
 */
@AiType
public record Itinerary(String city, List<Stop> stops, Optional<String> advice) {

  /** A place to be on a day. */
  public record Stop(LocalDate day, String place) {}
}
