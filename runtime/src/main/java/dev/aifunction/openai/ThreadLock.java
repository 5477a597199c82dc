package dev.aifunction.openai;

import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.poll.RunPolling;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Is a thread that a run locks while it has not ended, and what opens it again. */
final class ThreadLock {
  private static final System.Logger LOG = System.getLogger(ThreadLock.class.getName());

  /** How long a run is waited for that has no deadline: it expires ten minutes after its start. */
  private static final Duration LIFE_OF_A_RUN = Duration.ofMinutes(11);

  private final HttpTransport transport;
  private final ModelRequest request;
  private final String thread;

  ThreadLock(HttpTransport transport, ModelRequest request, String thread) {
    this.transport = transport;
    this.request = request;
    this.thread = thread;
  }

  /** Waits until a run needs outputs or has ended. */
  RunObject await(RunObject run) {
    Duration left = Deadlines.left(request.deadline());
    return new RunPolling(runs(), Polling.within(left == null ? LIFE_OF_A_RUN : left)).poll(run);
  }

  /** Cancels a run that nobody waits for any more, and waits until it has ended. */
  void cancel(String run) {
    RunObject cancelled;
    try {
      cancelled = runs().cancelRun(thread, run);
    } catch (BadRequestException e) {
      LOG.log(Level.DEBUG, "The run " + run + " had ended, or is being cancelled", e);
      cancelled = runs().getRun(thread, run);
    }
    await(cancelled);
  }

  /**
   * Cancels the runs that have not ended, and waits for that: nobody gives them outputs or takes
   * their answers, as their turns ended before them.
   */
  void open() {
    for (RunObject run : runs().listRuns(thread).data()) { // the newest ones
      if (run.status().equals(RunObjectStatus.CANCELLING)) {
        await(run);
      } else if (!RunReader.isEnded(run)) {
        cancel(run.id());
      }
    }
  }

  private RunsApi runs() {
    return new RunsApi(Deadlines.bounded(transport, request));
  }
}
