package dev.aifunction.openapi.poll;

import dev.aifunction.openapi.api.VectorStoresApi;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.CreateVectorStoreFileBatchRequest;
import dev.aifunction.openapi.model.CreateVectorStoreFileRequest;
import dev.aifunction.openapi.model.VectorStoreFileBatchObject;
import dev.aifunction.openapi.model.VectorStoreFileBatchObjectStatus;
import dev.aifunction.openapi.model.VectorStoreFileObject;
import dev.aifunction.openapi.model.VectorStoreFileObjectStatus;

/** Waits until a vector store has read files, or could not. */
public final class VectorStorePolling {
  private final VectorStoresApi stores;
  private final Polling polling;

  /** Waits on an API as long as it is told to. */
  public VectorStorePolling(VectorStoresApi stores, Polling polling) {
    this.stores = stores;
    this.polling = polling;
  }

  /** Adds a file to a vector store and waits for it. */
  public VectorStoreFileObject createVectorStoreFileAndPoll(
      String vectorStoreId, CreateVectorStoreFileRequest request) {
    return poll(vectorStoreId, stores.createVectorStoreFile(vectorStoreId, request));
  }

  /** Waits for a file of a vector store. */
  public VectorStoreFileObject pollVectorStoreFile(String vectorStoreId, String fileId) {
    return poll(vectorStoreId, stores.getVectorStoreFile(vectorStoreId, fileId));
  }

  /** Adds several files to a vector store and waits for all of them. */
  public VectorStoreFileBatchObject createVectorStoreFileBatchAndPoll(
      String vectorStoreId, CreateVectorStoreFileBatchRequest request) {
    return poll(vectorStoreId, stores.createVectorStoreFileBatch(vectorStoreId, request));
  }

  /** Waits for a batch of files. */
  public VectorStoreFileBatchObject pollVectorStoreFileBatch(String vectorStoreId, String batchId) {
    return poll(vectorStoreId, stores.getVectorStoreFileBatch(vectorStoreId, batchId));
  }

  private VectorStoreFileObject poll(String vectorStoreId, VectorStoreFileObject file) {
    return polling.until(
        "the file " + file.id(),
        file,
        latest -> stores.getVectorStoreFile(vectorStoreId, file.id()),
        latest -> !latest.status().equals(VectorStoreFileObjectStatus.IN_PROGRESS));
  }

  private VectorStoreFileBatchObject poll(String vectorStoreId, VectorStoreFileBatchObject batch) {
    return polling.until(
        "the batch of files " + batch.id(),
        batch,
        latest -> stores.getVectorStoreFileBatch(vectorStoreId, batch.id()),
        latest -> !latest.status().equals(VectorStoreFileBatchObjectStatus.IN_PROGRESS));
  }
}
