package dev.aifunction.samples.docs;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantThread;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.MadeFile;
import dev.aifunction.assistant.Reply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.openapi.http.BinaryResponse;
import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.model.CreateFileRequest;
import dev.aifunction.openapi.model.ImageGenToolCall;
import java.nio.file.Path;
import java.util.List;

/** What {@code docs/apis.md} shows. */
final class ApisPage {
  private ApisPage() {}

  static Conversation anywhere(OpenAi openAi) {
    Conversation conversation =
        Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model("llama-3.3").build();
    return conversation;
  }

  static String image(Item.Other other) {
    String base64 = ImageGenToolCall.fromJson(other.json()).result();
    return base64;
  }

  static String sumUp(OpenAi openAi, Conversation conversation, Path handbook) {
    CreateFileRequest upload =
        CreateFileRequest.builder().file(FileContent.of(handbook)).purpose("user_data").build();
    Content file = Content.file(openAi.files().createFile(upload).id());
    String summary = conversation.send(Item.user("Sum it up.").with(file)).value();
    return summary;
  }

  static void save(OpenAi openAi, Reply<?> reply, Path folder) {
    for (MadeFile file : reply.files()) {
      try (BinaryResponse bytes = openAi.download(file)) {
        bytes.writeTo(folder.resolve(file.fileId()));
      }
    }
  }

  static List<String> teach(OpenAi openAi) {
    Conversation tutor =
        openAi
            .assistant() // or assistant(Api.ASSISTANTS)
            .model("gpt-5.2")
            .instructions("You are a tutor of mathematics.")
            .tools(new CalculatorToolset(new Calculator()))
            .build();
    AssistantThread thread =
        AssistantThread.start(tutor, Item.user("I need to solve 3x + 11 = 14."));
    String solution = thread.run().value();
    String other = thread.ask("And 4x + 2 = 10?").value();
    return List.of(solution, other);
  }
}
