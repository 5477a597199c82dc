package dev.aifunction.openapi.poll;

import dev.aifunction.openapi.api.BatchesApi;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.Batch;
import dev.aifunction.openapi.model.BatchStatus;
import dev.aifunction.openapi.model.CreateBatchRequest;
import java.util.Set;

/** Waits until batches of requests end, well or not. */
public final class BatchPolling {
  private static final Set<BatchStatus> UNDER_WAY =
      Set.of(
          BatchStatus.VALIDATING,
          BatchStatus.IN_PROGRESS,
          BatchStatus.FINALIZING,
          BatchStatus.CANCELLING);

  private final BatchesApi batches;
  private final Polling polling;

  /** Waits on an API as long as it is told to. */
  public BatchPolling(BatchesApi batches, Polling polling) {
    this.batches = batches;
    this.polling = polling;
  }

  /** Starts a batch and waits for it. */
  public Batch createBatchAndPoll(CreateBatchRequest request) {
    return poll(batches.createBatch(request));
  }

  /** Waits for a batch. */
  public Batch pollBatch(String batchId) {
    return poll(batches.retrieveBatch(batchId));
  }

  private Batch poll(Batch batch) {
    return polling.until(
        "the batch " + batch.id(),
        batch,
        latest -> batches.retrieveBatch(batch.id()),
        latest -> !UNDER_WAY.contains(latest.status()));
  }
}
