package dev.aifunction.openapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.http.BinaryResponse;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.LocalServer;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.AssistantStreamEvent;
import dev.aifunction.openapi.model.CreateFileRequest;
import dev.aifunction.openapi.model.CreateImageEditRequest;
import dev.aifunction.openapi.model.CreateImageEditRequestImage;
import dev.aifunction.openapi.model.CreateRunRequest;
import dev.aifunction.openapi.model.CreateSpeechRequest;
import dev.aifunction.openapi.model.CreateSpeechResponseStreamEvent;
import dev.aifunction.openapi.model.CreateTranscriptionRequest;
import dev.aifunction.openapi.model.CreateTranscriptionResponse;
import dev.aifunction.openapi.model.CreateTranscriptionResponseJson;
import dev.aifunction.openapi.model.CreateTranscriptionResponseVerboseJson;
import dev.aifunction.openapi.model.EasyInputMessage;
import dev.aifunction.openapi.model.EditImageBodyJsonParam;
import dev.aifunction.openapi.model.FileExpirationAfter;
import dev.aifunction.openapi.model.FunctionToolCall;
import dev.aifunction.openapi.model.GetResponseParams;
import dev.aifunction.openapi.model.InputItem;
import dev.aifunction.openapi.model.Item;
import dev.aifunction.openapi.model.OpenAIFile;
import dev.aifunction.openapi.model.OutputMessage;
import dev.aifunction.openapi.model.RunStreamEvent;
import dev.aifunction.openapi.model.SpeechAudioDeltaEvent;
import dev.aifunction.openapi.model.VoiceIdsOrCustomVoice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Makes one call of each shape that the generator knows. */
@Timeout(60)
class GeneratedApiTest {

  private static void call(
      LocalServer server, Consumer<HttpTransport> call, Consumer<LocalServer.Seen> check) {
    try (server;
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      call.accept(transport);
      check.accept(server.only());
    }
  }

  private static LocalServer json(String body) {
    return LocalServer.answering(200, "application/json", body);
  }

