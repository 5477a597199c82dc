package dev.aifunction.openapi.poll;

import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequest;
import java.util.Set;

/** Waits for runs: until they end, or need the outputs of tools to go on. */
public final class RunPolling {
  private static final Set<RunObjectStatus> UNDER_WAY =
      Set.of(RunObjectStatus.QUEUED, RunObjectStatus.IN_PROGRESS, RunObjectStatus.CANCELLING);

  private final RunsApi runs;
  private final Polling polling;

  /** Waits on an API as long as it is told to. */
  public RunPolling(RunsApi runs, Polling polling) {
    this.runs = runs;
    this.polling = polling;
  }

  /** Starts a run and waits for it. */
  public RunObject createRunAndPoll(String threadId, CreateRunRequest request) {
    return poll(runs.createRun(threadId, request));
  }

  /** Submits the outputs that a run needs, and waits for it. */
  public RunObject submitToolOutputsAndPoll(
      String threadId, String runId, SubmitToolOutputsRunRequest request) {
    return poll(runs.submitToolOuputsToRun(threadId, runId, request));
  }

  /** Waits for a run. */
  public RunObject pollRun(String threadId, String runId) {
    return poll(runs.getRun(threadId, runId));
  }

  /** Waits for a run that was started, as it is known so far. */
  public RunObject poll(RunObject run) {
    return polling.until(
        "the run " + run.id(),
        run,
        latest -> runs.getRun(run.threadId(), run.id()),
        latest -> !UNDER_WAY.contains(latest.status()));
  }
}
