package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.RateLimitException;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.beta.assistants.Assistant;
import com.openai.models.beta.assistants.AssistantCreateParams;
import com.openai.models.beta.assistants.AssistantListParams;
import com.openai.models.beta.assistants.AssistantStreamEvent;
import com.openai.models.beta.assistants.AssistantUpdateParams;
import com.openai.models.beta.assistants.FunctionTool;
import com.openai.models.beta.threads.AssistantToolChoice;
import com.openai.models.beta.threads.AssistantToolChoiceFunction;
import com.openai.models.beta.threads.AssistantToolChoiceOption;
import com.openai.models.beta.threads.ThreadCreateAndRunParams;
import com.openai.models.beta.threads.ThreadUpdateParams;
import com.openai.models.beta.threads.messages.Message;
import com.openai.models.beta.threads.messages.MessageCreateParams;
import com.openai.models.beta.threads.messages.MessageDeleteParams;
import com.openai.models.beta.threads.messages.MessageListParams;
import com.openai.models.beta.threads.messages.MessageRetrieveParams;
import com.openai.models.beta.threads.messages.MessageUpdateParams;
import com.openai.models.beta.threads.runs.RequiredActionFunctionToolCall;
import com.openai.models.beta.threads.runs.Run;
import com.openai.models.beta.threads.runs.RunCancelParams;
import com.openai.models.beta.threads.runs.RunCreateParams;
import com.openai.models.beta.threads.runs.RunRetrieveParams;
import com.openai.models.beta.threads.runs.RunStatus;
import com.openai.models.beta.threads.runs.RunSubmitToolOutputsParams;
import com.openai.models.beta.threads.runs.RunUpdateParams;
import com.openai.models.beta.threads.runs.steps.RunStep;
import com.openai.models.beta.threads.runs.steps.StepListParams;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OpenAI's own client understands assistants, threads and runs. */
@SuppressWarnings("deprecation") // As the API itself is: OpenAI has announced its end.
class OpenAiJavaAssistantsTest extends OpenAiJavaClientTest {
  private Assistant assistant;
  private String thread;

  @BeforeEach
  void createAssistantAndThread() {
    assistant =
        client
            .beta()
            .assistants()
            .create(
                AssistantCreateParams.builder()
                    .model("gpt-4.1")
                    .name("Planner")
                    .addTool(FunctionTool.builder().function(forecastFunction()).build())
                    .build());
    thread = client.beta().threads().create().id();
  }

  private Message say(String message) {
    return client
        .beta()
        .threads()
        .messages()
        .create(
            MessageCreateParams.builder()
                .threadId(thread)
                .role(MessageCreateParams.Role.USER)
                .content(message)
                .build());
  }

  private RunCreateParams.Builder run() {
    return RunCreateParams.builder().threadId(thread).assistantId(assistant.id());
  }

  private Run begin(String message) {
    say(message);
    return client.beta().threads().runs().create(run().build());
  }

  /** Polls as any client does, until the run waits for it or has ended. */
  private Run finish(Run begun) {
    Run run = begun;
    for (int i = 0;
        i < 10
            && (run.status().equals(RunStatus.QUEUED)
                || run.status().equals(RunStatus.IN_PROGRESS)
                || run.status().equals(RunStatus.CANCELLING));
        i++) {
      run =
          client
              .beta()
              .threads()
              .runs()
              .retrieve(RunRetrieveParams.builder().threadId(thread).runId(begun.id()).build());
    }
    return run;
  }

  private RunSubmitToolOutputsParams outputs(Run run) {
    RunSubmitToolOutputsParams.Builder outputs =
        RunSubmitToolOutputsParams.builder().threadId(thread).runId(run.id());
    for (RequiredActionFunctionToolCall call :
        run.requiredAction().orElseThrow().submitToolOutputs().toolCalls()) {
      outputs.addToolOutput(
          RunSubmitToolOutputsParams.ToolOutput.builder()
              .toolCallId(call.id())
              .output("sun for " + call.function().arguments())
              .build());
    }
    return outputs.build();
  }

  private String newestText() {
    Message newest = client.beta().threads().messages().list(thread).data().get(0);
    return newest.content().get(0).asText().text().value();
  }

