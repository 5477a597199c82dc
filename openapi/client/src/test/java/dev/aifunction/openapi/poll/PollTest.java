package dev.aifunction.openapi.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.openapi.api.BatchesApi;
import dev.aifunction.openapi.api.FineTuningApi;
import dev.aifunction.openapi.api.RunsApi;
import dev.aifunction.openapi.api.UploadsApi;
import dev.aifunction.openapi.api.VectorStoresApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.Polling;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.CreateUploadRequestPurpose;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.model.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PollTest {
  private static final Polling QUICK =
      Polling.within(Duration.ofSeconds(30)).every(Duration.ofMillis(1));

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

  /** Answers the calls in turn; the last answer again and again. */
  private <T> T on(Function<HttpTransport, T> use, String... answers) {
    try (LocalServer server = LocalServer.answering(exchange -> answer(exchange, answers));
        HttpTransport transport =
            HttpTransport.builder().baseUrl(server.baseUrl()).retries(0).build()) {
      return use.apply(transport);
    }
  }

  private void answer(HttpExchange exchange, String... answers) throws IOException {
    calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    String answer = answers[Math.min(calls.size(), answers.length) - 1];
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.contains("\"error\"") ? 400 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String state(String status) {
    return "{\"id\":\"x_1\",\"thread_id\":\"thread_1\",\"status\":\"" + status + "\"}";
  }

  @Test
  void waitsForRuns() {
    CreateRunRequest request = CreateRunRequest.builder().assistantId("asst_1").build();

    assertThat(
            on(
                    transport ->
                        new RunPolling(new RunsApi(transport), QUICK)
                            .createRunAndPoll("thread_1", request),
                    state("queued"),
                    state("in_progress"),
                    state("requires_action"))
                .status())
        .isEqualTo(RunObjectStatus.REQUIRES_ACTION);
    assertThat(calls)
        .containsExactly(
            "POST /v1/threads/thread_1/runs",
            "GET /v1/threads/thread_1/runs/x_1",
            "GET /v1/threads/thread_1/runs/x_1");
  }

  @Test
  void waitsForBatches() {
    assertThat(
            on(
                    transport ->
                        new BatchPolling(new BatchesApi(transport), QUICK).pollBatch("x_1"),
                    state("validating"),
                    state("finalizing"),
                    state("expired"))
                .status()
                .value())
        .isEqualTo("expired");
    assertThat(calls).hasSize(3);
  }

  @Test
  void waitsForFineTuningJobs() {
    assertThat(
            on(
                    transport ->
                        new FineTuningPolling(new FineTuningApi(transport), QUICK)
                            .pollFineTuningJob("x_1"),
                    state("running"),
                    state("paused"))
                .status()
                .value())
        .isEqualTo("paused");
    assertThat(calls).hasSize(2);
  }

  @Test
  void waitsForFilesOfVectorStores() {
    assertThat(
            on(
                    transport ->
                        new VectorStorePolling(new VectorStoresApi(transport), QUICK)
                            .pollVectorStoreFile("vs_1", "x_1"),
                    state("in_progress"),
                    state("failed"))
                .status()
                .value())
        .isEqualTo("failed");
    calls.clear();
    assertThat(
            on(
                    transport ->
                        new VectorStorePolling(new VectorStoresApi(transport), QUICK)
                            .pollVectorStoreFileBatch("vs_1", "x_1"),
                    state("in_progress"),
                    state("completed"))
                .status()
                .value())
        .isEqualTo("completed");
    assertThat(calls)
        .containsExactly(
            "GET /v1/vector_stores/vs_1/file_batches/x_1",
            "GET /v1/vector_stores/vs_1/file_batches/x_1");
  }

  private static final FileContent FILE =
      FileContent.of("a.jsonl", "0123456789".getBytes(StandardCharsets.UTF_8));

  @Test
  void sendsAFileInParts() {
    Upload upload =
        on(
            transport ->
                new Uploads(new UploadsApi(transport), 4)
                    .upload(FILE, CreateUploadRequestPurpose.BATCH),
            state("pending"),
            "{\"id\":\"part_1\"}",
            "{\"id\":\"part_2\"}",
            "{\"id\":\"part_3\"}",
            state("completed"));

    assertThat(upload.status().value()).isEqualTo("completed");
    assertThat(calls)
        .containsExactly(
            "POST /v1/uploads",
            "POST /v1/uploads/x_1/parts",
            "POST /v1/uploads/x_1/parts",
            "POST /v1/uploads/x_1/parts",
            "POST /v1/uploads/x_1/complete");
  }

  @Test
  void cancelsAnUploadThatFails() {
    assertThatThrownBy(
            () ->
                on(
                    transport ->
                        new Uploads(new UploadsApi(transport), 4)
                            .upload(FILE, CreateUploadRequestPurpose.BATCH),
                    state("pending"),
                    "{\"error\":{\"message\":\"no\"}}",
                    state("cancelled")))
        .isInstanceOf(BadRequestException.class);
    assertThat(calls).last().isEqualTo("POST /v1/uploads/x_1/cancel");
  }

  @Test
  void needsTheLengthOfAFile() {
    FileContent stream = FileContent.of("a", new ByteArrayInputStream(new byte[1]));
    try (HttpTransport transport = HttpTransport.builder().build()) {
      Uploads uploads = new Uploads(new UploadsApi(transport));
      assertThatThrownBy(() -> uploads.upload(stream, CreateUploadRequestPurpose.BATCH))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The API needs the length of FileContent[a]");
    }
  }
}
