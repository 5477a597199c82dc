package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.Content;
import dev.aifunction.openapi.model.ChatCompletionRequestMessageContentPartFile;
import dev.aifunction.openapi.model.ChatCompletionRequestMessageContentPartFileFile;
import dev.aifunction.openapi.model.ChatCompletionRequestMessageContentPartImage;
import dev.aifunction.openapi.model.ChatCompletionRequestMessageContentPartImageImageUrl;
import dev.aifunction.openapi.model.ChatCompletionRequestMessageContentPartText;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessageContent;
import dev.aifunction.openapi.model.ChatCompletionRequestUserMessageContentPart;
import java.util.ArrayList;
import java.util.List;

/** Writes what a user says in several parts for Chat Completions. */
final class ChatContents {
  private ChatContents() {}

  /** Writes a single text as such: every server takes it, and some take no parts. */
  static ChatCompletionRequestUserMessageContent write(List<Content> content) {
    if (content.size() == 1 && content.get(0) instanceof Content.Text text) {
      return ChatCompletionRequestUserMessageContent.ofText(text.text());
    }
    List<ChatCompletionRequestUserMessageContentPart> parts = new ArrayList<>();
    for (Content part : content) {
      parts.add(part(part));
    }
    return ChatCompletionRequestUserMessageContent.ofItems(parts);
  }

  private static ChatCompletionRequestUserMessageContentPart part(Content part) {
    if (part instanceof Content.Image image) {
      return image(image);
    }
    if (part instanceof Content.File file) {
      return file(file);
    }
    return ChatCompletionRequestMessageContentPartText.builder()
        .text(((Content.Text) part).text())
        .build();
  }

  private static ChatCompletionRequestMessageContentPartImage image(Content.Image image) {
    String url = image.url();
    if (url == null) {
      throw new UnsupportedOperationException(
          "Chat Completions takes no image by the id of its file: give its address or its bytes, or"
              + " use Api.RESPONSES");
    }
    var wire = ChatCompletionRequestMessageContentPartImageImageUrl.builder().url(url);
    set(image.detail(), wire::detail);
    return ChatCompletionRequestMessageContentPartImage.builder().imageUrl(wire.build()).build();
  }

  private static ChatCompletionRequestMessageContentPartFile file(Content.File file) {
    var wire = ChatCompletionRequestMessageContentPartFileFile.builder();
    set(file.fileId(), wire::fileId);
    set(file.name(), wire::filename);
    set(file.data(), wire::fileData);
    return ChatCompletionRequestMessageContentPartFile.builder().file(wire.build()).build();
  }
}
