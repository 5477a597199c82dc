package dev.aifunction.assistant;

import java.util.Objects;

/**
 * Is the part of a conversation that a server keeps, so that it need not be sent again.
 *
 * @param handle what the server calls it; made by a {@link ModelClient} and understood by no other
 * @param items how many of the conversation's first items it has
 */
public record KeptHistory(String handle, int items) {

  public KeptHistory {
    Objects.requireNonNull(handle, "handle");
    if (items < 0) {
      throw new IllegalArgumentException("A number of items is not negative, as " + items + " is");
    }
  }
}
