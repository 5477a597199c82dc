package dev.aifunction.openai;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.ThreadsApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.AssistantStreamEvent;
import dev.aifunction.openapi.model.CreateMessageRequest;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.ListMessagesParams;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.OrderEnum;
import dev.aifunction.openapi.model.RunObject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Is one question to a thread: a run that begins with what is new, or goes on with the outputs that
 * it waits for.
 *
 * <p>A question that nobody waits for any longer is {@linkplain #abandon abandoned}: its run would
 * lock the thread until it expires.
 */
final class ThreadTurn {
  private static final System.Logger LOG = System.getLogger(ThreadTurn.class.getName());

  /** How many messages a run may bring along. */
  private static final int MOST_MESSAGES = 32;

  /** How often a thread is opened for one run. */
  private static final int MOST_OPENINGS = 3;

  private static final Duration TIME_TO_ABANDON = Duration.ofSeconds(10);

  private final HttpTransport transport;
  private final HostedAssistants assistants;
  private final ModelRequest request;
  private final List<CreateMessageRequest> messages;
  private final CreateRunRequest.Builder newRun;
  private final ThreadHandle place;
  private final boolean isNew;

  /** The run that takes what is new as its outputs, null where a run has to begin. */
  private final @Nullable String waiting;

  private final ThreadLock lock;
  private final AtomicBoolean abandoned = new AtomicBoolean();
  private volatile @Nullable RunObject run;

  /**
   * Finds the thread of a request, or makes one.
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Assistants does not take
   */
  ThreadTurn(HttpTransport transport, HostedAssistants assistants, ModelRequest request) {
    this.transport = transport;
    this.assistants = assistants;
    this.request = request;
    ThreadHandle known = ThreadHandle.of(request.kept());
    isNew = known == null;
    messages = new ThreadMessages(request).write(isNew ? request.items() : request.newItems());
    newRun = RunRequests.write(request); // which may refuse, before anything is made
    place = known == null ? ThreadHandle.of(threads().createThread().id()) : known;
    boolean answersCalls = request.newItems().stream().allMatch(Item.Output.class::isInstance);
    waiting = answersCalls ? place.run() : null;
    lock = new ThreadLock(transport, request, place.thread());
  }

  /** Returns where the question is asked. */
  ThreadHandle place() {
    return place;
  }

  /** Starts the run, or goes on with it, and waits until it needs outputs or has ended. */
  RunObject run() {
    RunObject started;
    try {
      started =
          waiting == null
              ? create(runs()::createRun)
              : runs()
                  .submitToolOuputsToRun(
                      place.thread(), waiting, RunRequests.outputs(request.newItems()));
    } catch (BadRequestException e) {
      return goneOn(e);
    }
    return end(started);
  }

  private RunObject end(RunObject started) {
    saw(started);
    RunObject last = lock.await(started);
    saw(last);
    return last;
  }

  /**
   * Waits for a run that refuses its outputs because it has them: they were sent again after an
   * answer that was lost.
   *
   * @throws BadRequestException the refusal, where it means something else
   */
  RunObject goneOn(BadRequestException refusal) {
    if (waiting == null || refusal.attempts() == 1) {
      throw refusal;
    }
    RunObject now = runs().getRun(place.thread(), waiting);
    if (RunReader.calls(now).stream().anyMatch(call -> isAnswered(call.id()))) {
      throw refusal;
    }
    return end(now);
  }

  private boolean isAnswered(String call) {
    return request.newItems().stream()
        .anyMatch(item -> item instanceof Item.Output o && o.output().callId().equals(call));
  }

  /** Starts the run, or goes on with it, and returns its events. */
  EventStream<AssistantStreamEvent> stream() {
    return waiting == null
        ? create(runs()::createRunStream)
        : runs()
            .submitToolOuputsToRunStream(
                place.thread(), waiting, RunRequests.outputs(request.newItems()));
  }

  /** Remembers how far the run is. */
  void saw(RunObject latest) {
    run = latest;
  }

  /** Returns the messages that the run has added since it was read last. */
  List<MessageObject> messagesOf(RunObject latest) {
    ListMessagesParams.Builder params =
        ListMessagesParams.builder().runId(latest.id()).order(OrderEnum.ASC);
    if (latest.id().equals(place.run())) {
      Requests.set(place.message(), params::after);
    }
    List<MessageObject> added = new ArrayList<>();
    threads().listMessagesAll(place.thread(), params.build()).forEach(added::add);
    return added;
  }

  private <T> T create(Creation<T> creation) {
    if (place.run() != null) {
      lock.cancel(place.run());
    }
    newRun.assistantId(assistants.idFor(request));
    int opened = 0;
    while (true) {
      try {
        return begin(creation);
      } catch (NotFoundException e) {
        assistants.forget(request);
        throw e;
      } catch (BadRequestException e) {
        if (opened == MOST_OPENINGS || !mayBeLocked(e, opened)) {
          throw e;
        }
        lock.open();
        opened++;
      }
    }
  }

  /** A run of an earlier turn locks the thread, or that of an attempt whose answer was lost. */
  private boolean mayBeLocked(BadRequestException refusal, int opened) {
    return refusal.attempts() > 1 || (!isNew && opened == 0);
  }

  private <T> T begin(Creation<T> creation) {
    int first = Math.max(0, messages.size() - MOST_MESSAGES);
    for (CreateMessageRequest message : messages.subList(0, first)) {
      threads().createMessage(place.thread(), message);
    }
    if (!messages.isEmpty()) {
      newRun.additionalMessages(messages.subList(first, messages.size()));
    }
    return creation.start(place.thread(), newRun.build());
  }

  /** Starts a run, of one form or the other. */
  private interface Creation<T> {
    T start(String thread, CreateRunRequest request);
  }

  /**
   * Ends what is left of the question at the server, without waiting for it: its run, or the thread
   * that was made for it and that nobody will know.
   */
  void abandon() {
    boolean needed = isNew || unfinishedRun() != null;
    if (needed && abandoned.compareAndSet(false, true)) {
      Thread thread = new Thread(this::endAtTheServer, "aifunction-abandon");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void endAtTheServer() {
    HttpTransport aside = transport.withTimeout(TIME_TO_ABANDON);
    String unfinished = unfinishedRun();
    try {
      if (isNew) {
        new ThreadsApi(aside).deleteThread(place.thread());
      } else if (unfinished != null) {
        new RunsApi(aside).cancelRun(place.thread(), unfinished);
      }
    } catch (OpenAiException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "A question stays unfinished at the server", e);
    }
  }

  /** Returns the run that has not ended as far as is known, null when there is none. */
  private @Nullable String unfinishedRun() {
    RunObject latest = run;
    if (latest == null) {
      return place.run();
    }
    return RunReader.isEnded(latest) ? null : latest.id();
  }

  private RunsApi runs() {
    return new RunsApi(Deadlines.bounded(transport, request));
  }

  private ThreadsApi threads() {
    return new ThreadsApi(Deadlines.bounded(transport, request));
  }
}
