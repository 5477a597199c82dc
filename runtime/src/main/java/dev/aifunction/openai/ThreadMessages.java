package dev.aifunction.openai;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.Role;
import dev.aifunction.openapi.model.CreateMessageRequest;
import dev.aifunction.openapi.model.CreateMessageRequestAttachment;
import dev.aifunction.openapi.model.CreateMessageRequestAttachmentTool;
import dev.aifunction.openapi.model.CreateMessageRequestContent;
import dev.aifunction.openapi.model.CreateMessageRequestContentItem;
import dev.aifunction.openapi.model.CreateMessageRequestRole;
import dev.aifunction.openapi.model.MessageContentImageFileObject;
import dev.aifunction.openapi.model.MessageContentImageFileObjectImageFile;
import dev.aifunction.openapi.model.MessageContentImageUrlObject;
import dev.aifunction.openapi.model.MessageContentImageUrlObjectImageUrl;
import dev.aifunction.openapi.model.MessageContentTextObject;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.MessageObjectContentItem;
import dev.aifunction.openapi.model.MessageRequestContentTextObject;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes items as messages of a thread.
 *
 * <p>A thread has messages of users and assistants only. What a system or developer says goes into
 * the instructions of every run. A call and its output that were not made in a run of this thread
 * become a message of the assistant that tells of them. Items that only another API understands are
 * left out.
 */
final class ThreadMessages {
  private final List<CreateMessageRequestAttachmentTool> readers;
  private final Map<String, ToolCall> calls = new HashMap<>();
  private final Set<String> answered = new HashSet<>();

  ThreadMessages(ModelRequest request) {
    readers = AssistantTools.readers(request.hostedTools());
    for (Item item : request.items()) {
      if (item instanceof Item.Call call) {
        calls.put(call.call().id(), call.call());
      } else if (item instanceof Item.Output output) {
        answered.add(output.output().callId());
      }
    }
  }

  List<CreateMessageRequest> write(List<Item> items) {
    List<CreateMessageRequest> messages = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Message message) {
        if (message.role() == Role.USER || message.role() == Role.ASSISTANT) {
          messages.add(message(message));
        }
      } else if (item instanceof Item.Call call && !answered.contains(call.call().id())) {
        messages.add(report("I called %s.".formatted(told(call.call()))));
      } else if (item instanceof Item.Output output) {
        messages.add(report(output.output()));
      }
    }
    return messages;
  }

  private CreateMessageRequest report(ToolOutput output) {
    ToolCall call = calls.get(output.callId());
    return report(
        "I called %s and got: %s".formatted(call == null ? "a tool" : told(call), output.text()));
  }

  private static String told(ToolCall call) {
    return "the tool %s with %s".formatted(call.name(), call.arguments());
  }

  private static CreateMessageRequest report(String text) {
    return CreateMessageRequest.builder()
        .role(CreateMessageRequestRole.ASSISTANT)
        .content(CreateMessageRequestContent.ofText(text))
        .build();
  }

  private CreateMessageRequest message(Item.Message message) {
    CreateMessageRequest.Builder wire =
        CreateMessageRequest.builder()
            .role(
                message.role() == Role.USER
                    ? CreateMessageRequestRole.USER
                    : CreateMessageRequestRole.ASSISTANT);
    List<CreateMessageRequestContentItem> parts = new ArrayList<>();
    for (Content part : message.content()) {
      if (part instanceof Content.File file) {
        wire.addAttachment(attachment(file));
      } else if (part instanceof Content.Image image) {
        parts.add(image(image));
      } else if (part instanceof Content.Text text) {
        parts.add(MessageRequestContentTextObject.builder().text(text.text()).build());
      }
    }
    boolean isText = parts.stream().allMatch(MessageRequestContentTextObject.class::isInstance);
    return wire.content(
            isText
                ? CreateMessageRequestContent.ofText(message.text())
                : CreateMessageRequestContent.ofItems(parts))
        .build();
  }

  private CreateMessageRequestAttachment attachment(Content.File file) {
    String id = file.fileId();
    if (id == null) {
      throw new UnsupportedOperationException(
          "Assistants takes no file with its bytes: upload it with files() of OpenAi and give its"
              + " id, or use Api.RESPONSES");
    }
    if (readers.isEmpty()) {
      throw new UnsupportedOperationException(
          "Assistants reads files by a hosted tool only: add HostedTool.fileSearch() or"
              + " HostedTool.codeInterpreter(), or use Api.RESPONSES");
    }
    return CreateMessageRequestAttachment.builder().fileId(id).tools(readers).build();
  }

  private static CreateMessageRequestContentItem image(Content.Image image) {
    String fileId = image.fileId();
    if (fileId != null) {
      var wire = MessageContentImageFileObjectImageFile.builder().fileId(fileId);
      Requests.set(image.detail(), wire::detail);
      return MessageContentImageFileObject.builder().imageFile(wire.build()).build();
    }
    String url = String.valueOf(image.url());
    if (url.startsWith("data:")) {
      throw new UnsupportedOperationException(
          "Assistants takes no image with its bytes: upload it with files() of OpenAi and give its"
              + " id, or use Api.RESPONSES");
    }
    var wire = MessageContentImageUrlObjectImageUrl.builder().url(url);
    Requests.set(image.detail(), wire::detail);
    return MessageContentImageUrlObject.builder().imageUrl(wire.build()).build();
  }

  /** Returns whether a message of a thread says what was written, as whoever wrote it. */
  static boolean isSame(CreateMessageRequest written, MessageObject message) {
    return written.role().value().equals(message.role().value())
        && text(written.content()).equals(text(message));
  }

  private static String text(CreateMessageRequestContent content) {
    if (content instanceof CreateMessageRequestContent.Text text) {
      return text.value();
    }
    StringBuilder all = new StringBuilder();
    if (content instanceof CreateMessageRequestContent.Items items) {
      for (CreateMessageRequestContentItem part : items.value()) {
        all.append(part instanceof MessageRequestContentTextObject text ? text.text() : "");
      }
    }
    return all.toString();
  }

  private static String text(MessageObject message) {
    StringBuilder all = new StringBuilder();
    for (MessageObjectContentItem part : message.content()) {
      all.append(part instanceof MessageContentTextObject text ? text.text().value() : "");
    }
    return all.toString();
  }

  /** Returns what runs are told before all messages, empty for nothing. */
  static String instructions(ModelRequest request) {
    StringBuilder instructions = new StringBuilder();
    Requests.set(request.instructions(), instructions::append);
    for (Item item : request.items()) {
      if (item instanceof Item.Message message
          && (message.role() == Role.SYSTEM || message.role() == Role.DEVELOPER)) {
        instructions.append(instructions.isEmpty() ? "" : "\n\n").append(message.text());
      }
    }
    return instructions.toString();
  }
}
