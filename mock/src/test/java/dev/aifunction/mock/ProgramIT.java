package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The packaged program as a stranger uses it: a jar, a process, and HTTP. */
@Timeout(120)
class ProgramIT {
  private static final Path JAR = Path.of(System.getProperty("program.jar"));
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Process program;
  private static String baseUrl;
  private static ControlWire control;

  @BeforeAll
  static void startProgram() throws Exception {
    program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                JAR.toString(),
                "--port",
                "0")
            .redirectError(Redirect.INHERIT)
            .start();
    try {
      baseUrl = CompletableFuture.supplyAsync(() -> firstLine(program)).get(90, TimeUnit.SECONDS);
      control = new ControlWire(baseUrl);
    } catch (Exception e) {
      stopProgram();
      throw e;
    }
  }

  private static String firstLine(Process process) {
    BufferedReader reader = process.inputReader();
    try {
      return String.valueOf(reader.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stopProgram() {
    program.destroyForcibly();
  }

  @BeforeEach
  void beginAnew() {
    assertThat(baseUrl).matches("http://127\\.0\\.0\\.1:\\d+/v1");
    control.reset();
  }

  private static HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer sk-secret")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  @Test
  void callsAToolAsTheScriptSays() throws IOException, InterruptedException {
    control.tell(
        "/script",
        """
        [{"calls": [{"id": "c1", "name": "get_forecast", "arguments": {"city": "Oslo"}}]},
         {"calls": [{"id": "c2", "name": "get_forecast", "arguments": "{\\"city\\": \\"Bergen\\"}"}]},
         {"text": "Rain."}]""");

    JsonNode completion = Wire.ok(post("/chat/completions", Wire.request("Will it rain?", "")));
    JsonNode call = completion.at("/choices/0/message/tool_calls/0");
    assertThat(call.path("id").stringValue()).isEqualTo("c1");
    assertThat(call.at("/function/name").stringValue()).isEqualTo("get_forecast");
    assertThat(call.at("/function/arguments").stringValue()).isEqualTo("{\"city\":\"Oslo\"}");

    JsonNode response = Wire.ok(post("/responses", Wire.input("Will it rain?", "")));
    JsonNode item = response.at("/output/0");
    assertThat(item.path("type").stringValue()).isEqualTo("function_call");
    assertThat(item.path("call_id").stringValue()).isEqualTo("c2");
    assertThat(item.path("arguments").stringValue()).isEqualTo("{\"city\": \"Bergen\"}");

    HttpResponse<String> stream =
        post("/chat/completions", Wire.request("Will it rain?", "\"stream\": true"));
    assertThat(stream.body()).contains("Rain").endsWith("data: [DONE]\n\n");

    JsonNode requests = control.requests();
    assertThat(requests)
        .extracting(request -> request.path("operation").stringValue())
        .containsExactly("createChatCompletion", "createResponse", "createChatCompletion");
    assertThat(requests.at("/0/body").stringValue()).contains("Will it rain?");
    assertThat(requests.at("/0/headers/authorization/0").stringValue()).isEqualTo("***");
    assertThat(requests.toString()).doesNotContain("sk-secret");
  }

  @Test
  void failsAsPlannedAndBeginsAnew() throws IOException, InterruptedException {
    control.tell("/faults", "[{\"failNext\": 429, \"times\": 3, \"retryAfter\": \"2s\"}]");
    control.tell("/script", "[{\"text\": \"scripted\"}]");

    HttpResponse<String> limited = post("/responses", Wire.input("plain", ""));
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).contains("2");
    assertThat(Wire.error(limited).path("code").stringValue()).isEqualTo("rate_limit_exceeded");

    control.reset();
    assertThat(control.requests()).isEmpty();
    JsonNode completion = Wire.ok(post("/chat/completions", Wire.request("plain", "")));
    assertThat(completion.at("/choices/0/message/content").stringValue()).isEqualTo("plain");
  }

  @Test
  void validatesByTheDocumentInTheJar() throws IOException, InterruptedException {
    HttpResponse<String> response = post("/responses", "{\"modle\": \"gpt-5.2\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.error(response).path("param").stringValue()).isEqualTo("modle");
  }

  @Test
  void bringsTheMockToAClassPath() throws IOException, ClassNotFoundException {
    try (URLClassLoader jar =
        new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> provider = jar.loadClass("dev.aifunction.openai.MockProvider");
      assertThat(ServiceLoader.load(provider, jar)).hasSize(1);
    }
  }

  @Test
  void holdsNoModuleAndNoSignatureOfItsParts() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
      List<String> unwanted =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(
                  name ->
                      name.endsWith("module-info.class")
                          || name.matches("META-INF/.*\\.(SF|RSA|DSA)"))
              .toList();
      assertThat(unwanted).isEmpty();
    }
  }
}
