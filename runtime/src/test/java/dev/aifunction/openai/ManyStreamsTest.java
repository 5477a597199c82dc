package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.concurrent.Workers;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each stream has a thread that reads it, a virtual one where the JVM has them, and no other. */
@Timeout(180)
class ManyStreamsTest {
  private static final int STREAMS = 2_000;
  private static final boolean IS_VIRTUAL = Runtime.version().feature() >= 21;

  /** What the JVM runs virtual threads in, and the one that waits for all connections. */
  private static final int FEW = 40;

  /** What the JDK's client works in without virtual threads. */
  private static final int MANY = 500;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void losesNothingOfTwoThousandStreamsAtTheSameTime() throws Exception {
    assumeTrue(hasEnoughFiles(), "The limit of open files is too low for 2,000 streams: ulimit -n");
    int before = THREADS.getThreadCount();
    AtomicInteger meanwhile = new AtomicInteger();
    List<String> texts = new ArrayList<>();
    try (Choir choir = new Choir(STREAMS, () -> meanwhile.set(THREADS.getThreadCount()));
        OpenAi openAi = OpenAi.builder().baseUrl(choir.baseUrl()).build()) {
      Conversation conversation =
          Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model("gpt-5.2").build();
      List<CompletableFuture<String>> readers = new ArrayList<>();
      for (int i = 0; i < STREAMS; i++) {
        String question = Choir.question(i);
        readers.add(
            CompletableFuture.supplyAsync(
                () -> read(conversation.stream(question)), Workers.asExecutor()));
      }
      choir.await();
      for (CompletableFuture<String> reader : readers) {
        texts.add(reader.get(60, TimeUnit.SECONDS));
      }
    }

    for (int i = 0; i < STREAMS; i++) {
      assertThat(texts.get(i)).isEqualTo(Choir.text(i));
    }
    assertThat(meanwhile.get() - before).isLessThan(IS_VIRTUAL ? FEW : STREAMS + MANY);
    assertThat(awaitTheEndOfThreads()).isEmpty();
  }

  private static String read(AssistantStream<String> stream) {
    try (stream) {
      StringBuilder text = new StringBuilder();
      stream.text().forEach(text::append);
      assertThat(stream.reply().value()).isEqualTo(text.toString());
      return text.toString();
    }
  }

  private static boolean hasEnoughFiles() {
    return !(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix)
        || unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount() > 2.2 * STREAMS;
  }

  /** Returns the names of threads that are left; a client of Java 17 ends when it is forgotten. */
  private static List<String> awaitTheEndOfThreads() throws InterruptedException {
    List<String> left = ours();
    for (int i = 0; i < 400 && !left.isEmpty(); i++) {
      Thread.sleep(50);
      left = ours();
    }
    return left;
  }

  private static List<String> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(
            name -> name.startsWith("aifunction") || (IS_VIRTUAL && name.startsWith("HttpClient")))
        .toList();
  }
}