  @Test
  void holdsAConversationWithToolCalls() {
    Run waiting = finish(begin(TWO_CALLS));
    assertThat(waiting.status()).isEqualTo(RunStatus.REQUIRES_ACTION);
    Run completed = finish(client.beta().threads().runs().submitToolOutputs(outputs(waiting)));
    assertThat(completed.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(completed.usage().orElseThrow().totalTokens()).isPositive();
    assertThat(newestText())
        .isEqualTo(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    List<RunStep> steps = new ArrayList<>();
    client
        .beta()
        .threads()
        .runs()
        .steps()
        .list(StepListParams.builder().threadId(thread).runId(waiting.id()).limit(1).build())
        .autoPager()
        .forEach(steps::add);
    assertThat(steps).hasSize(2);
    assertThat(steps.get(1).stepDetails().asToolCalls().toolCalls()).hasSize(2);
  }

  @Test
  void holdsAStreamingConversationWithToolCalls() {
    say(TWO_CALLS);
    List<AssistantStreamEvent> first =
        events(client.beta().threads().runs().createStreaming(run().build()));
    AssistantStreamEvent last = first.get(first.size() - 1);
    assertThat(first).anyMatch(AssistantStreamEvent::isThreadRunStepDelta);
    Run waiting = last.asThreadRunRequiresAction().data();
    List<AssistantStreamEvent> rest =
        events(client.beta().threads().runs().submitToolOutputsStreaming(outputs(waiting)));
    StringBuilder text = new StringBuilder();
    rest.stream()
        .filter(AssistantStreamEvent::isThreadMessageDelta)
        .forEach(
            event ->
                text.append(
                    event
                        .asThreadMessageDelta()
                        .data()
                        .delta()
                        .content()
                        .orElseThrow()
                        .get(0)
                        .asText()
                        .text()
                        .orElseThrow()
                        .value()
                        .orElseThrow()));
    assertThat(text)
        .hasToString(
            "get_forecast answered: sun for {\"city\":\"Oslo, Norway\"}\n"
                + "get_forecast answered: sun for {\"city\":\"Bergen\"}");
    assertThat(rest.get(rest.size() - 1).isThreadRunCompleted()).isTrue();
  }

  private static List<AssistantStreamEvent> events(StreamResponse<AssistantStreamEvent> stream) {
    try (stream) {
      List<AssistantStreamEvent> events = stream.stream().toList();
      assertThat(events).allMatch(AssistantStreamEvent::isValid);
      return events;
    }
  }

  @Test
  void runsWithAThreadOfItsOwn() {
    mock.script(MockReply.refusal("I will not."));
    List<AssistantStreamEvent> events =
        events(
            client
                .beta()
                .threads()
                .createAndRunStreaming(
                    ThreadCreateAndRunParams.builder().assistantId(assistant.id()).build()));
    assertThat(events.get(0).isThreadCreated()).isTrue();
    assertThat(events).anyMatch(AssistantStreamEvent::isThreadMessageDelta);
  }

  @Test
  void cancelsAndReadsErrors() {
    Run waiting = finish(begin(TWO_CALLS));
    assertThatThrownBy(() -> say("x"))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("is active");
    client
        .beta()
        .threads()
        .runs()
        .cancel(RunCancelParams.builder().threadId(thread).runId(waiting.id()).build());
    RunSubmitToolOutputsParams late = outputs(waiting);
    Run cancelled =
        client
            .beta()
            .threads()
            .runs()
            .retrieve(RunRetrieveParams.builder().threadId(thread).runId(waiting.id()).build());
    assertThat(cancelled.status()).isEqualTo(RunStatus.CANCELLED);
    assertThatThrownBy(() -> client.beta().threads().runs().submitToolOutputs(late))
        .isInstanceOf(BadRequestException.class);
    mock.script(MockReply.failed("server_error", "It broke."));
    Run failed = finish(begin("x"));
    assertThat(failed.lastError().orElseThrow().message()).isEqualTo("It broke.");
  }

  @Test
  void listsAndDeletesAssistants() {
    client.beta().assistants().create(AssistantCreateParams.builder().model("gpt-4.1").build());
    assertThat(
            client
                .beta()
                .assistants()
                .list(AssistantListParams.builder().limit(1).build())
                .autoPager())
        .hasSize(2);
    assertThat(client.beta().assistants().delete(assistant.id()).deleted()).isTrue();
    assertThatThrownBy(() -> client.beta().assistants().retrieve(assistant.id()))
        .isInstanceOf(NotFoundException.class);
    assertThat(client.beta().threads().delete(thread).deleted()).isTrue();
  }

  @Test
  void keepsMessages() {
    say("one");
    Message second = say("two");
    MessageUpdateParams labels =
        MessageUpdateParams.builder()
            .threadId(thread)
            .metadata(
                MessageUpdateParams.Metadata.builder()
                    .putAdditionalProperty("n", JsonValue.from("2"))
                    .build())
            .build();
    Message updated = client.beta().threads().messages().update(second.id(), labels);
    assertThat(updated.metadata().orElseThrow()._additionalProperties())
        .containsEntry("n", JsonValue.from("2"));
    MessageRetrieveParams place = MessageRetrieveParams.builder().threadId(thread).build();
    assertThat(client.beta().threads().messages().retrieve(second.id(), place)).isEqualTo(updated);
    MessageListParams pages =
        MessageListParams.builder()
            .threadId(thread)
            .limit(1)
            .order(MessageListParams.Order.ASC)
            .build();
    assertThat(client.beta().threads().messages().list(pages).autoPager())
        .extracting(message -> message.content().get(0).asText().text().value())
        .containsExactly("one", "two");
    MessageDeleteParams deletion = MessageDeleteParams.builder().threadId(thread).build();
    assertThat(client.beta().threads().messages().delete(second.id(), deletion).deleted()).isTrue();
    assertThatThrownBy(() -> client.beta().threads().messages().retrieve(second.id(), place))
        .isInstanceOf(NotFoundException.class);
    assertThat(client.beta().threads().messages().list(pages).data()).hasSize(1);
  }

  @Test
  void changesLabels() {
    JsonValue team = JsonValue.from("x");
    AssistantUpdateParams.Metadata ofAssistant =
        AssistantUpdateParams.Metadata.builder().putAdditionalProperty("team", team).build();
    assertThat(
            client
                .beta()
                .assistants()
                .update(
                    assistant.id(), AssistantUpdateParams.builder().metadata(ofAssistant).build())
                .metadata()
                .orElseThrow()
                ._additionalProperties())
        .containsExactly(Map.entry("team", team));
    ThreadUpdateParams.Metadata ofThread =
        ThreadUpdateParams.Metadata.builder().putAdditionalProperty("team", team).build();
    client.beta().threads().update(thread, ThreadUpdateParams.builder().metadata(ofThread).build());
    assertThat(
            client
                .beta()
                .threads()
                .retrieve(thread)
                .metadata()
                .orElseThrow()
                ._additionalProperties())
        .containsExactly(Map.entry("team", team));
    Run run = begin("x");
    RunUpdateParams.Metadata ofRun =
        RunUpdateParams.Metadata.builder().putAdditionalProperty("team", team).build();
    client
        .beta()
        .threads()
        .runs()
        .update(run.id(), RunUpdateParams.builder().threadId(thread).metadata(ofRun).build());
    assertThat(client.beta().threads().runs().list(thread).data())
        .singleElement()
        .satisfies(
            listed ->
                assertThat(listed.metadata().orElseThrow()._additionalProperties())
                    .containsExactly(Map.entry("team", team)));
  }

  @Test
  void callsTheToolThatIsChosen() {
    say("Who are you?");
    for (AssistantToolChoiceOption choice :
        List.of(
            AssistantToolChoiceOption.ofAuto(AssistantToolChoiceOption.Auto.REQUIRED),
            AssistantToolChoiceOption.ofAssistantToolChoice(
                AssistantToolChoice.builder()
                    .type(AssistantToolChoice.Type.FUNCTION)
                    .function(AssistantToolChoiceFunction.builder().name("get_forecast").build())
                    .build()))) {
      Run run = finish(client.beta().threads().runs().create(run().toolChoice(choice).build()));
      assertThat(run.status()).isEqualTo(RunStatus.REQUIRES_ACTION);
      assertThat(run.toolChoice()).contains(choice);
      finish(client.beta().threads().runs().submitToolOutputs(outputs(run)));
    }
    say(TWO_CALLS);
    assertThat(
            finish(
                    client
                        .beta()
                        .threads()
                        .runs()
                        .create(run().toolChoice(AssistantToolChoiceOption.Auto.NONE).build()))
                .status())
        .isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void readsStructuredAnswers() {
    say("Where?");
    ResponseFormatJsonSchema.JsonSchema.Schema city =
        ResponseFormatJsonSchema.JsonSchema.Schema.builder()
            .putAllAdditionalProperties(CITY)
            .build();
    ResponseFormatJsonSchema format =
        ResponseFormatJsonSchema.builder()
            .jsonSchema(
                ResponseFormatJsonSchema.JsonSchema.builder()
                    .name("city")
                    .strict(true)
                    .schema(city)
                    .build())
            .build();
    finish(client.beta().threads().runs().create(run().responseFormat(format).build()));
    assertThat(newestText()).isEqualTo("{\"city\":\"city\"}");
  }

  @Test
  void readsFaults() {
    say("a few words more");
    mock.failNext(429, Duration.ofMillis(1500));
    assertThatThrownBy(() -> client.beta().threads().runs().create(run().build()))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> assertThat(e.headers().values("retry-after")).containsExactly("2"));
    mock.failNext(500);
    assertThatThrownBy(() -> client.beta().threads().runs().create(run().build()))
        .isInstanceOf(InternalServerException.class);
    mock.cutNextAfter(3);
    assertThatThrownBy(() -> events(client.beta().threads().runs().createStreaming(run().build())))
        .isInstanceOf(OpenAIIoException.class);
    mock.cutNextAfter(1);
    assertThatThrownBy(() -> client.beta().threads().messages().list(thread))
        .isInstanceOf(OpenAIInvalidDataException.class)
        .hasRootCauseInstanceOf(IOException.class);
    assertThat(newestText()).isEqualTo("a few words more");
  }
}
