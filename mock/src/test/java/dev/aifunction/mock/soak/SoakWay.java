package dev.aifunction.mock.soak;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import org.jspecify.annotations.Nullable;

/** Is an API, and who keeps the history where it leaves the choice. */
enum SoakWay {
  CHAT(Api.CHAT_COMPLETIONS, null),
  RESPONSES_CLIENT(Api.RESPONSES, History.CLIENT),
  RESPONSES_PREVIOUS(Api.RESPONSES, History.PREVIOUS_RESPONSE),
  RESPONSES_CONVERSATION(Api.RESPONSES, History.CONVERSATION),
  ASSISTANTS(Api.ASSISTANTS, null);

  private final Api api;
  private final @Nullable History history;

  SoakWay(Api api, @Nullable History history) {
    this.api = api;
    this.history = history;
  }

  Api api() {
    return api;
  }

  ChatOptions options() {
    ChatOptions.Builder options = ChatOptions.builder().model("gpt-5.2");
    if (history != null) {
      options.history(history);
    }
    return options.build();
  }
}
