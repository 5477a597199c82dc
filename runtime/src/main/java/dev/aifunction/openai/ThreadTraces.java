package dev.aifunction.openai;

import dev.aifunction.openapi.api.ThreadsApi;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.model.CreateMessageRequest;
import dev.aifunction.openapi.model.ListMessagesParams;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.OrderEnum;
import dev.aifunction.openapi.model.RunObject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a turn has left at the server, on one thread, and takes it off again.
 *
 * <p>No id is told of the messages that a run brings along. They are known by their places: the
 * newest ones of the thread are those of the turn's runs, and before each run's those that it
 * brought.
 */
final class ThreadTraces {
  private static final System.Logger LOG = System.getLogger(ThreadTraces.class.getName());

  /** As many messages as the server lists at a time. */
  private static final int PAGE = 100;

  private final String thread;
  private final boolean isNew;

  /** The last message that was there before, of the run that the turn goes on with; else null. */
  private final @Nullable String before;

  private final List<String> added = new CopyOnWriteArrayList<>();
  private final List<CreateMessageRequest> brought = new CopyOnWriteArrayList<>();

  /** What a run brings that was asked for, and is not known to have begun. */
  private volatile List<CreateMessageRequest> expected = List.of();

  private final Set<String> runs = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String unfinished;
  private volatile boolean isUncertain;

  /**
   * @param place where the turn begins
   * @param isNew whether the thread was made for it
   */
  ThreadTraces(ThreadHandle place, boolean isNew) {
    this.thread = place.thread();
    this.before = place.message();
    this.isNew = isNew;
  }

  boolean isOn(String otherThread) {
    return thread.equals(otherThread);
  }

  /** Returns whether the turn itself has seen a run at work. */
  boolean hasSeen(String run) {
    return runs.contains(run);
  }

  /** Remembers a message that was added alone. */
  void added(String message) {
    added.add(message);
  }

  /** Remembers that a run is asked for, which may have begun before its answer comes. */
  void brings(List<CreateMessageRequest> messages) {
    expected = messages;
    isUncertain = true;
  }

  /** Forgets the run that was asked for, which has not begun. */
  void bringsNothing() {
    expected = List.of();
    isUncertain = false;
  }

  /** Remembers the run that goes on with the turn's outputs. */
  void goesOn(String run) {
    unfinished = run;
  }

  /** Remembers how far a run is. */
  void saw(RunObject run) {
    runs.add(run.id());
    unfinished = RunReader.isEnded(run) ? null : run.id();
    brought.addAll(expected);
    bringsNothing();
  }

  /** Returns whether there is anything to take off. */
  boolean isAny() {
    return isNew || isUncertain || unfinished != null || !runs.isEmpty() || !added.isEmpty();
  }

  /** Takes everything off: the thread that was made, or the run and the messages. */
  void takeOff(HttpTransport transport, Instant deadline) {
    if (isNew) {
      new ThreadsApi(Deadlines.bounded(transport, deadline)).deleteThread(thread);
      return;
    }
    endRuns(new ThreadLock(transport, deadline, thread));
    ThreadsApi threads = new ThreadsApi(Deadlines.bounded(transport, deadline));
    List<CreateMessageRequest> messages = new ArrayList<>(brought);
    messages.addAll(expected);
    takeOff(messages, runs, threads);
    added.forEach(message -> takeOff(message, threads));
  }

  /**
   * Opens the thread, and takes off the messages that a run brought whose beginning was not told.
   */
  void takeOffLost(ThreadLock lock, ThreadsApi threads) {
    List<String> lost = lock.open();
    takeOff(expected, lost, threads);
    bringsNothing();
  }

  private void endRuns(ThreadLock lock) {
    String last = unfinished;
    if (isUncertain) {
      runs.addAll(lock.open());
    } else if (last != null) {
      lock.cancel(last);
    }
  }

  /** Takes off the newest messages, as long as these runs made them, or brought them along. */
  private void takeOff(
      List<CreateMessageRequest> messages, Collection<String> ofRuns, ThreadsApi threads) {
    Deque<CreateMessageRequest> left = new ArrayDeque<>(messages);
    ListMessagesParams newest =
        ListMessagesParams.builder().limit(PAGE).order(OrderEnum.DESC).build();
    for (MessageObject message : threads.listMessages(thread, newest).data()) {
      CreateMessageRequest last = left.peekLast();
      String run = message.runId();
      if (last != null && ThreadMessages.isSame(last, message)) {
        left.removeLast();
      } else if (run == null || !ofRuns.contains(run) || message.id().equals(before)) {
        return;
      }
      takeOff(message.id(), threads);
    }
  }

  /** Takes a message off, unless it is: by an attempt whose answer was lost. */
  private void takeOff(String message, ThreadsApi threads) {
    try {
      threads.deleteMessage(thread, message);
    } catch (NotFoundException e) {
      LOG.log(Level.DEBUG, "The message " + message + " has been taken off", e);
    }
  }
}
