package dev.aifunction.openai;

import static dev.aifunction.openai.Absent.orNull;
import static dev.aifunction.openai.Absent.toInt;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Role;
import dev.aifunction.openapi.model.MessageContentImageFileObject;
import dev.aifunction.openapi.model.MessageContentImageUrlObject;
import dev.aifunction.openapi.model.MessageContentRefusalObject;
import dev.aifunction.openapi.model.MessageContentTextAnnotationsFileCitationObject;
import dev.aifunction.openapi.model.MessageContentTextAnnotationsFilePathObject;
import dev.aifunction.openapi.model.MessageContentTextObject;
import dev.aifunction.openapi.model.MessageContentTextObjectText;
import dev.aifunction.openapi.model.MessageContentTextObjectTextAnnotation;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.MessageObjectContentItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads messages that a run added to its thread. */
final class MessageReader {
  private final ModelResponse.Builder response;
  private final StringBuilder refusal = new StringBuilder();

  /**
   * @param response is told what the messages say
   */
  MessageReader(ModelResponse.Builder response) {
    this.response = response;
  }

  void readAll(List<MessageObject> messages) {
    messages.forEach(this::read);
    if (!refusal.isEmpty()) {
      response.refusal(refusal.toString());
    }
  }

  private void read(MessageObject message) {
    List<Content> parts = new ArrayList<>();
    boolean isKnown = true;
    for (MessageObjectContentItem part : message.content()) {
      if (part instanceof MessageContentTextObject text) {
        parts.add(text(text.text()));
      } else if (part instanceof MessageContentImageFileObject image) {
        parts.add(Content.imageFile(image.imageFile().fileId()));
      } else if (part instanceof MessageContentImageUrlObject image) {
        parts.add(new Content.Image(image.imageUrl().url(), null, null));
      } else if (part instanceof MessageContentRefusalObject refused) {
        refusal.append(refused.refusal());
      } else {
        isKnown = false;
      }
    }
    if (!parts.isEmpty()) {
      response.addItem(new Item.Message(Role.ASSISTANT, parts));
    } else if (!isKnown) {
      response.addItem(new Item.Other(Api.ASSISTANTS, "message", message.toJson()));
    }
  }

  private static Content.Text text(MessageContentTextObjectText text) {
    List<Annotation> annotations = new ArrayList<>();
    List<MessageContentTextObjectTextAnnotation> wire = orNull(text::annotations);
    if (wire != null) {
      for (MessageContentTextObjectTextAnnotation annotation : wire) {
        if (annotation instanceof MessageContentTextAnnotationsFileCitationObject file) {
          annotations.add(
              annotation(
                  file.type(), file::startIndex, file::endIndex, file.fileCitation().fileId()));
        } else if (annotation instanceof MessageContentTextAnnotationsFilePathObject file) {
          annotations.add(
              annotation(file.type(), file::startIndex, file::endIndex, file.filePath().fileId()));
        }
      }
    }
    return new Content.Text(text.value(), annotations);
  }

  private static Annotation annotation(
      String type, Supplier<Long> start, Supplier<Long> end, String fileId) {
    return new Annotation(type, toInt(start), toInt(end), null, null, fileId, null);
  }
}
