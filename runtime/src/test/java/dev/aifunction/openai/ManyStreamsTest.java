package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int MOST_STREAMS = 2_000;

  /** As many as show that a stream takes no thread of its own but its reader's. */
  private static final int FEWEST_STREAMS = 300;

  /** Both ends of each connection, and what else the JVM opens meanwhile. */
  private static final double FILES_FOR_EACH = 2.2;

  private static final boolean IS_VIRTUAL = Runtime.version().feature() >= 21;

  /** What the JVM runs virtual threads in, and the one that waits for all connections. */
  private static final int FEW = 40;

  /** What the JDK's client works in without virtual threads. */
  private static final int MANY = 500;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void losesNothingOfTwoThousandStreamsAtTheSameTime() throws Exception {
    int streams = streams();
    assertThat(streams)
        .as("streams that the limit of open files allows: ulimit -n")
        .isGreaterThanOrEqualTo(FEWEST_STREAMS);
    int before = THREADS.getThreadCount();
    AtomicInteger meanwhile = new AtomicInteger();
    List<String> texts = new ArrayList<>();
    try (Choir choir = new Choir(streams, () -> meanwhile.set(THREADS.getThreadCount()));
        OpenAi openAi = OpenAi.builder().baseUrl(choir.baseUrl()).build()) {
      Conversation conversation =
          Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model("gpt-5.2").build();
      List<CompletableFuture<String>> readers = new ArrayList<>();
      for (int i = 0; i < streams; i++) {
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

    for (int i = 0; i < streams; i++) {
      assertThat(texts.get(i)).isEqualTo(Choir.text(i));
    }
    assertThat(meanwhile.get() - before).isLessThan(IS_VIRTUAL ? FEW : streams + MANY);
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

  /** Returns how many streams the limit of open files allows. */
  private static int streams() {
    if (!(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix)) {
      return MOST_STREAMS;
    }
    long files = unix.getMaxFileDescriptorCount() - unix.getOpenFileDescriptorCount();
    return (int) Math.min(MOST_STREAMS, files / FILES_FOR_EACH);
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
