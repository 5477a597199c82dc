package dev.aifunction.benchmarks.conversation;

import com.sun.management.OperatingSystemMXBean;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.benchmarks.fork.VirtualThreads;
import dev.aifunction.openai.OpenAi;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Reads streams that are all open at the same time, each in a thread of its own; prints how many
 * said all that they had to, how many platform threads there were at most, the CPU time of the
 * process in milliseconds, and the time that it took.
 */
final class StreamsProgram {
  private static final int PIECES = 20;

  private StreamsProgram() {}

  /** Takes a base URL and the number of streams. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int streams = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    int complete = 0;
    try (OpenAi openAi = OpenAi.builder().baseUrl(arguments[0]).build()) {
      Conversation conversation =
          Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model(Question.MODEL).build();
      ExecutorService threads = VirtualThreads.executor();
      List<Future<String>> texts = new ArrayList<>();
      for (int i = 0; i < streams; i++) {
        String question = "Say " + i;
        texts.add(threads.submit(() -> read(conversation.stream(question))));
      }
      for (int i = 0; i < streams; i++) {
        complete += texts.get(i).get().equals(expected(i)) ? 1 : 0;
      }
      threads.shutdown();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    long cpuMillis =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
            / 1_000_000;
    int platformThreads = ManagementFactory.getThreadMXBean().getPeakThreadCount();
    System.out.println(complete + " " + platformThreads + " " + cpuMillis + " " + millis);
  }

  private static String read(AssistantStream<String> stream) {
    try (stream) {
      StringBuilder text = new StringBuilder();
      stream.text().forEach(text::append);
      return text.toString();
    }
  }

  private static String expected(int number) {
    return String.join(" ", Collections.nCopies(PIECES, String.valueOf(number)));
  }
}
