package dev.aifunction.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls of a model's turn and answers every one of them, in their order.
 *
 * <pre>{@code
 * Dispatcher dispatcher =
 *     Dispatcher.builder(new WeatherToolset(new Weather())).approver(call -> ask(call)).build();
 * List<ToolOutput> outputs = dispatcher.dispatch(calls);
 * }</pre>
 */
public final class Dispatcher {
  private final Toolset toolset;
  private final Map<String, ToolSpec> specs;
  private final @Nullable Approver approver;
  private final @Nullable Duration timeout;
  private final DispatchListener listener;
  private final int maxConcurrent;
  private final OutputLimit outputLimit;
  private final int retries;

  private Dispatcher(Builder builder) {
    this.toolset = Toolset.combine(builder.toolset); // calls no tool beside its specs
    this.specs =
        toolset.specs().stream()
            .collect(Collectors.toUnmodifiableMap(ToolSpec::name, spec -> spec));
    this.approver = builder.approver;
    this.timeout = builder.timeout;
    this.listener = builder.listener;
    this.maxConcurrent = builder.maxConcurrent;
    this.outputLimit = builder.outputLimit;
    this.retries = builder.retries;
  }

  /** Starts a dispatcher of the given tools. */
  public static Builder builder(Toolset toolset) {
    return new Builder(toolset);
  }

  /** Runs the calls of a turn outside of any conversation. */
  public List<ToolOutput> dispatch(List<ToolCall> calls) {
    return dispatch(calls, CallContext.none());
  }

  /**
   * Runs the calls of a turn and returns one output for each, in their order, whatever failed.
   *
   * <p>Calls run at the same time, but for tools that are {@code SERIAL} or {@code DESTRUCTIVE}:
   * while one of these runs, no other call of the turn does. A call that does not finish in time is
   * interrupted and not waited for, and its context's deadline tells it when that will be.
   * Interrupting the dispatching thread interrupts the tools and the approver, and so does
   * cancelling what the context's {@link CallContext#cancellation} is; the calls that this ends or
   * keeps from running are answered as failed. Where time is not limited, the approver and a call
   * that is alone run on the dispatching thread: one that swallows the interruption of that thread
   * hides it from the dispatcher, too. A call that the model repeats word for word, id included,
   * runs once.
   *
   * <p>A tool that is idempotent and failed for a reason that may pass is run again after a tenth
   * of a second, as often as {@link Builder#retries} says and within the same limit of time. Such a
   * reason is an {@link java.io.IOException} or a {@link java.util.concurrent.TimeoutException}
   * that the tool threw, or that is behind what it threw.
   */
  public List<ToolOutput> dispatch(List<ToolCall> calls, CallContext context) {
    return new Turn(this, context, List.of(listener)).run(calls);
  }

  /** Runs the calls of a turn as the other method does, and tells listeners of this turn, too. */
  public List<ToolOutput> dispatch(
      List<ToolCall> calls, CallContext context, DispatchListener... ofTurn) {
    List<DispatchListener> listeners = new ArrayList<>(List.of(ofTurn));
    listeners.add(0, listener);
    return new Turn(this, context, listeners).run(calls);
  }

  /** Returns the tool's description, or null for a tool that does not exist. */
  @Nullable ToolSpec spec(String name) {
    return specs.get(name);
  }

  Toolset toolset() {
    return toolset;
  }

  @Nullable Approver approver() {
    return approver;
  }

  @Nullable Duration timeout() {
    return timeout;
  }

  int maxConcurrent() {
    return maxConcurrent;
  }

  OutputLimit outputLimit() {
    return outputLimit;
  }

  int retries() {
    return retries;
  }

  /** Collects how a {@link Dispatcher} runs calls. */
  public static final class Builder {
    private final Toolset toolset;
    private @Nullable Approver approver;
    private @Nullable Duration timeout;
    private DispatchListener listener = new DispatchListener() {};
    private int maxConcurrent = 16;
    private OutputLimit outputLimit = new OutputLimit(1_000_000);
    private int retries = 1;

    private Builder(Toolset toolset) {
      this.toolset = Objects.requireNonNull(toolset, "toolset");
    }

    /** Sets who decides about destructive calls; without one they are refused. */
    public Builder approver(@Nullable Approver approver) {
      this.approver = approver;
      return this;
    }

    /**
     * Sets the longest time that any call may take; null, the default, leaves it to the tools.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = Timeouts.positive(timeout);
      return this;
    }

    /** Sets who is told of every call. */
    public Builder listener(DispatchListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets how many calls of a turn run at the same time; left out, it is 16. The others wait, and
     * their limits of time begin when they do.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxConcurrent(int maxConcurrent) {
      this.maxConcurrent = atLeast(1, maxConcurrent, "maxConcurrent");
      return this;
    }

    /**
     * Sets how many characters of an output the model is told; left out, it is 1,000,000. A longer
     * output is cut there, and the model is told how much it does not see.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxOutput(int characters) {
      this.outputLimit = new OutputLimit(atLeast(1, characters, "maxOutput"));
      return this;
    }

    /**
     * Sets how often a call of an idempotent tool is run again that failed for a reason that may
     * pass; left out, it is 1, and 0 is never.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Builder retries(int retries) {
      this.retries = atLeast(0, retries, "retries");
      return this;
    }

    private static int atLeast(int least, int number, String what) {
      if (number < least) {
        throw new IllegalArgumentException(what + " is at least " + least + ", not " + number);
      }
      return number;
    }

    /**
     * Returns the finished dispatcher.
     *
     * @throws IllegalArgumentException when two tools have the same name
     */
    public Dispatcher build() {
      return new Dispatcher(this);
    }
  }
}
