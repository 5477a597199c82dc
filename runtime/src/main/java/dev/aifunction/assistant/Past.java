package dev.aifunction.assistant;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is what was said before a turn.
 *
 * @param items the transcript until then
 * @param times when each item was said, null where nobody knows
 * @param kept which part of it the server keeps, null for none
 */
record Past(List<Item> items, List<@Nullable Instant> times, @Nullable KeptHistory kept) {
  static final Past NONE = of(List.of(), null);

  static Past of(List<Item> items, @Nullable KeptHistory kept) {
    List<Item> copy = List.copyOf(items);
    return new Past(copy, Collections.nCopies(copy.size(), null), kept);
  }
}
