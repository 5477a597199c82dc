package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.MadeFile;
import dev.aifunction.openapi.http.Attempt;
import dev.aifunction.openapi.http.BinaryResponse;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenAiTest {
  private static final String MODELS =
      "{\"object\": \"list\", \"data\": [{\"id\": \"gpt-5.2\", \"object\": \"model\","
          + " \"created\": 1, \"owned_by\": \"openai\"}]}";

  private final StubServer server = new StubServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void sendsKeyOrganizationAndProject() {
    server.then(200, MODELS);
    try (OpenAi openAi =
        OpenAi.builder()
            .apiKey("sk-1")
            .baseUrl(server.baseUrl())
            .organization("org-1")
            .project("proj-1")
            .build()) {

      assertThat(openAi.models().listModels().data().get(0).id()).isEqualTo("gpt-5.2");
    }

    assertThat(server.lastRequest().path()).isEqualTo("/v1/models");
    assertThat(server.lastRequest().headers())
        .containsEntry("Authorization", List.of("Bearer sk-1"))
        .containsEntry("Openai-organization", List.of("org-1"))
        .containsEntry("Openai-project", List.of("proj-1"));
  }

  @Test
  void sendsNoAuthorizationWithoutAKey() {
    server.then(200, MODELS);
    try (OpenAi openAi = OpenAi.builder().baseUrl(server.baseUrl()).build()) {
      openAi.models().listModels();
    }

    assertThat(server.lastRequest().headers())
        .doesNotContainKeys("Authorization", "Openai-organization", "Openai-project");
  }

  @Test
  void reachesAzure() {
    server.then(200, MODELS);
    try (OpenAi openAi =
        OpenAi.builder()
            .baseUrl(server.baseUrl())
            .header("api-key", "azure-1")
            .query("api-version", "2025-04-01")
            .build()) {
      openAi.models().listModels();
    }

    assertThat(server.lastRequest().headers())
        .containsEntry("Api-key", List.of("azure-1"))
        .doesNotContainKey("Authorization");
    assertThat(server.lastRequest().query()).isEqualTo("api-version=2025-04-01");
  }

  @Test
  void repeatsWhatMayPassAndTellsTheListener() {
    server.then(503, "{}").then(503, "{}").then(200, MODELS);
    List<Attempt> attempts = new CopyOnWriteArrayList<>();
    try (OpenAi openAi =
        OpenAi.builder()
            .baseUrl(server.baseUrl())
            .timeout(Duration.ofSeconds(20))
            .attemptTimeout(Duration.ofSeconds(10))
            .retries(2)
            .listener(attempts::add)
            .build()) {
      openAi.models().listModels();
    }

    assertThat(attempts).extracting(Attempt::status).containsExactly(503, 503, 200);
    assertThat(attempts).extracting(Attempt::request).containsOnly("GET /models");
  }

  @Test
  void goesThroughAProxy() {
    server.then(200, MODELS);
    URI proxy = URI.create(server.baseUrl());
    try (OpenAi openAi =
        OpenAi.builder()
            .baseUrl("http://api.invalid/v1")
            .proxy(proxy.getHost(), proxy.getPort())
            .build()) {
      openAi.models().listModels();
    }

    assertThat(server.lastRequest().headers()).containsEntry("Host", List.of("api.invalid"));
  }

  @Test
  void refusesAProxyBesideAClient() {
    OpenAi.Builder builder =
        OpenAi.builder()
            .apiKey("sk-1")
            .httpClient(HttpClient.newHttpClient())
            .proxy(ProxySelector.getDefault());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("proxy");
  }

  @Test
  void needsAKeyOrAnAddress() {
    assertThatThrownBy(() -> OpenAi.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("apiKey")
        .hasMessageContaining("baseUrl");
  }

  @Test
  void keepsTheKeyToItself() {
    try (OpenAi openAi = OpenAi.create("sk-secret")) {
      assertThat(openAi.toString()).contains("api.openai.com").doesNotContain("sk-secret");
      for (Api api : Api.values()) {
        assertThat(openAi.client(api).toString()).doesNotContain("sk-secret");
      }
    }
    assertThat(OpenAi.builder().apiKey("sk-secret").toString()).doesNotContain("sk-secret");
  }

  @Test
  void downloadsFilesThatTheModelMade() {
    server.then(200, "in a container").then(200, "of the account").then(404, "{}");
    try (OpenAi openAi = OpenAi.builder().baseUrl(server.baseUrl()).build()) {
      try (BinaryResponse bytes = openAi.download(new MadeFile("file-1", "cntr-1", "a.csv"))) {
        assertThat(bytes.bytes()).asString().isEqualTo("in a container");
      }
      assertThat(server.lastRequest().path())
          .isEqualTo("/v1/containers/cntr-1/files/file-1/content");
      try (BinaryResponse bytes = openAi.download(new MadeFile("file-2", null, null))) {
        assertThat(bytes.bytes()).asString().isEqualTo("of the account");
      }
      assertThat(server.lastRequest().path()).isEqualTo("/v1/files/file-2/content");
      assertThatThrownBy(() -> openAi.download(new MadeFile("file-3", "cntr-1", null)))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void offersItsOptions() {
    ChatOptions options = ChatOptions.builder().model("m").build();
    try (OpenAi openAi = OpenAi.builder().apiKey("sk-1").options(options).build()) {
      assertThat(openAi.options()).isEqualTo(options);
      assertThat(openAi.defaultApi()).isEqualTo(Api.RESPONSES);
      assertThat(openAi.isMock()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasOneClientForEachApi(Api api) {
    try (OpenAi openAi = OpenAi.create("sk-1")) {
      assertThat(openAi.client(api)).isSameAs(openAi.client(api));
    }
  }

  @Test
  void leavesAClientOpenThatItDidNotMake() {
    HttpClient client = HttpClient.newHttpClient();
    OpenAi.builder().baseUrl(server.baseUrl()).httpClient(client).build().close();

    server.then(200, MODELS);
    try (OpenAi openAi = OpenAi.builder().baseUrl(server.baseUrl()).httpClient(client).build()) {
      assertThat(openAi.models().listModels().data()).hasSize(1);
    }
  }

  @Test
  @Timeout(30)
  void endsWhatIsUnderWayWhenClosed() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = silent.getInetAddress().getHostAddress() + ":" + silent.getLocalPort();
      OpenAi openAi = OpenAi.builder().baseUrl("http://" + address + "/v1").build();
      CompletableFuture<?> call = CompletableFuture.supplyAsync(() -> openAi.models().listModels());
      try (Socket underWay = silent.accept()) {
        assertThat(underWay.isConnected()).isTrue();
        openAi.close();

        assertThatThrownBy(call::get).hasCauseInstanceOf(OpenAiException.class);
      }
    }
  }
}