  private static FileContent file(String name) {
    return FileContent.of(name, "bytes".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sendsAForm() {
    CreateFileRequest request =
        CreateFileRequest.builder()
            .file(file("a.jsonl"))
            .purpose("batch")
            .expiresAfter(FileExpirationAfter.builder().seconds(3600).build())
            .additionalProperty("mood", "good")
            .build();
    assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
    assertThat(request).hasToString("CreateFileRequest[file, purpose, expires_after, mood]");

    call(
        json("{\"id\":\"file-1\"}"),
        transport ->
            assertThat(new FilesApi(transport).createFile(request).id()).isEqualTo("file-1"),
        seen -> {
          assertThat(seen.headers().getFirst("Content-Type")).startsWith("multipart/form-data");
          assertThat(parts(seen.body()))
              .containsExactly(
                  "file; filename=\"a.jsonl\"",
                  "purpose",
                  "expires_after[anchor]",
                  "expires_after[seconds]",
                  "mood");
        });
  }

  @Test
  void sendsOneFileOrSeveral() {
    CreateImageEditRequest.Builder builder =
        CreateImageEditRequest.builder().prompt("Add a lamp.").n(null);
    CreateImageEditRequestImage both =
        CreateImageEditRequestImage.ofItems(List.of(file("a.png"), file("b.png")));

    call(
        json("{}"),
        transport -> new ImagesApi(transport).createImageEdit(builder.image(file("a.png")).build()),
        seen ->
            assertThat(parts(seen.body())).containsExactly("image; filename=\"a.png\"", "prompt"));
    call(
        json("{}"),
        transport -> new ImagesApi(transport).createImageEdit(builder.image(both).build()),
        seen ->
            assertThat(parts(seen.body()))
                .containsExactly(
                    "image[]; filename=\"a.png\"", "image[]; filename=\"b.png\"", "prompt"));
  }

  @Test
  void choosesTheContentTypeByTheRequest() {
    call(
        json("{}"),
        transport ->
            new ImagesApi(transport)
                .createImageEdit(
                    EditImageBodyJsonParam.builder().prompt("p").images(List.of()).build()),
        seen -> assertThat(seen.headers().getFirst("Content-Type")).isEqualTo("application/json"));
  }

  @Test
  void readsBytesAndTheirEvents() {
    CreateSpeechRequest request =
        CreateSpeechRequest.builder().input("Hi").model("tts-1").voice(voice()).build();

    call(
        LocalServer.answering(200, "audio/mpeg", "sound"),
        transport -> {
          try (BinaryResponse sound = new AudioApi(transport).createSpeech(request)) {
            assertThat(sound.bytes()).asString().isEqualTo("sound");
          }
        },
        seen -> assertThat(seen.body()).doesNotContain("stream_format"));
    call(
        LocalServer.answering(
            200,
            "text/event-stream",
            "data: {\"type\":\"speech.audio.delta\",\"audio\":\"aa\"}\n\ndata: [DONE]\n\n"),
        transport -> {
          try (EventStream<CreateSpeechResponseStreamEvent> events =
              new AudioApi(transport).createSpeechStream(request)) {
            assertThat(events.iterator().next()).isInstanceOf(SpeechAudioDeltaEvent.class);
          }
        },
        seen -> assertThat(seen.body()).contains("\"stream_format\":\"sse\""));
  }

  private static VoiceIdsOrCustomVoice voice() {
    return JsonReader.parse("\"alloy\"", VoiceIdsOrCustomVoice::read);
  }

  @Test
  void readsAnAnswerAsTheRequestAskedForIt() {
    assertThat(transcription(null, "application/json", "{\"text\":\"a\"}"))
        .isInstanceOf(CreateTranscriptionResponseJson.class);
    assertThat(transcription("verbose_json", "application/json", "{\"text\":\"a\"}"))
        .isInstanceOf(CreateTranscriptionResponseVerboseJson.class);
    assertThat(transcription("srt", "text/plain", "1\n00:00"))
        .isEqualTo(CreateTranscriptionResponse.ofText("1\n00:00"));
    assertThat(transcription("yaml", "text/plain", "text: a"))
        .isEqualTo(CreateTranscriptionResponse.ofText("text: a"));
  }

  private static CreateTranscriptionResponse transcription(
      @Nullable String format, String type, String answer) {
    CreateTranscriptionRequest.Builder request =
        CreateTranscriptionRequest.builder().file(file("a.wav")).model("whisper-1");
    if (format != null) {
      request.responseFormat(format);
    }
    List<CreateTranscriptionResponse> answers = new ArrayList<>();
    call(
        LocalServer.answering(200, type, answer),
        transport -> answers.add(new AudioApi(transport).createTranscription(request.build())),
        seen -> {});
    return answers.get(0);
  }

  @Test
  void readsEventsByTheirNames() {
    CreateRunRequest request = CreateRunRequest.builder().assistantId("asst_1").build();
    String events =
        "event: thread.run.created\ndata: {\"id\":\"run_1\"}\n\n"
            + "event: thread.of.cloth\ndata: {}\n\n"
            + "event: done\ndata: [DONE]\n\n";

    call(
        LocalServer.answering(200, "text/event-stream", events),
        transport -> {
          List<AssistantStreamEvent> read = new ArrayList<>();
          try (EventStream<AssistantStreamEvent> stream =
              new RunsApi(transport).createRunStream("thread_1", request)) {
            stream.forEach(read::add);
          }
          assertThat(read.get(0)).isInstanceOf(RunStreamEvent.class);
          assertThat(read.get(1)).isInstanceOf(AssistantStreamEvent.Unknown.class);
        },
        seen -> {
          assertThat(seen.body()).contains("\"stream\":true");
          assertThat(seen.headers().getFirst("OpenAI-Beta")).isEqualTo("assistants=v2");
        });
  }

  @Test
  void asksForEventsInTheQuery() {
    call(
        LocalServer.answering(200, "text/event-stream", "data: [DONE]\n\n"),
        transport -> new ResponsesApi(transport).getResponseStream("resp_1").close(),
        seen -> assertThat(seen.target()).isEqualTo("/v1/responses/resp_1?stream=true"));
    try (HttpTransport transport = HttpTransport.builder().build()) {
      GetResponseParams params = GetResponseParams.builder().stream(true).build();
      assertThatThrownBy(() -> new ResponsesApi(transport).getResponse("resp_1", params))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("getResponseStream");
    }
  }

  @Test
  void leavesOutABodyAndReadsNone() {
    call(
        json("{\"id\":\"thread_1\"}"),
        transport ->
            assertThat(new ThreadsApi(transport).createThread().id()).isEqualTo("thread_1"),
        seen -> assertThat(seen.body()).isEqualTo("{}"));
    call(
        LocalServer.answering(200, "application/json", ""),
        transport -> new ContainersApi(transport).deleteContainer("cntr_1"),
        seen -> assertThat(seen.method()).isEqualTo("DELETE"));
  }

  @Test
  void goesThroughAllPages() {
    LocalServer server =
        LocalServer.answering(
            exchange -> {
              boolean second = exchange.getRequestURI().toString().contains("after=file-1");
              String page =
                  "{\"object\":\"list\",\"data\":[{\"id\":\"file-%s\"}],\"has_more\":%s,"
                          .formatted(second ? "2" : "1", !second)
                      + "\"last_id\":\"file-%s\"}".formatted(second ? "2" : "1");
              byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
              exchange.getResponseHeaders().set("Content-Type", "application/json");
              exchange.sendResponseHeaders(200, bytes.length);
              exchange.getResponseBody().write(bytes);
            });
    try (server;
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      assertThat(new FilesApi(transport).listFilesAll().stream().map(OpenAIFile::id))
          .containsExactly("file-1", "file-2");
    }
  }

  @Test
  void readsUnionsInsideOfUnions() {
    assertThat(item("{\"role\":\"user\",\"content\":\"a\"}")).isInstanceOf(EasyInputMessage.class);
    assertThat(item("{\"content\":\"a\",\"role\":\"user\",\"type\":\"message\"}"))
        .isInstanceOf(EasyInputMessage.class);
    assertThat(
            item(
                "{\"type\":\"message\",\"role\":\"assistant\",\"content\":[],\"id\":\"msg_1\",\"status\":"
                    + "\"completed\"}"))
        .isInstanceOf(OutputMessage.class);
    assertThat(
            item(
                "{\"call_id\":\"c\",\"type\":\"function_call\",\"name\":\"f\",\"arguments\":\"{}\"}"))
        .isInstanceOf(FunctionToolCall.class)
        .isInstanceOf(Item.class);
    assertThat(item("{\"type\":\"telepathy\"}"))
        .isEqualTo(new InputItem.Unknown(RawJson.of("{\"type\":\"telepathy\"}")));
    assertThat(item("{\"type\":7}").toJson()).isEqualTo("{\"type\":7}");
  }

  private static InputItem item(String json) {
    return JsonReader.parse(json, InputItem::read);
  }

  private static List<String> parts(String body) {
    List<String> names = new ArrayList<>();
    for (String line : body.split("\r\n")) {
      if (line.startsWith("Content-Disposition")) {
        names.add(line.replaceFirst(".*; name=\"([^\"]*)\"", "$1"));
      }
    }
    return names;
  }
}
