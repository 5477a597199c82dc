package dev.aifunction.assistant;

import java.util.List;

/**
 * Makes the messages that ask a model to mend its answer.
 *
 * <p>They are a user's, as servers know nothing better, but begin no turn: without the answer
 * before it, such a message makes no sense. A mark tells them from what a user says, stored ones
 * too.
 */
final class Repair {
  private static final String MARK = "{\"repair\":true}";

  private Repair() {}

  static Item.Message message(String text) {
    return new Item.Message(Role.USER, List.of(Content.text(text)), MARK);
  }

  /** Returns whether a turn begins with an item: it is what a user says. */
  static boolean isBeginOfTurn(Item item) {
    return item instanceof Item.Message message
        && message.role() == Role.USER
        && !MARK.equals(message.extra());
  }
}
