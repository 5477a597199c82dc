package dev.aifunction.benchmarks.start;

import dev.aifunction.benchmarks.contender.GeneratedTools;
import dev.aifunction.benchmarks.contender.StreamingTools;
import dev.aifunction.benchmarks.contender.Tools;
import dev.aifunction.benchmarks.desk.Desk;

/**
 * Makes tools, makes one call, and prints the nanoseconds until each was done.
 *
 * <p>It names the two contenders itself: their enum would load the other toolkits' classes.
 */
final class StartProgram {

  private StartProgram() {}

  /** Takes {@code generated} or {@code streaming}, a function's name and its arguments. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    Desk desk = new Desk();
    Tools tools =
        arguments[0].equals("generated") ? new GeneratedTools(desk) : new StreamingTools(desk);
    long ready = System.nanoTime();
    String answer = tools.call(arguments[1], arguments[2]);
    long called = System.nanoTime();
    System.out.println((ready - begin) + " " + (called - begin) + " " + answer);
  }
}
