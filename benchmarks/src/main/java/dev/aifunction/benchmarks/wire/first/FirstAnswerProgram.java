package dev.aifunction.benchmarks.wire.first;

import dev.aifunction.benchmarks.wire.client.ChatClient;
import dev.aifunction.benchmarks.wire.client.WireContender;

/** Makes a client, asks once, and prints the nanoseconds until the answer was there. */
final class FirstAnswerProgram {

  private FirstAnswerProgram() {}

  /** Takes a contender, {@code whole} or {@code streamed}, and a base URL. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    ChatClient client = WireContender.valueOf(arguments[0]).client(arguments[2]);
    String text = arguments[1].equals("whole") ? client.answer() : client.firstText();
    long answered = System.nanoTime();
    System.out.println((answered - begin) + " " + text);
    // What some clients keep running would hold the JVM for a minute.
    System.exit(0);
  }
}
