package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Role;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCall;
import dev.aifunction.openapi.model.ChatCompletionMessageToolCallFunction;
import dev.aifunction.openapi.model.ChatCompletionRequestAssistantMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestAssistantMessageContent;
import dev.aifunction.openapi.model.ChatCompletionRequestDeveloperMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestDeveloperMessageContent;
import dev.aifunction.openapi.model.ChatCompletionRequestMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestSystemMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestSystemMessageContent;
import dev.aifunction.openapi.model.ChatCompletionRequestToolMessage;
import dev.aifunction.openapi.model.ChatCompletionRequestToolMessageContent;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessage;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes items as the messages of Chat Completions.
 *
 * <p>There, an answer of the model is one message: its text and its calls fold into one. The
 * outputs of these calls have to come next. Items that only another API understands are left out.
 */
final class ChatMessages {
  private final List<ChatCompletionRequestMessage> messages = new ArrayList<>();
  private final List<ChatCompletionMessageToolCall> calls = new ArrayList<>();
  private @Nullable String said;

  private ChatMessages() {}

  static List<ChatCompletionRequestMessage> write(List<Item> items) {
    ChatMessages messages = new ChatMessages();
    for (Item item : items) {
      messages.add(item);
    }
    messages.endAnswer();
    return messages.messages;
  }

  static ChatCompletionRequestMessage system(String text) {
    return ChatCompletionRequestSystemMessage.builder()
        .content(ChatCompletionRequestSystemMessageContent.ofText(text))
        .build();
  }

  private void add(Item item) {
    if (item instanceof Item.Call call) {
      addCall(call.call());
    } else if (item instanceof Item.Message message) {
      addMessage(message);
    } else if (item instanceof Item.Output output) {
      endAnswer();
      messages.add(output(output.output()));
    }
  }

  private void addMessage(Item.Message message) {
    if (message.role() != Role.ASSISTANT || calls.isEmpty()) {
      endAnswer();
    }
    switch (message.role()) {
      case SYSTEM -> messages.add(system(text(message)));
      case DEVELOPER -> messages.add(developer(text(message)));
      case USER -> messages.add(user(message.content()));
      case ASSISTANT -> said = (said == null ? "" : said + "\n") + Told.text(message);
    }
  }

  private void addCall(ToolCall call) {
    calls.add(
        ChatCompletionMessageToolCall.builder()
            .id(call.id())
            .function(
                ChatCompletionMessageToolCallFunction.builder()
                    .name(call.name())
                    .arguments(call.arguments())
                    .build())
            .build());
  }

  private void endAnswer() {
    if (said == null && calls.isEmpty()) {
      return;
    }
    ChatCompletionRequestAssistantMessage.Builder answer =
        ChatCompletionRequestAssistantMessage.builder();
    set(said, text -> answer.content(ChatCompletionRequestAssistantMessageContent.ofText(text)));
    calls.forEach(answer::addToolCall);
    messages.add(answer.build());
    said = null;
    calls.clear();
  }

  private static ChatCompletionRequestMessage developer(String text) {
    return ChatCompletionRequestDeveloperMessage.builder()
        .content(ChatCompletionRequestDeveloperMessageContent.ofText(text))
        .build();
  }

  private static ChatCompletionRequestMessage user(List<Content> content) {
    return ChatCompletionRequestUserMessage.builder().content(ChatContents.write(content)).build();
  }

  private static ChatCompletionRequestMessage output(ToolOutput output) {
    return ChatCompletionRequestToolMessage.builder()
        .toolCallId(output.callId())
        .content(ChatCompletionRequestToolMessageContent.ofText(output.text()))
        .build();
  }

  /** Returns the text of a message that the application may not illustrate. */
  private static String text(Item.Message message) {
    for (Content part : message.content()) {
      if (!(part instanceof Content.Text)) {
        throw new UnsupportedOperationException(
            "Chat Completions takes images and files in messages of users only, not of %s: leave"
                    .formatted(message.role())
                + " them out");
      }
    }
    return message.text();
  }
}
