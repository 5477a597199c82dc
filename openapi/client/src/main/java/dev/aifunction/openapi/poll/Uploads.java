package dev.aifunction.openapi.poll;

import dev.aifunction.openapi.api.UploadsApi;
import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.model.AddUploadPartRequest;
import dev.aifunction.openapi.model.CompleteUploadRequest;
import dev.aifunction.openapi.model.CreateUploadRequest;
import dev.aifunction.openapi.model.CreateUploadRequestPurpose;
import dev.aifunction.openapi.model.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends large files in parts.
 *
 * <pre>{@code
 * Upload upload = new Uploads(api)
 *     .upload(FileContent.of(Path.of("train.jsonl")), CreateUploadRequestPurpose.FINE_TUNE);
 * String fileId = upload.file().id();
 * }</pre>
 */
public final class Uploads {

  /** The most that a part may have. */
  private static final int LARGEST_PART = 64 * 1024 * 1024;

  private final UploadsApi uploads;
  private final int partSize;

  /** Sends parts of 64 MB, each of which is in memory while it is sent. */
  public Uploads(UploadsApi uploads) {
    this(uploads, LARGEST_PART);
  }

  /**
   * Sends parts of another size.
   *
   * @throws IllegalArgumentException if there is nothing in a part, or more than 64 MB
   */
  public Uploads(UploadsApi uploads, int partSize) {
    if (partSize < 1 || partSize > LARGEST_PART) {
      throw new IllegalArgumentException("A part has from 1 to " + LARGEST_PART + " bytes");
    }
    this.uploads = uploads;
    this.partSize = partSize;
  }

  /**
   * Sends a file in parts, and makes one file of them. If that fails, the upload is cancelled.
   *
   * @return the completed upload, which has the file
   * @throws IllegalArgumentException if the file does not know its length
   * @throws UncheckedIOException if the file cannot be read
   */
  public Upload upload(FileContent file, CreateUploadRequestPurpose purpose) {
    long bytes =
        file.length()
            .orElseThrow(() -> new IllegalArgumentException("The API needs the length of " + file));
    Upload upload =
        uploads.createUpload(
            CreateUploadRequest.builder()
                .filename(file.filename())
                .mimeType(file.contentType())
                .bytes(bytes)
                .purpose(purpose)
                .build());
    try {
      CompleteUploadRequest parts =
          CompleteUploadRequest.builder().partIds(sendParts(upload.id(), file)).build();
      return uploads.completeUpload(upload.id(), parts);
    } catch (IOException e) {
      throw cancelled(upload, new UncheckedIOException("Cannot read " + file, e));
    } catch (RuntimeException e) {
      throw cancelled(upload, e);
    }
  }

  private List<String> sendParts(String uploadId, FileContent file) throws IOException {
    List<String> ids = new ArrayList<>();
    try (InputStream in = file.open()) {
      for (byte[] part = in.readNBytes(partSize); part.length > 0; part = in.readNBytes(partSize)) {
        AddUploadPartRequest request =
            AddUploadPartRequest.builder().data(FileContent.of(file.filename(), part)).build();
        ids.add(uploads.addUploadPart(uploadId, request).id());
      }
    }
    return ids;
  }

  /** Cancels an upload because of a failure, which is what the caller is to see. */
  private RuntimeException cancelled(Upload upload, RuntimeException failure) {
    try {
      uploads.cancelUpload(upload.id());
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
