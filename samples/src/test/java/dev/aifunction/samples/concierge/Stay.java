package dev.aifunction.samples.concierge;

import java.time.LocalDate;
import java.util.Optional;

/** Is a stay at the hotel. */
record Stay(String room, LocalDate from, Optional<View> view) {
  enum View {
    SEA,
    STREET
  }
}
