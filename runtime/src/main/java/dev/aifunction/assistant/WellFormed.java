package dev.aifunction.assistant;

import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Is a transcript as every server takes it: each call has its output, which comes before the next
 * message, and no output is without its call.
 *
 * <p>Most transcripts are so already. In others a later version has written a call or an output in
 * a form that is not known here, a window has cut between them, or the application has.
 */
final class WellFormed {
  private static final String UNKNOWN = "The output of this call is not known.";

  private final List<Item> items;
  private final int kept;

  private WellFormed(List<Item> items, int kept) {
    this.items = items;
    this.kept = kept;
  }

  /** Returns the items in a form that every server takes. */
  static List<Item> of(List<Item> all) {
    return of(all, 0).items;
  }

  /**
   * Returns the items in a form that every server takes.
   *
   * @param kept how many of them the server has: what is new to it stays behind them
   */
  static WellFormed of(List<Item> all, int kept) {
    return isWellFormed(all) ? new WellFormed(all, kept) : new Mending(all, kept).mend();
  }

  List<Item> items() {
    return items;
  }

  /** Returns how many of the items the server has. */
  int kept() {
    return kept;
  }

  private static boolean isWellFormed(List<Item> items) {
    List<String> open = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Call call) {
        if (open.contains(call.call().id())) {
          return false;
        }
        open.add(call.call().id());
      } else if (item instanceof Item.Output output) {
        if (!open.remove(output.output().callId())) {
          return false;
        }
      } else if (item instanceof Item.Message message
          && message.role() != Role.ASSISTANT
          && !open.isEmpty()) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /** Mends a transcript. */
  private static final class Mending {
    private final List<Item> all;
    private final int kept;

    /** From the position of each output to that of its call. */
    private final Map<Integer, Integer> calls = new HashMap<>();

    /** From the position of each call that has an output to that of the output. */
    private final Map<Integer, Integer> outputs = new HashMap<>();

    /** The positions of the calls that are written, and whose outputs are not. */
    private final List<Integer> open = new ArrayList<>();

    private final List<Item> items = new ArrayList<>();
    private int keptItems;

    Mending(List<Item> all, int kept) {
      this.all = all;
      this.kept = kept;
    }

    WellFormed mend() {
      pair();
      write();
      return new WellFormed(items, keptItems);
    }

    private void pair() {
      Map<String, Integer> unanswered = new HashMap<>();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Item.Call call) {
          unanswered.put(call.call().id(), i);
        } else if (all.get(i) instanceof Item.Output output) {
          Integer call = unanswered.remove(output.output().callId());
          if (call != null) {
            calls.put(i, call);
            outputs.put(call, i);
          }
        }
      }
    }

    private void write() {
      for (int i = 0; i < all.size(); i++) {
        if (i == kept) {
          keptItems = items.size();
        }
        Item item = all.get(i);
        if (item instanceof Item.Message message) {
          answer(i, message.role() == Role.ASSISTANT);
          items.add(message);
        } else if (!(item instanceof Item.Output)) {
          items.add(item);
          if (item instanceof Item.Call) {
            open.add(i);
          }
        } else if (open.remove(calls.get(i))) { // else it is without a call, or written already
          items.add(item);
        }
      }
      if (kept == all.size()) {
        keptItems = items.size();
      }
      answer(all.size(), false);
    }

    /**
     * Answers the open calls before a message; those with an output to come may still be open when
     * the model has gone on speaking in the answer that has the calls.
     */
    private void answer(int position, boolean mayBeOpen) {
      for (Integer call : List.copyOf(open)) {
        Integer output = outputs.get(call);
        boolean isNew = output != null && output >= kept && position < kept;
        if (output == null) {
          items.add(unknown((Item.Call) all.get(call)));
          open.remove(call);
        } else if (!mayBeOpen && !isNew) {
          items.add(all.get(output));
          open.remove(call);
        }
      }
    }

    private static Item unknown(Item.Call call) {
      return new Item.Output(ToolOutput.failed(call.call().id(), UNKNOWN));
    }
  }
}
