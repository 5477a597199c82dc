package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.Heap;
import dev.aifunction.benchmarks.fork.Spent;

/**
 * Has conversations in rounds, each as long as the others; prints what they brought, then the
 * {@link Figures} of each round. The first round's are those of a process from its start.
 */
final class ConversationProgram {

  private ConversationProgram() {}

  /** Takes a contender, a base URL, the number of rounds, and that of conversations in each. */
  public static void main(String[] arguments) throws InterruptedException {
    int rounds = Integer.parseInt(arguments[2]);
    int conversations = Integer.parseInt(arguments[3]);
    Heap heap = Heap.watch();
    Talker talker = TalkContender.valueOf(arguments[0]).talker(arguments[1]);
    Answered answered = talker.ask(Question.TEXT);
    System.out.println(answered.tokens() + " " + answered.text().hashCode());
    Crowd crowd = new Crowd(talker, answered);
    Spent before = Spent.NOTHING;
    for (int i = 0; i < rounds; i++) {
      long[] nanos = crowd.talk(conversations);
      Spent after = Spent.untilNow(heap);
      System.out.println(Figures.of(after.since(before), nanos).print());
      before = after;
    }
    // What some clients keep running would hold the JVM for a minute.
    System.exit(0);
  }
}
