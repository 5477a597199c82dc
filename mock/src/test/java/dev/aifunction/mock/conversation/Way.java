package dev.aifunction.mock.conversation;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Is a way to have a conversation.
 *
 * @param api the API that it goes through
 * @param history who keeps what was said, null where the API leaves no choice
 * @param streamed whether answers arrive in pieces
 */
record Way(Api api, @Nullable History history, boolean streamed) {
  /** Every API, with each history that it has, waited for and streamed. */
  static Stream<Way> all() {
    return Stream.concat(waitedFor(), streams());
  }

  static Stream<Way> waitedFor() {
    return apis(false);
  }

  static Stream<Way> streams() {
    return apis(true);
  }

  private static Stream<Way> apis(boolean streamed) {
    return Stream.of(
        new Way(Api.CHAT_COMPLETIONS, null, streamed),
        new Way(Api.RESPONSES, History.CLIENT, streamed),
        new Way(Api.RESPONSES, History.PREVIOUS_RESPONSE, streamed),
        new Way(Api.RESPONSES, History.CONVERSATION, streamed),
        new Way(Api.ASSISTANTS, null, streamed));
  }

  /** Returns the other one of waiting for answers and streaming them. */
  Way other() {
    return new Way(api, history, !streamed);
  }

  ChatOptions options() {
    ChatOptions.Builder options = ChatOptions.builder().model("gpt-5.2");
    if (history != null) {
      options.history(history);
    }
    return options.build();
  }

  /** Returns whether a question carries only what is new. */
  boolean isKeptByServer() {
    return api == Api.ASSISTANTS || (history != null && history != History.CLIENT);
  }

  /** Returns the ids of the operations that have a model answer. */
  Set<String> questions() {
    return switch (api) {
      case CHAT_COMPLETIONS -> Set.of("createChatCompletion");
      case RESPONSES -> Set.of("createResponse");
      case ASSISTANTS -> Set.of("createRun", "submitToolOuputsToRun");
    };
  }

  @Override
  public String toString() {
    return api + (history == null ? "" : " " + history) + (streamed ? ", streamed" : "");
  }
}
