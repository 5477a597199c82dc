package dev.aifunction.openai;

import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.poll.RunPolling;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is a thread that a run locks while it has not ended, and what opens it again. */
final class ThreadLock {
  private static final System.Logger LOG = System.getLogger(ThreadLock.class.getName());

  /** How long a run is waited for that has no deadline: it expires ten minutes after its start. */
  private static final Duration LIFE_OF_A_RUN = Duration.ofMinutes(11);

  private final HttpTransport transport;
  private final @Nullable Instant deadline;
  private final String thread;

  ThreadLock(HttpTransport transport, @Nullable Instant deadline, String thread) {
    this.transport = transport;
    this.deadline = deadline;
    this.thread = thread;
  }

  /** Waits until a run needs outputs or has ended. */
  RunObject await(RunObject run) {
    Duration left = Deadlines.left(deadline);
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
   * Cancels the runs that have not ended, and waits for that: no turn of this client gives them
   * outputs or takes their answers.
   *
   * @return their ids
   */
  List<String> open() {
    List<String> ended = new ArrayList<>();
    for (RunObject run : runs().listRuns(thread).data()) { // the newest ones
      if (run.status().equals(RunObjectStatus.CANCELLING)) {
        await(run);
        ended.add(run.id());
      } else if (!RunReader.isEnded(run)) {
        cancel(run.id());
        ended.add(run.id());
      }
    }
    return ended;
  }

  private RunsApi runs() {
    return new RunsApi(Deadlines.bounded(transport, deadline));
  }
}
