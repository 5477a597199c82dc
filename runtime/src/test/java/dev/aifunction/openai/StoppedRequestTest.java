package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnTimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stopping a turn closes its request: the server sees the connection end. */
@Timeout(60)
class StoppedRequestTest {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private ServerSocket server;
  private OpenAi openAi;
  private Conversation.Builder conversation;

  @BeforeEach
  void startSilentServer() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::listen);
    thread.setDaemon(true);
    thread.start();
    openAi =
        OpenAi.builder()
            .baseUrl("http://127.0.0.1:" + server.getLocalPort() + "/v1")
            .retries(0)
            .build();
    conversation = Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model("m");
  }

  @AfterEach
  void stop() throws IOException {
    openAi.close();
    server.close();
  }

  /** Takes a request and never answers it. */
  private void listen() {
    try (Socket socket = server.accept();
        InputStream in = socket.getInputStream()) {
      int read = in.read();
      asked.countDown();
      while (read >= 0) {
        read = in.read();
      }
    } catch (IOException e) {
      // the client has gone, not politely
    }
    closed.countDown();
  }

  @Test
  void byTime() throws Exception {
    Conversation hasty = conversation.timeout(Duration.ofMillis(500)).build();
    assertThatThrownBy(() -> hasty.send("Hi")).isInstanceOf(TurnTimeoutException.class);
    await(closed);
  }

  @Test
  void byCancellingTheFuture() throws Exception {
    CompletableFuture<Reply<String>> future = conversation.build().sendAsync("Hi");
    await(asked);
    future.cancel(true);
    await(closed);
  }

  @Test
  void byCancellingTheStream() throws Exception {
    AssistantStream<String> stream = conversation.build().stream("Hi");
    FutureTask<Reply<String>> reader = new FutureTask<>(stream::reply);
    new Thread(reader).start();
    await(asked);
    stream.cancel();
    await(closed);
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
  }

  @Test
  void byInterruptingTheCaller() throws Exception {
    FutureTask<Reply<String>> send = new FutureTask<>(() -> conversation.build().send("Hi"));
    Thread caller = new Thread(send);
    caller.start();
    await(asked);
    caller.interrupt();
    await(closed);
    assertThatThrownBy(() -> send.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
  }
}
