package dev.aifunction.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers so many streams together: each begins at once, and goes on when all have begun. Each says
 * the number that its question has.
 */
final class Together implements Answer {
  private static final int PATIENCE_SECONDS = 60;
  private static final int PIECES = 20;
  private static final Pattern NUMBER = Pattern.compile("Say (\\d+)");

  private final CyclicBarrier all;

  Together(int streams) {
    all = new CyclicBarrier(streams);
  }

  @Override
  public void give(byte[] request, OutputStream out) throws IOException {
    Matcher question = NUMBER.matcher(new String(request, StandardCharsets.UTF_8));
    if (!question.find()) {
      throw new IOException("There is no number in the question");
    }
    out.write(Http.EVENTS);
    out.write(Completions.event(question.group(1)));
    awaitAll();
    for (int i = 1; i < PIECES; i++) {
      out.write(Completions.event(" " + question.group(1)));
    }
    out.write(Completions.end(PIECES));
  }

  private void awaitAll() throws IOException {
    try {
      all.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IOException("The other streams did not begin", e);
    }
  }
}
