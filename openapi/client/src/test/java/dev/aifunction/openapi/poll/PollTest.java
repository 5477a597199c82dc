package dev.aifunction.openapi.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.openapi.api.BatchesApi;
import dev.aifunction.openapi.api.FineTuningApi;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.VectorStoresApi;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.CreateBatchRequest;
import dev.aifunction.openapi.model.CreateFineTuningJobRequest;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.CreateVectorStoreFileBatchRequest;
import dev.aifunction.openapi.model.CreateVectorStoreFileRequest;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.model.SubmitToolOutputsRunRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PollTest {
  private static final Polling QUICK =
      Polling.within(Duration.ofSeconds(30)).every(Duration.ofMillis(1));

  private List<LocalServer.Seen> seen = List.of();

  /** Answers the calls in turn; the last answer again and again. */
  private <T> T on(Function<HttpTransport, T> use, String... answers) {
    AtomicInteger count = new AtomicInteger();
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  int turn = Math.min(count.getAndIncrement(), answers.length - 1);
                  answer(exchange, answers[turn]);
                });
        HttpTransport transport =
            HttpTransport.builder().baseUrl(server.baseUrl()).retries(0).build()) {
      seen = server.seen();
      return use.apply(transport);
    }
  }

  private static void answer(HttpExchange exchange, String answer) throws IOException {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.contains("\"error\"") ? 400 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The calls that were made, such as {@code GET /v1/batches/x_1}. */
  private List<String> calls() {
    return seen.stream().map(one -> one.method() + " " + one.target()).toList();
  }

  private static String state(String status) {
    return "{\"id\":\"x_1\",\"thread_id\":\"thread_1\",\"status\":\"" + status + "\"}";
  }

  private static String[] states(String... statuses) {
    return Stream.of(statuses).map(PollTest::state).toArray(String[]::new);
  }

  /** Whether a poll is over with its first answer, which has the status. */
  private boolean ends(Function<HttpTransport, ?> poll, String status) {
    on(poll, state(status), state("a new status"));
    return seen.size() == 1;
  }

  private static RunPolling runs(HttpTransport transport) {
    return new RunPolling(new RunsApi(transport), QUICK);
  }

  private static BatchPolling batches(HttpTransport transport) {
    return new BatchPolling(new BatchesApi(transport), QUICK);
  }

  private static FineTuningPolling jobs(HttpTransport transport) {
    return new FineTuningPolling(new FineTuningApi(transport), QUICK);
  }

  private static VectorStorePolling stores(HttpTransport transport) {
    return new VectorStorePolling(new VectorStoresApi(transport), QUICK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"queued", "in_progress", "cancelling"})
  void waitsForARunThatIs(String status) {
    assertThat(ends(transport -> runs(transport).pollRun("thread_1", "x_1"), status)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"requires_action", "completed", "incomplete", "failed", "cancelled", "expired"})
  void waitsForNoRunThatIs(String status) {
    assertThat(ends(transport -> runs(transport).pollRun("thread_1", "x_1"), status)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"validating", "in_progress", "finalizing", "cancelling"})
  void waitsForABatchThatIs(String status) {
    assertThat(ends(transport -> batches(transport).pollBatch("x_1"), status)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "completed", "expired", "cancelled"})
  void waitsForNoBatchThatIs(String status) {
    assertThat(ends(transport -> batches(transport).pollBatch("x_1"), status)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"validating_files", "queued", "running"})
  void waitsForAFineTuningJobThatIs(String status) {
    assertThat(ends(transport -> jobs(transport).pollFineTuningJob("x_1"), status)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paused", "succeeded", "failed", "cancelled"})
  void waitsForNoFineTuningJobThatIs(String status) {
    assertThat(ends(transport -> jobs(transport).pollFineTuningJob("x_1"), status)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "failed", "cancelled"})
  void waitsForFilesOfVectorStoresUntilTheyAre(String status) {
    String[] states = states("in_progress", status);

    on(transport -> stores(transport).pollVectorStoreFile("vs_1", "x_1"), states);
    assertThat(calls())
        .containsExactly(
            "GET /v1/vector_stores/vs_1/files/x_1", "GET /v1/vector_stores/vs_1/files/x_1");
    on(transport -> stores(transport).pollVectorStoreFileBatch("vs_1", "x_1"), states);
    assertThat(calls())
        .containsExactly(
            "GET /v1/vector_stores/vs_1/file_batches/x_1",
            "GET /v1/vector_stores/vs_1/file_batches/x_1");
  }

  @Test
  void startsARunAndReturnsItsLastState() {
    CreateRunRequest request = CreateRunRequest.builder().assistantId("asst_1").build();
    RunObject run =
        on(
            transport -> runs(transport).createRunAndPoll("thread_1", request),
            states("queued", "in_progress", "requires_action"));

    assertThat(run.status()).isEqualTo(RunObjectStatus.REQUIRES_ACTION);
    assertThat(calls())
        .containsExactly(
            "POST /v1/threads/thread_1/runs",
            "GET /v1/threads/thread_1/runs/x_1",
            "GET /v1/threads/thread_1/runs/x_1");
  }

  @Test
  void goesOnWithARunThatGetsItsToolOutputs() {
    SubmitToolOutputsRunRequest outputs =
        SubmitToolOutputsRunRequest.builder().toolOutputs(List.of()).build();
    RunObject run =
        on(
            transport -> runs(transport).submitToolOutputsAndPoll("thread_1", "x_1", outputs),
            states("queued", "completed"));

    assertThat(run.status()).isEqualTo(RunObjectStatus.COMPLETED);
    assertThat(calls())
        .containsExactly(
            "POST /v1/threads/thread_1/runs/x_1/submit_tool_outputs",
            "GET /v1/threads/thread_1/runs/x_1");
  }

  @Test
  void startsBatchesJobsAndFilesOfVectorStores() {
    CreateBatchRequest batch = CreateBatchRequest.fromJson("{}");
    on(
        transport -> batches(transport).createBatchAndPoll(batch),
        states("validating", "completed"));
    assertThat(calls()).containsExactly("POST /v1/batches", "GET /v1/batches/x_1");

    CreateFineTuningJobRequest job = CreateFineTuningJobRequest.fromJson("{}");
    on(transport -> jobs(transport).createFineTuningJobAndPoll(job), states("queued", "succeeded"));
    assertThat(calls())
        .containsExactly("POST /v1/fine_tuning/jobs", "GET /v1/fine_tuning/jobs/x_1");

    CreateVectorStoreFileRequest file = CreateVectorStoreFileRequest.fromJson("{}");
    on(
        transport -> stores(transport).createVectorStoreFileAndPoll("vs_1", file),
        states("in_progress", "completed"));
    assertThat(calls())
        .containsExactly(
            "POST /v1/vector_stores/vs_1/files", "GET /v1/vector_stores/vs_1/files/x_1");

    CreateVectorStoreFileBatchRequest files = CreateVectorStoreFileBatchRequest.fromJson("{}");
    on(
        transport -> stores(transport).createVectorStoreFileBatchAndPoll("vs_1", files),
        states("in_progress", "completed"));
    assertThat(calls())
        .containsExactly(
            "POST /v1/vector_stores/vs_1/file_batches",
            "GET /v1/vector_stores/vs_1/file_batches/x_1");
  }
}
