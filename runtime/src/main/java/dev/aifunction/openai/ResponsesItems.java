package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Role;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.EasyInputMessage;
import dev.aifunction.openapi.model.EasyInputMessageContent;
import dev.aifunction.openapi.model.FunctionCallOutputItemParam;
import dev.aifunction.openapi.model.FunctionToolCall;
import dev.aifunction.openapi.model.ImageDetail;
import dev.aifunction.openapi.model.InputContent;
import dev.aifunction.openapi.model.InputFileContent;
import dev.aifunction.openapi.model.InputImageContent;
import dev.aifunction.openapi.model.InputItem;
import dev.aifunction.openapi.model.InputTextContent;
import dev.aifunction.openapi.model.MessagePhase;
import dev.aifunction.openapi.model.OutputMessage;
import dev.aifunction.openapi.model.OutputMessageStatus;
import dev.aifunction.openapi.model.OutputTextContent;
import dev.aifunction.openapi.model.ReasoningItem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes items as the input of Responses, one for one.
 *
 * <p>What the server made itself goes back as it came. Its reasoning needs care: a server that
 * stored it knows it by its id, and what followed from it by theirs, and refuses the one without
 * the other. A server that stores nothing reads its reasoning in the encrypted text; without that,
 * it is left out, and so it is where what followed from it is not known here.
 */
final class ResponsesItems {
  private static final String REASONING = "reasoning";

  private final boolean stateless;
  private final Map<String, ResponsesExtra> calls = new HashMap<>();

  /** Whether the reasoning that led to the next item stands before it. */
  private boolean isReasoned;

  /**
   * @param all the whole conversation, in which the calls of outputs are found
   * @param stateless whether the server keeps no item, or has lost them
   */
  ResponsesItems(List<Item> all, boolean stateless) {
    this.stateless = stateless;
    for (Item item : all) {
      if (item instanceof Item.Call call) {
        calls.put(call.call().id(), ResponsesExtra.of(call.extra()));
      }
    }
  }

  List<InputItem> write(List<Item> items) {
    List<InputItem> written = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Message message) {
        isReasoned &= message.role() == Role.ASSISTANT;
        written.add(message(message));
      } else if (item instanceof Item.Call call) {
        written.add(call(call));
      } else if (item instanceof Item.Output output) {
        isReasoned = false;
        written.add(output(output.output()));
      } else if (item instanceof Item.Other other && other.api() == Api.RESPONSES) {
        addOther(other, written);
      } else if (isReasoned && item instanceof Item.Other other && other.api() == null) {
        removeReasoning(written);
      }
    }
    return written;
  }

  private void addOther(Item.Other other, List<InputItem> written) {
    if (!other.type().equals(REASONING)) {
      written.add(new InputItem.Unknown(RawJson.of(other.json())));
      return;
    }
    ReasoningItem reasoning = ReasoningItem.fromJson(other.json());
    if (!stateless || reasoning.encryptedContent() != null) {
      isReasoned = !stateless;
      written.add(reasoning);
    }
  }

  private void removeReasoning(List<InputItem> written) {
    int last = written.size() - 1;
    if (written.get(last) instanceof ReasoningItem) {
      written.remove(last);
      isReasoned = false;
    }
  }

  private InputItem message(Item.Message message) {
    ResponsesExtra extra = ResponsesExtra.of(message.extra());
    EasyInputMessageContent content = content(message);
    if (isReasoned && extra.id() != null) {
      return stored(message, extra.id(), extra.phase());
    }
    EasyInputMessage.Builder wire =
        EasyInputMessage.builder()
            .role(message.role().name().toLowerCase(Locale.ROOT))
            .content(content);
    set(extra.phase(), wire::phase);
    return wire.build();
  }

  /** Writes a message that the server knows: only in this form it may have its id. */
  private static OutputMessage stored(
      Item.Message message, String id, @Nullable MessagePhase phase) {
    OutputMessage.Builder wire =
        OutputMessage.builder().id(id).status(OutputMessageStatus.COMPLETED);
    for (Content part : message.content()) {
      wire.addContent(
          OutputTextContent.builder()
              .text(Told.text(part))
              .annotations(List.of())
              .logprobs(List.of())
              .build());
    }
    set(phase, wire::phase);
    return wire.build();
  }

  private static EasyInputMessageContent content(Item.Message message) {
    if (message.role() == Role.ASSISTANT) {
      return EasyInputMessageContent.ofText(Told.text(message));
    }
    if (message.content().size() == 1 && message.content().get(0) instanceof Content.Text text) {
      return EasyInputMessageContent.ofText(text.text());
    }
    List<InputContent> parts = new ArrayList<>();
    for (Content part : message.content()) {
      parts.add(part(part));
    }
    return EasyInputMessageContent.ofItems(parts);
  }

  private static InputContent part(Content part) {
    if (part instanceof Content.Image image) {
      return image(image);
    }
    if (part instanceof Content.File file) {
      return file(file);
    }
    return InputTextContent.builder().text(((Content.Text) part).text()).build();
  }

  private static InputContent image(Content.Image image) {
    String detail = image.detail();
    InputImageContent.Builder wire =
        InputImageContent.builder() // which has to have a detail
            .detail(detail == null ? ImageDetail.AUTO : ImageDetail.of(detail));
    set(image.url(), wire::imageUrl);
    set(image.fileId(), wire::fileId);
    return wire.build();
  }

  private static InputContent file(Content.File file) {
    InputFileContent.Builder wire = InputFileContent.builder();
    set(file.fileId(), wire::fileId);
    set(file.name(), wire::filename);
    set(file.data(), wire::fileData);
    return wire.build();
  }

  private InputItem call(Item.Call item) {
    ToolCall call = item.call();
    ResponsesExtra extra = ResponsesExtra.of(item.extra());
    FunctionToolCall.Builder wire =
        FunctionToolCall.builder().callId(call.id()).name(call.name()).arguments(call.arguments());
    if (isReasoned) {
      set(extra.id(), wire::id);
    }
    set(extra.namespace(), wire::namespace);
    set(extra.caller(), wire::caller);
    return wire.build();
  }

  private InputItem output(ToolOutput output) {
    FunctionCallOutputItemParam.Builder wire =
        FunctionCallOutputItemParam.builder().callId(output.callId()).output(output.text());
    ResponsesExtra call = calls.get(output.callId());
    if (call != null) {
      set(call.callerOfOutput(), wire::caller);
    }
    return wire.build();
  }
}
