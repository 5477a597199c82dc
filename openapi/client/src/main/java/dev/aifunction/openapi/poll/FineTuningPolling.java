package dev.aifunction.openapi.poll;

import dev.aifunction.openapi.api.FineTuningApi;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.CreateFineTuningJobRequest;
import dev.aifunction.openapi.model.FineTuningJob;
import dev.aifunction.openapi.model.FineTuningJobStatus;
import java.util.Set;

/** Waits until fine-tuning jobs end, well or not, or pause. */
public final class FineTuningPolling {
  private static final Set<FineTuningJobStatus> UNDER_WAY =
      Set.of(
          FineTuningJobStatus.VALIDATING_FILES,
          FineTuningJobStatus.QUEUED,
          FineTuningJobStatus.RUNNING);

  private final FineTuningApi jobs;
  private final Polling polling;

  /** Waits on an API as long as it is told to. */
  public FineTuningPolling(FineTuningApi jobs, Polling polling) {
    this.jobs = jobs;
    this.polling = polling;
  }

  /** Starts a job and waits for it. */
  public FineTuningJob createFineTuningJobAndPoll(CreateFineTuningJobRequest request) {
    return poll(jobs.createFineTuningJob(request));
  }

  /** Waits for a job. */
  public FineTuningJob pollFineTuningJob(String jobId) {
    return poll(jobs.retrieveFineTuningJob(jobId));
  }

  private FineTuningJob poll(FineTuningJob job) {
    return polling.until(
        "the fine-tuning job " + job.id(),
        job,
        latest -> jobs.retrieveFineTuningJob(job.id()),
        latest -> !UNDER_WAY.contains(latest.status()));
  }
}
