package dev.aifunction.benchmarks.conversation;

import dev.aifunction.benchmarks.fork.Heap;
import dev.aifunction.benchmarks.fork.Spent;

/**
 * Has conversations to warm up, then those that are measured; prints what they brought, and their
 * {@link Figures}.
 */
final class ConversationProgram {

  private ConversationProgram() {}

  /** Takes a contender, a base URL, and how many conversations to warm up and to measure with. */
  public static void main(String[] arguments) throws InterruptedException {
    int warmups = Integer.parseInt(arguments[2]);
    int conversations = Integer.parseInt(arguments[3]);
    Talker talker = TalkContender.valueOf(arguments[0]).talker(arguments[1]);
    Answered answered = talker.ask(Question.TEXT);
    Crowd crowd = new Crowd(talker, answered);
    crowd.talk(warmups);
    Heap heap = Heap.watch();
    Spent before = Spent.untilNow(heap);
    long[] nanos = crowd.talk(conversations);
    Spent spent = Spent.untilNow(heap).since(before);
    System.out.println(answered.tokens() + " " + answered.text().hashCode());
    System.out.println(Figures.of(spent, nanos).print());
    // What some clients keep running would hold the JVM for a minute.
    System.exit(0);
  }
}
