package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Makes and finds the words by which a question is known again, wherever it shows. */
final class Nonces {
  private static final Pattern NONCE = Pattern.compile("\\bq[0-9a-f]{16}\\b");

  private Nonces() {}

  static String next(SplittableRandom random) {
    return "q%016x".formatted(random.nextLong());
  }

  /** Returns those in a text, each once. */
  static Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    NONCE.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }

  /** Returns those of the questions in a transcript, in their order. */
  static List<String> ofQuestions(List<Item> transcript) {
    Set<String> found = new LinkedHashSet<>();
    for (Item item : transcript) {
      if (item instanceof Item.Message message && message.role() == Role.USER) {
        found.addAll(in(message.text()));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the text of an item: what was said, the arguments of a call, its output. */
  static String text(Item item) {
    if (item instanceof Item.Message message) {
      return message.text();
    }
    if (item instanceof Item.Call call) {
      return call.call().arguments();
    }
    return item instanceof Item.Output output ? output.output().text() : "";
  }
}
