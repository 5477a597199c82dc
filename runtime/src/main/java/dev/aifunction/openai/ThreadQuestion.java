package dev.aifunction.openai;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.ThreadsApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.model.AssistantStreamEvent;
import dev.aifunction.openapi.model.CreateMessageRequest;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.ListMessagesParams;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.OrderEnum;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Is one question to a thread: a run that begins with what is new, or goes on with the outputs that
 * it waits for.
 */
final class ThreadQuestion {
  /** How many messages a run may bring along. */
  private static final int MOST_MESSAGES = 32;

  /** How often a thread is opened for one run. */
  private static final int MOST_OPENINGS = 3;

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
  private final ThreadTraces traces;

  /** How many of the messages have been added alone. */
  private int added;

  /**
   * Goes to the thread of a request, or makes one.
   *
   * @param known where the conversation goes on, null for a new thread
   * @param traces gives what remembers the traces on a thread, which may be new
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Assistants does not take
   */
  ThreadQuestion(
      HttpTransport transport,
      HostedAssistants assistants,
      ModelRequest request,
      @Nullable ThreadHandle known,
      BiFunction<ThreadHandle, Boolean, ThreadTraces> traces) {
    this.transport = transport;
    this.assistants = assistants;
    this.request = request;
    isNew = known == null;
    messages = new ThreadMessages(request).write(isNew ? request.items() : request.newItems());
    newRun = RunRequests.write(request); // which may refuse, before anything is made
    place = known == null ? ThreadHandle.of(threads().createThread().id()) : known;
    boolean answersCalls = request.newItems().stream().allMatch(Item.Output.class::isInstance);
    waiting = answersCalls ? place.run() : null;
    lock = new ThreadLock(transport, request.deadline(), place.thread());
    this.traces = traces.apply(place, isNew);
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
              : goOn(waiting, runs()::submitToolOuputsToRun);
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
   * answer that was lost. Where it has been cancelled or has expired, another run takes its place
   * if it had begun in an earlier turn; else this turn ends with it.
   *
   * @throws BadRequestException the refusal, where it means something else
   */
  RunObject goneOn(BadRequestException refusal) {
    if (waiting == null) {
      throw refusal;
    }
    RunObject now = runs().getRun(place.thread(), waiting);
    if (RunReader.isGone(now)) {
      return end(traces.hasSeen(waiting) ? now : create(runs()::createRun));
    }
    boolean waits = RunReader.calls(now).stream().anyMatch(call -> isAnswered(call.id()));
    if (refusal.attempts() == 1 || waits) {
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
        : goOn(waiting, runs()::submitToolOuputsToRunStream);
  }

  private <T> T goOn(String run, Continuation<T> continuation) {
    traces.goesOn(run);
    return continuation.goOn(place.thread(), run, RunRequests.outputs(request.newItems()));
  }

  /** Remembers how far the run is. */
  void saw(RunObject latest) {
    traces.saw(latest);
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
        open(e);
        opened++;
      }
    }
  }

  /** A run of an earlier turn locks the thread, or that of an attempt whose answer was lost. */
  private boolean mayBeLocked(BadRequestException refusal, int opened) {
    return refusal.attempts() > 1 || (!isNew && opened == 0);
  }

  private void open(BadRequestException refusal) {
    if (refusal.attempts() > 1) {
      traces.takeOffLost(lock, threads());
    } else {
      lock.open();
    }
  }

  private <T> T begin(Creation<T> creation) {
    int alone = Math.max(0, messages.size() - MOST_MESSAGES);
    for (; added < alone; added++) {
      traces.added(threads().createMessage(place.thread(), messages.get(added)).id());
    }
    List<CreateMessageRequest> along = messages.subList(alone, messages.size());
    if (!along.isEmpty()) {
      newRun.additionalMessages(along);
    }
    traces.brings(along);
    try {
      return creation.start(place.thread(), newRun.build());
    } catch (BadRequestException | NotFoundException e) {
      if (e.attempts() == 1) {
        traces.bringsNothing();
      }
      throw e;
    }
  }

  /** Starts a run, of one form or the other. */
  private interface Creation<T> {
    T start(String thread, CreateRunRequest request);
  }

  /** Goes on with a run, in one form or the other. */
  private interface Continuation<T> {
    T goOn(String thread, String run, SubmitToolOutputsRunRequest outputs);
  }

  private RunsApi runs() {
    return new RunsApi(Deadlines.bounded(transport, request));
  }

  private ThreadsApi threads() {
    return new ThreadsApi(Deadlines.bounded(transport, request));
  }
}
