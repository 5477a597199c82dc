package dev.aifunction.benchmarks.wire.stream;

import dev.aifunction.benchmarks.fork.Heap;
import dev.aifunction.benchmarks.fork.Spent;
import dev.aifunction.benchmarks.wire.client.ChatClient;
import dev.aifunction.benchmarks.wire.client.Received;
import dev.aifunction.benchmarks.wire.client.WireContender;

/** Reads the same stream again and again; prints what it received, then what each round took. */
final class StreamProgram {

  /** How often the stream is read in a round: the JVM tells CPU time in steps of 10 ms. */
  static final int STREAMS = 4;

  private StreamProgram() {}

  /** Takes a contender, a base URL, and how many rounds to warm up and to measure. */
  public static void main(String[] arguments) throws InterruptedException {
    int warmups = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    ChatClient client = WireContender.valueOf(arguments[0]).client(arguments[1]);
    Received received = client.stream();
    System.out.println(received);
    for (int i = 0; i < warmups; i++) {
      round(client, received);
    }
    Heap heap = Heap.watch();
    Spent before = Spent.untilNow(heap);
    for (int i = 0; i < rounds; i++) {
      round(client, received);
      Spent after = Spent.untilNow(heap);
      System.out.println(after.since(before).cpuNanos() + " " + after.since(before).bytes());
      before = after;
    }
    // What some clients keep running would hold the JVM for a minute.
    System.exit(0);
  }

  private static void round(ChatClient client, Received first) {
    for (int i = 0; i < STREAMS; i++) {
      Received next = client.stream();
      if (!next.equals(first)) {
        throw new IllegalStateException("The same stream was read as " + next + ", not " + first);
      }
    }
  }
}
