package dev.aifunction.openapi.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.aifunction.openapi.api.UploadsApi;
import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.openapi.model.CreateUploadRequestPurpose;
import dev.aifunction.openapi.model.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class UploadsTest {
  private static final FileContent FILE =
      FileContent.of("a.jsonl", "0123456789".getBytes(StandardCharsets.UTF_8));

  private final AtomicInteger parts = new AtomicInteger();
  private List<LocalServer.Seen> seen = List.of();

  /** How the paths of the calls end that the server fails to answer. */
  private Set<String> refused = Set.of();

  private Upload upload(FileContent file, int partSize) {
    try (LocalServer server = LocalServer.answering(this::answer);
        HttpTransport transport =
            HttpTransport.builder().baseUrl(server.baseUrl()).retries(0).build()) {
      seen = server.seen();
      return new Uploads(new UploadsApi(transport), partSize)
          .upload(file, CreateUploadRequestPurpose.BATCH);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String id = path.endsWith("/parts") ? "part_" + parts.incrementAndGet() : "upload_1";
    String status = path.endsWith("/complete") ? "completed" : "pending";
    byte[] answer =
        "{\"id\":\"%s\",\"status\":\"%s\"}".formatted(id, status).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    boolean fails = refused.stream().anyMatch(path::endsWith);
    exchange.sendResponseHeaders(fails ? 500 : 200, answer.length);
    exchange.getResponseBody().write(answer);
  }

  private List<String> paths() {
    return seen.stream().map(LocalServer.Seen::target).toList();
  }

  @Test
  void sendsAFileInParts() {
    Upload upload = upload(FILE, 4);

    assertThat(upload.status().value()).isEqualTo("completed");
    assertThat(paths())
        .containsExactly(
            "/v1/uploads",
            "/v1/uploads/upload_1/parts",
            "/v1/uploads/upload_1/parts",
            "/v1/uploads/upload_1/parts",
            "/v1/uploads/upload_1/complete");
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(seen.get(0).body()))
        .isEqualTo(
            mapper.readTree(
                """
                {"filename": "a.jsonl", "purpose": "batch", "bytes": 10,
                 "mime_type": "application/jsonl"}"""));
    assertThat(seen.get(1).body()).contains("name=\"data\"", "\r\n\r\n0123\r\n");
    assertThat(seen.get(2).body()).contains("\r\n\r\n4567\r\n");
    assertThat(seen.get(3).body()).contains("\r\n\r\n89\r\n");
    assertThat(seen.get(4).body()).isEqualTo("{\"part_ids\":[\"part_1\",\"part_2\",\"part_3\"]}");
  }

  @Test
  void cancelsAnUploadThatFails() {
    refused = Set.of("/parts");

    assertThatThrownBy(() -> upload(FILE, 4)).isInstanceOf(ServerException.class);
    assertThat(paths())
        .containsExactly(
            "/v1/uploads", "/v1/uploads/upload_1/parts", "/v1/uploads/upload_1/cancel");
  }

  @Test
  void cancelsNothingThatWasNotCreated() {
    refused = Set.of("/uploads");

    assertThatThrownBy(() -> upload(FILE, 4)).isInstanceOf(ServerException.class);
    assertThat(paths()).containsExactly("/v1/uploads");
  }

  @Test
  void throwsTheFirstFailureWhereCancellingFailsToo() {
    refused = Set.of("/complete", "/cancel");

    assertThatThrownBy(() -> upload(FILE, 10))
        .isInstanceOfSatisfying(
            ServerException.class,
            e ->
                assertThat(e.getSuppressed())
                    .hasSize(1)
                    .hasOnlyElementsOfType(ServerException.class));
    assertThat(paths())
        .containsExactly(
            "/v1/uploads",
            "/v1/uploads/upload_1/parts",
            "/v1/uploads/upload_1/complete",
            "/v1/uploads/upload_1/cancel");
  }

  /** A folder has a length, but nothing to read. */
  @Test
  void cancelsAnUploadWhoseFileCannotBeRead(@TempDir Path folder) {
    assertThatThrownBy(() -> upload(FileContent.of(folder), 4))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot read FileContent[");
    assertThat(paths()).containsExactly("/v1/uploads", "/v1/uploads/upload_1/cancel");
  }

  @Test
  void needsTheLengthOfAFile() {
    FileContent stream = FileContent.of("a", new ByteArrayInputStream(new byte[1]));

    assertThatThrownBy(() -> upload(stream, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The API needs the length of FileContent[a]");
    assertThat(paths()).isEmpty();
  }

  @Test
  void refusesPartsThatTheApiDoesNotTake() {
    assertThatThrownBy(() -> upload(FILE, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> upload(FILE, (64 << 20) + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
