package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;
import static dev.aifunction.openai.Absent.orZero;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.FunctionToolCall;
import dev.aifunction.openapi.model.OutputItem;
import dev.aifunction.openapi.model.OutputMessage;
import dev.aifunction.openapi.model.OutputMessageContent;
import dev.aifunction.openapi.model.OutputTextContent;
import dev.aifunction.openapi.model.ReasoningItem;
import dev.aifunction.openapi.model.RefusalContent;
import dev.aifunction.openapi.model.Response;
import dev.aifunction.openapi.model.ResponseError;
import dev.aifunction.openapi.model.ResponseIncompleteDetails;
import dev.aifunction.openapi.model.ResponseIncompleteDetailsReason;
import dev.aifunction.openapi.model.ResponseStatus;
import dev.aifunction.openapi.model.ResponseUsage;
import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers of Responses, also of servers that leave out what OpenAI's never do. */
final class ResponsesReader {
  private final HttpTransport transport;

  /**
   * @param transport makes the exceptions of answers that failed
   */
  ResponsesReader(HttpTransport transport) {
    this.transport = transport;
  }

  /**
   * Reads an answer.
   *
   * @throws OpenAiException when the server says that it failed
   */
  ModelResponse read(Response wire, ResponsesHistory history) {
    return read(wire, wire.output(), history);
  }

  /**
   * Reads an answer whose items came by themselves.
   *
   * @throws OpenAiException when the server says that it failed
   */
  ModelResponse read(Response wire, List<OutputItem> output, ResponsesHistory history) {
    refuseFailed(wire);
    ModelResponse.Builder response =
        ModelResponse.builder()
            .model(orNull(() -> wire.model().value()))
            .usage(usage(wire.usage()));
    StringBuilder refusal = new StringBuilder();
    boolean hasCalls = false;
    boolean keepsIds = false;
    for (int i = 0; i < output.size(); i++) {
      OutputItem item = output.get(i);
      if (item instanceof OutputMessage message) {
        readMessage(message, keepsIds, response, refusal);
      } else if (item instanceof FunctionToolCall call) {
        response.addItem(call(call, keepsIds, i));
        hasCalls = true;
      } else {
        // A server that stores its reasoning knows by their ids what followed from it.
        keepsIds |= item instanceof ReasoningItem && !history.isStateless();
        response.addItem(other(item));
      }
    }
    return response
        .refusal(refusal.isEmpty() ? null : refusal.toString())
        .finishReason(finishReason(wire, hasCalls))
        .handle(history.handle(orNull(wire::id)))
        .build();
  }

  private void refuseFailed(Response wire) {
    ResponseStatus status = wire.status();
    if (ResponseStatus.FAILED.equals(status)) {
      ResponseError error = wire.error();
      throw error == null
          ? transport.failure(null, null)
          : transport.failure(orNull(() -> error.code().value()), orNull(error::message));
    }
    if (status != null
        && !status.equals(ResponseStatus.COMPLETED)
        && !status.equals(ResponseStatus.INCOMPLETE)) {
      throw new MalformedResponseException("The response is " + status + " instead of complete");
    }
  }

  private static String finishReason(Response wire, boolean hasCalls) {
    if (ResponseStatus.INCOMPLETE.equals(wire.status())) {
      ResponseIncompleteDetails details = wire.incompleteDetails();
      ResponseIncompleteDetailsReason reason = details == null ? null : details.reason();
      if (reason == null) {
        return ResponseStatus.INCOMPLETE.value();
      }
      return reason.equals(ResponseIncompleteDetailsReason.MAX_OUTPUT_TOKENS)
          ? ModelResponse.LENGTH
          : reason.value(); // CONTENT_FILTER is the wire's word, too
    }
    return hasCalls ? "tool_calls" : "stop";
  }

  private static void readMessage(
      OutputMessage message,
      boolean keepsId,
      ModelResponse.Builder response,
      StringBuilder refusal) {
    List<Content> parts = new ArrayList<>();
    boolean isKnown = false;
    for (OutputMessageContent part : message.content()) {
      if (part instanceof OutputTextContent text) {
        isKnown = true;
        if (!text.text().isEmpty()) {
          parts.add(new Content.Text(text.text(), ResponsesAnnotations.read(text)));
        }
      } else if (part instanceof RefusalContent refused) {
        isKnown = true;
        refusal.append(refused.refusal());
      }
    }
    if (!parts.isEmpty()) {
      String extra = ResponsesExtra.of(message, keepsId).json();
      response.addItem(new Item.Message(Role.ASSISTANT, parts, extra));
    } else if (!isKnown) {
      response.addItem(other(message));
    }
  }

  private static Item.Call call(FunctionToolCall call, boolean keepsId, int index) {
    return new Item.Call(
        new ToolCall(
            ChatResponses.callId(orNull(call::callId), index),
            call.name(),
            Absent.arguments(orNull(call::arguments))),
        ResponsesExtra.of(call, keepsId).json());
  }

  private static Item.Other other(OutputItem item) {
    String json = item.toJson();
    return new Item.Other(Api.RESPONSES, JsonReader.parse(json, ResponsesReader::type), json);
  }

  private static String type(JsonReader in) {
    if (!in.isObject()) {
      throw new MalformedResponseException("An item of the answer is not a JSON object");
    }
    String type = in.discriminator("type");
    in.json(); // to the end
    return type;
  }

  private static Usage usage(@Nullable ResponseUsage usage) {
    if (usage == null) {
      return Usage.NONE;
    }
    var input = orNull(usage::inputTokensDetails);
    var output = orNull(usage::outputTokensDetails);
    return new Usage(
        orZero(usage::inputTokens),
        orZero(usage::outputTokens),
        input == null ? 0 : orZero(input::cachedTokens),
        output == null ? 0 : orZero(output::reasoningTokens));
  }
}
