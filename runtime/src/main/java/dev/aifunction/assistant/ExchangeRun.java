package dev.aifunction.assistant;

import dev.aifunction.assistant.AssistantEvent.Finished;
import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import dev.aifunction.concurrent.Callbacks;
import dev.aifunction.concurrent.Workers;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import java.lang.System.Logger;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Drives one turn: whoever pulls its events does the work of asking the model.
 *
 * <p>One thread at a time pulls; {@link #cancel} may be called by any other. Of a streamed turn the
 * answers arrive in pieces, and tools run beside the thread that pulls; of another, the tools run
 * on it.
 */
final class ExchangeRun<T extends @Nullable Object> {
  private static final Logger LOG = System.getLogger(Conversation.class.getName());

  private final Conversation conversation;
  private final Exchange<T> exchange;
  private final Beginning beginning;
  private final boolean streamed;
  private final TurnStop stop;
  private final TurnEvents events;
  private final ModelTurn model;
  private final Runnable closeAnswer = this::closeAnswer;
  private Before before = Before.NOTHING;
  private volatile @Nullable ModelStream answer;
  private @Nullable ToolRun tools;
  private Consumer<@Nullable Reply<T>> end = reply -> {};
  private boolean begun;
  private boolean over;
  private @Nullable Throwable failure;

  ExchangeRun(
      Conversation conversation, Exchange<T> exchange, Beginning beginning, boolean streamed) {
    this.conversation = conversation;
    this.exchange = exchange;
    this.beginning = beginning;
    this.streamed = streamed;
    this.stop = new TurnStop(conversation.settings().timeout());
    this.events = new TurnEvents(conversation.settings().listener(), conversation.id());
    this.model = conversation.settings().client().turn();
  }

  /**
   * Has an action run at the end, whichever it is, before anybody is told; it gets what the turn
   * brought, or null.
   */
  ExchangeRun<T> atEnd(Consumer<@Nullable Reply<T>> action) {
    end = action;
    return this;
  }

  /** Returns what the turn brings, at its end, or throws what ended it. */
  Reply<T> finish() {
    AssistantEvent event = next();
    while (event != null) {
      event = next();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    return exchange.reply();
  }

  /** Stops the turn, unless it is over or about to be stored. */
  void cancel() {
    stop.cancel();
  }

  /** Returns whether the turn was stopped; whoever drives it next ends it. */
  boolean isStopped() {
    return stop.reason() != null;
  }

  /** Has an action run when the turn is stopped, or at once when it is. */
  void onStop(Runnable action) {
    stop.onStop(action);
  }

  /** Waits for the next event; null when the turn is over. */
  @Nullable AssistantEvent next() {
    if (over) {
      return null;
    }
    try {
      begin();
      AssistantEvent event = null;
      while (event == null) {
        event = step();
      }
      return event;
    } catch (RuntimeException e) {
      RuntimeException reason = reason(e);
      fail(reason);
      throw reason;
    } catch (Error e) {
      fail(e);
      throw e;
    }
  }

  private void begin() {
    if (!begun) {
      check();
      begun = true;
      stop.begin();
      events.started();
      before = stop.interruptibly(conversation::before);
      exchange.begin(before.past(), beginning);
    }
  }

  private @Nullable AssistantEvent step() {
    return switch (exchange.next()) {
      case ASK -> listen();
      case CALL -> call();
      case END -> finished();
    };
  }

  private AssistantEvent listen() {
    check();
    if (streamed) {
      return listen(answer == null ? open(ask()) : answer);
    }
    ModelRequest question = ask();
    ModelResponse response = stop.interruptibly(() -> model.answer(question));
    check();
    return answered(response);
  }

  private AssistantEvent listen(ModelStream pieces) {
    ModelEvent event = stop.<@Nullable ModelEvent>interruptibly(pieces::next);
    if (event != null) {
      events.arrived();
      return event;
    }
    check(); // an answer that was closed may look like one that is complete
    ModelResponse response = pieces.response();
    hangUp();
    return answered(response);
  }

  private RoundFinished answered(ModelResponse response) {
    events.answered(response);
    exchange.answered(response);
    events.went(exchange);
    return new RoundFinished(exchange.rounds(), response);
  }

  private ModelRequest ask() {
    ModelRequest question = stop.interruptibly(() -> exchange.question(stop.deadline()));
    events.asked(question);
    return question;
  }

  private ModelStream open(ModelRequest question) {
    ModelStream pieces = stop.interruptibly(() -> model.stream(question));
    answer = pieces;
    stop.onStop(closeAnswer);
    return pieces;
  }

  private void closeAnswer() {
    ModelStream pieces = answer;
    if (pieces != null) {
      Callbacks.run(pieces::close, LOG, "An answer of the model could not be closed.");
    }
  }

  private void hangUp() {
    closeAnswer();
    stop.forget(closeAnswer);
    answer = null;
  }

  private @Nullable AssistantEvent call() {
    ToolRun running = tools == null ? startTools() : tools;
    AssistantEvent event;
    try {
      event = running.next();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped(e);
    }
    if (event != null) {
      return event;
    }
    List<ToolOutput> outputs = running.outputs();
    if (outputs == null) {
      throw stopped(null);
    }
    tools = null;
    exchange.ran(outputs);
    ToolFailedException failed = running.failure();
    if (failed != null) {
      throw failed;
    }
    return null;
  }

  private ToolRun startTools() {
    check();
    ToolRun started = new ToolRun(conversation, exchange.calls(), events.calls(), stop);
    tools = started;
    if (streamed) {
      Workers.execute(started);
    } else {
      started.run();
    }
    return started;
  }

  /** Ends the turn well: until its save begins it can be stopped, and from then on it cannot. */
  private AssistantEvent finished() {
    check();
    if (!stop.end()) {
      throw stopped(null);
    }
    Reply<T> reply = exchange.reply();
    conversation.save(before, reply);
    model.finish(reply.kept());
    over = true;
    end.accept(reply);
    events.finished(reply);
    return new Finished(reply);
  }

  // --- Ends before the end

  /** Throws when nobody waits for the turn any more. */
  private void check() {
    if (isGivenUp()) {
      throw stopped(null);
    }
  }

  private boolean isGivenUp() {
    return isStopped() || Thread.currentThread().isInterrupted();
  }

  /** Returns why the turn ends: stopping it makes clients and tools fail, each in its own words. */
  private RuntimeException reason(RuntimeException e) {
    if (e instanceof ConversationConflictException conflict) {
      return conflict(conflict);
    }
    return e instanceof ConversationException || !isGivenUp() ? e : stopped(e);
  }

  /** Returns a conflict with what was said until then, which a client does not know. */
  private ConversationConflictException conflict(ConversationConflictException e) {
    String id = conversation.id();
    return e.transcript().isEmpty()
        ? new ConversationConflictException(
            id == null ? e.conversationId() : id, e, exchange.abandoned(List.of()))
        : e;
  }

  private ConversationException stopped(@Nullable Throwable cause) {
    List<Item> transcript = exchange.abandoned(tools == null ? List.of() : tools.finished());
    TurnStop.Reason reason = stop.reason();
    if (reason == TurnStop.Reason.TIMED_OUT) {
      return new TurnTimeoutException(
          Objects.requireNonNull(stop.timeout(), "a time that is over"), cause, transcript);
    }
    String message =
        reason == null
            ? "The turn was cancelled: the thread that waited for it was interrupted"
            : "The turn was cancelled";
    return new TurnCancelledException(message, cause, transcript);
  }

  private void fail(Throwable why) {
    if (over) {
      return; // it has ended well, and a listener broke the machine
    }
    failure = why;
    over = true;
    stop.end();
    try {
      hangUp();
      if (tools != null) {
        tools.abandon();
      }
    } finally {
      model.abandon();
      end.accept(null);
      if (begun) {
        events.failed(why);
      }
    }
  }
}
