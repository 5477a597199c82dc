package dev.aifunction.samples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Is what a sample prints. */
public final class Printed {
  private static final int LONGEST_WAIT_MILLIS = 20_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Returns where to print. */
  public PrintStream out() {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** Waits until a text was printed. */
  public void await(String text) throws InterruptedException {
    for (int waited = 0; !text().contains(text); waited += 20) {
      if (waited > LONGEST_WAIT_MILLIS) {
        throw new AssertionError("'" + text + "' was not printed: " + text());
      }
      Thread.sleep(20);
    }
  }

  public List<String> lines() {
    return text().lines().toList();
  }

  public String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
