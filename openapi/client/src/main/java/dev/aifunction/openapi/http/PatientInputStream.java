package dev.aifunction.openapi.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the next bytes of an answer for a limited time, which the JDK's client does for the
 * first ones only.
 */
final class PatientInputStream extends FilterInputStream {
  private final Duration patience;

  PatientInputStream(InputStream in, Duration patience) {
    super(in);
    this.patience = patience;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    CompletableFuture<Boolean> late = new CompletableFuture<>();
    // Closing is what wakes a reader; completing `late` takes the alarm back.
    CompletableFuture<?> unused =
        late.completeOnTimeout(true, patience.toMillis(), TimeUnit.MILLISECONDS)
            .thenAccept(this::closeIf);
    try {
      int count = in.read(buffer, offset, length);
      if (late.complete(false) || count >= 0) {
        return count;
      }
    } catch (IOException e) {
      if (late.complete(false)) {
        throw e;
      }
    }
    throw new HttpTimeoutException("Nothing arrived within " + patience);
  }

  private void closeIf(boolean late) {
    if (late) {
      try {
        close();
      } catch (IOException e) {
        // The connection is gone, which wakes the reader as well.
      }
    }
  }
}
