package dev.aifunction.openai;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;

/**
 * Tells in words what a model said.
 *
 * <p>A model's code interpreter makes images and files; Responses and Chat Completions take none
 * back in a message of the assistant. What the conversation goes on from is that they were there.
 */
final class Told {
  private Told() {}

  /** Returns a message's parts as one text. */
  static String text(Item.Message message) {
    StringBuilder text = new StringBuilder();
    for (Content part : message.content()) {
      text.append(text(part));
    }
    return text.toString();
  }

  /** Returns a text as it is, and of anything else what it is. */
  static String text(Content part) {
    if (part instanceof Content.Text text) {
      return text.text();
    }
    return part instanceof Content.Image ? "[an image]" : "[a file]";
  }
}
