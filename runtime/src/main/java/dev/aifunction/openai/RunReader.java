package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;
import static dev.aifunction.openai.Absent.orZero;

import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.RunCompletionUsage;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunObjectIncompleteDetails;
import dev.aifunction.openapi.model.RunObjectIncompleteDetailsReason;
import dev.aifunction.openapi.model.RunObjectLastError;
import dev.aifunction.openapi.model.RunObjectRequiredAction;
import dev.aifunction.openapi.model.RunObjectStatus;
import dev.aifunction.openapi.model.RunToolCallObject;
import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads runs that ended, or wait for outputs. */
final class RunReader {
  private static final Set<RunObjectStatus> ENDED =
      Set.of(
          RunObjectStatus.COMPLETED,
          RunObjectStatus.INCOMPLETE,
          RunObjectStatus.FAILED,
          RunObjectStatus.CANCELLED,
          RunObjectStatus.EXPIRED);

  private final HttpTransport transport;

  /**
   * @param transport makes the exceptions of runs that failed
   */
  RunReader(HttpTransport transport) {
    this.transport = transport;
  }

  /** Returns whether a run has ended, so that the next one can begin on its thread. */
  static boolean isEnded(RunObject run) {
    return ENDED.contains(run.status());
  }

  /** Returns whether a run that waited takes no outputs any more. */
  static boolean isGone(RunObject run) {
    return run.status().equals(RunObjectStatus.CANCELLING)
        || run.status().equals(RunObjectStatus.CANCELLED)
        || run.status().equals(RunObjectStatus.EXPIRED);
  }

  /**
   * Reads a run.
   *
   * @param added gives what it added to its thread
   * @throws OpenAiException when it did not succeed
   * @throws ConversationConflictException when somebody else cancelled it: another program that
   *     needed the thread
   */
  ModelResponse read(RunObject run, Supplier<List<MessageObject>> added, ThreadHandle place) {
    refuseFailed(run, place);
    List<MessageObject> messages = added.get();
    ModelResponse.Builder response =
        ModelResponse.builder()
            .model(orNull(run::model))
            .usage(usage(run.usage()))
            .finishReason(finishReason(run));
    new MessageReader(response).readAll(messages);
    if (!run.status().equals(RunObjectStatus.REQUIRES_ACTION)) {
      return response.handle(ThreadHandle.of(place.thread()).text()).build();
    }
    readCalls(run, response);
    String last = messages.isEmpty() ? place.message() : messages.get(messages.size() - 1).id();
    return response.handle(new ThreadHandle(place.thread(), run.id(), last).text()).build();
  }

  private void refuseFailed(RunObject run, ThreadHandle place) {
    RunObjectStatus status = run.status();
    if (status.equals(RunObjectStatus.FAILED)) {
      RunObjectLastError error = run.lastError();
      throw error == null
          ? transport.failure(null, null)
          : transport.failure(orNull(() -> error.code().value()), orNull(error::message));
    }
    if (status.equals(RunObjectStatus.CANCELLED)) {
      throw new ConversationConflictException(place.thread());
    }
    if (status.equals(RunObjectStatus.EXPIRED)) {
      throw new ApiTimeoutException("The run " + run.id() + " expired before it was complete");
    }
    if (!status.equals(RunObjectStatus.COMPLETED)
        && !status.equals(RunObjectStatus.INCOMPLETE)
        && !status.equals(RunObjectStatus.REQUIRES_ACTION)) {
      throw transport.failure(
          status.value(), "The run " + run.id() + " ended otherwise: it is " + status);
    }
  }

  private static String finishReason(RunObject run) {
    if (run.status().equals(RunObjectStatus.REQUIRES_ACTION)) {
      return "tool_calls";
    }
    if (run.status().equals(RunObjectStatus.COMPLETED)) {
      return "stop";
    }
    RunObjectIncompleteDetails details = run.incompleteDetails();
    RunObjectIncompleteDetailsReason reason = details == null ? null : details.reason();
    if (reason == null) {
      return RunObjectStatus.INCOMPLETE.value();
    }
    return reason.isKnown() ? ModelResponse.LENGTH : reason.value(); // both known ones are limits
  }

  /** Returns the calls whose outputs a run waits for. */
  static List<RunToolCallObject> calls(RunObject run) {
    RunObjectRequiredAction action = run.requiredAction();
    return action == null ? List.of() : action.submitToolOutputs().toolCalls();
  }

  private static void readCalls(RunObject run, ModelResponse.Builder response) {
    List<RunToolCallObject> calls = calls(run);
    if (calls.isEmpty()) {
      throw new MalformedResponseException("The run requires an action without saying which");
    }
    for (RunToolCallObject call : calls) {
      response.addCall(
          new ToolCall(
              call.id(),
              call.function().name(),
              Absent.arguments(orNull(call.function()::arguments))));
    }
  }

  private static Usage usage(@Nullable RunCompletionUsage usage) {
    return usage == null
        ? Usage.NONE
        : new Usage(orZero(usage::promptTokens), orZero(usage::completionTokens), 0, 0);
  }
}
