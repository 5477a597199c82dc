package dev.aifunction.openai;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.model.FunctionToolCall;
import dev.aifunction.openapi.model.OutputItem;
import dev.aifunction.openapi.model.Response;
import dev.aifunction.openapi.model.ResponseCompletedEvent;
import dev.aifunction.openapi.model.ResponseFailedEvent;
import dev.aifunction.openapi.model.ResponseFunctionCallArgumentsDeltaEvent;
import dev.aifunction.openapi.model.ResponseIncompleteEvent;
import dev.aifunction.openapi.model.ResponseOutputItemAddedEvent;
import dev.aifunction.openapi.model.ResponseOutputItemDoneEvent;
import dev.aifunction.openapi.model.ResponseReasoningSummaryTextDeltaEvent;
import dev.aifunction.openapi.model.ResponseReasoningTextDeltaEvent;
import dev.aifunction.openapi.model.ResponseRefusalDeltaEvent;
import dev.aifunction.openapi.model.ResponseStreamEvent;
import dev.aifunction.openapi.model.ResponseTextDeltaEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the events of a streamed answer of Responses into a model's.
 *
 * <p>The last event has the whole answer, so that events that nobody knows lose nothing.
 */
final class ResponsesStream extends WireStream<ResponseStreamEvent> {
  private final BiFunction<Response, List<OutputItem>, ModelResponse> reader;

  /** The ids of the calls that have begun, by the place of their items in the output. */
  private final Map<Long, String> calls = new HashMap<>();

  private final List<OutputItem> finished = new ArrayList<>();
  private @Nullable Response last;

  /**
   * @param reader reads the whole answer, and its items
   */
  ResponsesStream(
      EventStream<ResponseStreamEvent> events,
      BiFunction<Response, List<OutputItem>, ModelResponse> reader) {
    super(events);
    this.reader = reader;
  }

  @Override
  void read(ResponseStreamEvent event) {
    if (event instanceof ResponseTextDeltaEvent text) {
      if (!text.delta().isEmpty()) {
        emit(new ModelEvent.TextDelta(text.delta()));
      }
    } else if (event instanceof ResponseFunctionCallArgumentsDeltaEvent arguments) {
      continueCall(arguments.outputIndex(), arguments.delta());
    } else if (event instanceof ResponseRefusalDeltaEvent refusal) {
      emit(new ModelEvent.RefusalDelta(refusal.delta()));
    } else if (event instanceof ResponseReasoningSummaryTextDeltaEvent summary) {
      emit(new ModelEvent.ReasoningDelta(summary.delta()));
    } else if (event instanceof ResponseReasoningTextDeltaEvent reasoning) {
      emit(new ModelEvent.ReasoningDelta(reasoning.delta()));
    } else if (event instanceof ResponseOutputItemAddedEvent added) {
      if (added.item() instanceof FunctionToolCall call) {
        beginCall(added.outputIndex(), call);
      }
    } else if (event instanceof ResponseOutputItemDoneEvent done) {
      finish(done.outputIndex(), done.item());
    } else if (event instanceof ResponseCompletedEvent completed) {
      last = completed.response();
    } else if (event instanceof ResponseIncompleteEvent incomplete) {
      last = incomplete.response();
    } else if (event instanceof ResponseFailedEvent failed) {
      last = failed.response();
    }
  }

  private void beginCall(long place, FunctionToolCall call) {
    calls.put(place, call.callId());
    emit(new ModelEvent.CallStarted(call.callId(), call.name()));
  }

  private void continueCall(long place, String json) {
    String callId = calls.get(place);
    if (callId != null && !json.isEmpty()) {
      emit(new ModelEvent.ArgumentsDelta(callId, json));
    }
  }

  /** Some servers tell of a call only when it is complete. */
  private void finish(long place, OutputItem item) {
    finished.add(item);
    if (item instanceof FunctionToolCall call && !calls.containsKey(place)) {
      beginCall(place, call);
      continueCall(place, call.arguments());
    }
  }

  @Override
  ModelResponse whole() {
    if (last == null) {
      throw new MalformedResponseException("The stream ended without the whole answer");
    }
    List<OutputItem> output = last.output();
    return reader.apply(last, output.isEmpty() ? finished : output); // as some servers leave it
  }
}
