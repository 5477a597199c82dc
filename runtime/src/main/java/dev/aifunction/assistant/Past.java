package dev.aifunction.assistant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is what was said before a turn.
 *
 * @param items the transcript until then
 * @param kept which part of it the server keeps, null for none
 */
record Past(List<Item> items, @Nullable KeptHistory kept) {
  static final Past NONE = new Past(List.of(), null);

  Past {
    items = List.copyOf(items);
  }
}
