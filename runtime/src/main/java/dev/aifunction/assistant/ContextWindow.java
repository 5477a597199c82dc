package dev.aifunction.assistant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a long conversation a model is sent.
 *
 * <pre>{@code
 * Conversation.builder(openAi).model("gpt-5.2").window(ContextWindow.tokens(100_000)).build();
 * }</pre>
 *
 * <p>It is asked before each question, and changes only what that question carries: transcripts and
 * stored conversations stay whole. What a server keeps itself it does not have to be sent, so with
 * such a server a window is asked only for what has to be sent anew as a whole.
 *
 * <p>Of what a window returns, no output is sent without its call, and a call without its output is
 * sent with one that says so. The windows that are here cut between two turns; messages of the
 * application ({@link Role#SYSTEM}, {@link Role#DEVELOPER}) stay, and so does the turn that is
 * under way, however long it is.
 */
@FunctionalInterface
public interface ContextWindow {

  /** Returns the items to send, in their order. */
  List<Item> fit(Question question);

  /** Returns the window that sends everything. */
  static ContextWindow everything() {
    return Question::items;
  }

  /**
   * Returns the window of the last turns with at most so many items: messages, calls and outputs.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  static ContextWindow items(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("A window has at least 1 item, not " + max);
    }
    return question -> Windows.last(question, items -> items.size() <= max);
  }

  /** Returns the window of the last turns with at most so many tokens, by an estimate. */
  static ContextWindow tokens(long max) {
    return tokens(max, TokenCounter.estimate());
  }

  /**
   * Returns the window of the last turns with at most so many tokens; instructions, tools and
   * schemas count, too.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  static ContextWindow tokens(long max, TokenCounter counter) {
    Objects.requireNonNull(counter, "counter");
    if (max < 1) {
      throw new IllegalArgumentException("A window has at least 1 token, not " + max);
    }
    return question -> Windows.last(question, items -> counter.count(question.with(items)) <= max);
  }

  /**
   * Returns the window of the turns that began at a moment or later; for stored conversations,
   * since only they know when something was said. What nobody knows the time of stays.
   */
  static ContextWindow since(Instant moment) {
    Objects.requireNonNull(moment, "moment");
    return question -> Windows.since(question, moment);
  }

  /**
   * Returns the window in which a summary stands for the turns that do not fit.
   *
   * <p>A question with more than so many tokens is cut to half of them, and a model is asked to sum
   * up what is cut off, with the summary before it. A summary is a message of a user, marked as
   * what it is: it has no more rank than what it was made of. It is kept in memory for later
   * questions of the same conversation, the last 1,000 of them; its tokens count in the {@link
   * Reply#usage()}. What the model that sums up throws ends the turn, and so does a {@link
   * NoSummaryException} where it refuses, is cut off or says nothing.
   *
   * @param client asks the model that sums up
   * @param options its options, with its name
   * @throws IllegalArgumentException when it is less than 2 tokens
   */
  static ContextWindow summary(
      long max, TokenCounter counter, ModelClient client, ChatOptions options) {
    if (max < 2) {
      throw new IllegalArgumentException("A window with a summary has at least 2 tokens");
    }
    return new SummaryWindow(max, counter, client, options);
  }

  /** Is a question before a window is put on it. */
  final class Question {
    private final ModelRequest request;
    private final int turnStart;
    private final List<@Nullable Instant> times;
    private Usage spent = Usage.NONE;

    Question(ModelRequest request, int turnStart, List<@Nullable Instant> times) {
      this.request = request;
      this.turnStart = turnStart;
      this.times = times;
    }

    /** Returns everything that was said, of which the window returns a part. */
    public List<Item> items() {
      return request.items();
    }

    /** Returns the whole question: items, instructions, tools, format and options. */
    public ModelRequest request() {
      return request;
    }

    /** Returns the question with these items only. */
    public ModelRequest with(List<Item> items) {
      return ModelRequest.builder()
          .instructions(request.instructions())
          .items(items)
          .tools(request.tools())
          .format(request.format())
          .options(request.options())
          .hostedTools(request.hostedTools())
          .deadline(request.deadline())
          .build();
    }

    /** Returns the position of the first item of the turn that is under way. */
    public int turnStart() {
      return turnStart;
    }

    /** Returns when an item was said, null when nobody knows. */
    public @Nullable Instant time(int position) {
      return position < times.size() ? times.get(position) : null;
    }

    /**
     * Returns the positions where the items may be cut, in ascending order: before every turn. The
     * first is 0, the last that of the turn under way.
     */
    public List<Integer> cuts() {
      List<Integer> cuts = new ArrayList<>();
      for (int i = 0; i <= turnStart && i < items().size(); i++) {
        if (i == 0 || i == turnStart || Repair.isBeginOfTurn(items().get(i))) {
          cuts.add(i);
        }
      }
      return Collections.unmodifiableList(cuts);
    }

    /** Returns the items from a position on, after the application's messages before it. */
    public List<Item> from(int cut) {
      List<Item> items = applicationBefore(cut);
      items.addAll(items().subList(cut, items().size()));
      return items;
    }

    /** Adds what the window itself uses of a model: it counts in the {@link Reply#usage()}. */
    public void spend(Usage usage) {
      spent = spent.plus(usage);
    }

    Usage spent() {
      return spent;
    }

    /** Returns the application's messages before a position. */
    List<Item> applicationBefore(int cut) {
      List<Item> items = new ArrayList<>();
      for (Item item : items().subList(0, cut)) {
        if (isOfApplication(item)) {
          items.add(item);
        }
      }
      return items;
    }

    static boolean isOfApplication(Item item) {
      return item instanceof Item.Message message
          && (message.role() == Role.SYSTEM || message.role() == Role.DEVELOPER);
    }
  }
}
