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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopping a turn closes its request: the server sees the connection end. */
@Timeout(60)
class StoppedRequestTest {
  /** Long enough for a request to arrive, on a busy machine. */
  private static final Duration TIME_TO_ASK = Duration.ofSeconds(5);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private ServerSocket server;
  private OpenAi openAi;

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
  }

  private Conversation.Builder conversation(Api api) {
    return Conversation.builder(openAi.client(api)).model("m");
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

  @ParameterizedTest
  @EnumSource
  void byTime(Api api) throws Exception {
    Conversation hasty = conversation(api).timeout(TIME_TO_ASK).build();
    assertThatThrownBy(() -> hasty.send("Hi")).isInstanceOf(TurnTimeoutException.class);
    await(closed);
  }

  @ParameterizedTest
  @EnumSource
  void byCancellingTheFuture(Api api) throws Exception {
    CompletableFuture<Reply<String>> future = conversation(api).build().sendAsync("Hi");
    await(asked);
    future.cancel(true);
    await(closed);
  }

  @ParameterizedTest
  @EnumSource
  void byCancellingTheStream(Api api) throws Exception {
    AssistantStream<String> stream = conversation(api).build().stream("Hi");
    FutureTask<Reply<String>> reader = new FutureTask<>(stream::reply);
    new Thread(reader).start();
    await(asked);
    stream.cancel();
    await(closed);
    assertThatThrownBy(() -> reader.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TurnCancelledException.class);
  }

  @ParameterizedTest
  @EnumSource
  void byInterruptingTheCaller(Api api) throws Exception {
    FutureTask<Reply<String>> send = new FutureTask<>(() -> conversation(api).build().send("Hi"));
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
