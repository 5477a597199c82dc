package dev.aifunction.openai;

import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who keeps a conversation with Responses, and so what a request carries of it.
 *
 * <p>A handle says which way the conversation is kept, so that one of another way, or of another
 * API, is not mistaken: the conversation is then sent as a whole, and kept anew.
 */
final class ResponsesHistory {
  private static final String RESPONSE = "response/";
  private static final String CONVERSATION = "conversation/";
  private static final String SEPARATOR = "/";
  private static final String RESPONSE_IS_LOST = "previous_response_not_found";

  private final @Nullable History mode;
  private final @Nullable Boolean store;
  private final @Nullable String id;

  /** The handle that the client has of the conversation, null for none of this kind. */
  private final @Nullable String handle;

  /** Whether the server has nothing yet of what the id stands for. */
  private final boolean empty;

  /** Whether the server has lost what it kept, and so may not know its own items either. */
  private final boolean lost;

  private ResponsesHistory(
      @Nullable History mode,
      @Nullable Boolean store,
      @Nullable String id,
      @Nullable String handle,
      boolean empty,
      boolean lost) {
    this.mode = mode;
    this.store = store;
    this.id = id;
    this.handle = handle;
    this.empty = empty;
    this.lost = lost;
  }

  /**
   * Reads a request's options, and what the server has already.
   *
   * @throws IllegalArgumentException when the server is to keep answers and not to store them
   */
  static ResponsesHistory of(ModelRequest request) {
    History mode = request.options().history();
    Boolean store = request.options().store();
    if (mode == History.PREVIOUS_RESPONSE && Boolean.FALSE.equals(store)) {
      throw new IllegalArgumentException(
          "History.PREVIOUS_RESPONSE follows answers that the server stores: do not set"
              + " store(false), or use History.CLIENT");
    }
    String handle = handle(mode, request.kept());
    String id = handle == null ? null : handle.split(SEPARATOR, -1)[1];
    return new ResponsesHistory(mode, store, id, handle, id == null, false);
  }

  /** Returns the handle, null when it is of a conversation that is kept in another way. */
  private static @Nullable String handle(@Nullable History mode, @Nullable KeptHistory kept) {
    String prefix =
        mode == History.PREVIOUS_RESPONSE
            ? RESPONSE
            : mode == History.CONVERSATION ? CONVERSATION : null;
    return kept != null && prefix != null && kept.handle().startsWith(prefix)
        ? kept.handle()
        : null;
  }

  /** Returns whether a conversation has to be created first. */
  boolean needsConversation() {
    return mode == History.CONVERSATION && id == null;
  }

  /** Returns the same, in a conversation that was created for it and has nothing yet. */
  ResponsesHistory in(String conversation) {
    return new ResponsesHistory(mode, store, conversation, null, true, lost);
  }

  /** Returns the same, of which the server has nothing any more. */
  ResponsesHistory anew() {
    return new ResponsesHistory(mode, store, null, null, true, true);
  }

  /** Returns whether the question can be asked where the last one was; it is then under way. */
  boolean goesOn(ConversationEnds ends) {
    String conversation = conversation();
    return conversation == null || ends.goOn(conversation, handle);
  }

  /**
   * Returns whether a refusal means that the conversation is not as the client knows it: a turn
   * that ended before its time, or an attempt whose answer was lost, left calls in it without their
   * outputs.
   */
  boolean isLeftBehind(OpenAiException refusal) {
    return conversation() != null
        && (!empty || refusal.attempts() > 1)
        && String.valueOf(refusal.getMessage()).contains("No tool output found");
  }

  /**
   * Returns whether a refusal means that the server has lost what the handle stands for: the answer
   * was deleted, or it was too old, or the conversation was deleted.
   */
  boolean isLost(OpenAiException refusal) {
    if (handle == null) {
      return false;
    }
    return mode == History.PREVIOUS_RESPONSE
        ? RESPONSE_IS_LOST.equals(refusal.code())
        : refusal instanceof NotFoundException
            && String.valueOf(refusal.getMessage()).contains(String.valueOf(id));
  }

  /** Returns the answer that the request follows, null when it follows none. */
  @Nullable String previousResponse() {
    return mode == History.PREVIOUS_RESPONSE ? id : null;
  }

  /** Returns the conversation that the request belongs to, null when it belongs to none. */
  @Nullable String conversation() {
    return mode == History.CONVERSATION ? id : null;
  }

  /** Returns the items that the request has to carry. */
  List<Item> unsent(ModelRequest request) {
    return empty ? request.items() : request.newItems();
  }

  /** Returns whether the server knows the items that it made by their ids. */
  boolean knowsItsItems() {
    return !lost && !isStateless();
  }

  /** Returns whether the server is told to keep nothing, and so knows its own items no more. */
  boolean isStateless() {
    return mode == History.CLIENT
        ? !Boolean.TRUE.equals(store)
        : mode == null && Boolean.FALSE.equals(store);
  }

  /** Returns whether the server is to store the answer, null when nobody said so. */
  @Nullable Boolean store() {
    return isStateless() ? Boolean.FALSE : store;
  }

  /**
   * Returns the handle of the conversation up to and with an answer, null when the server keeps
   * none.
   */
  @Nullable String handle(@Nullable String response) {
    if (mode == History.PREVIOUS_RESPONSE && response != null) {
      return RESPONSE + response;
    }
    if (mode != History.CONVERSATION) {
      return null;
    }
    return response == null ? CONVERSATION + id : CONVERSATION + id + SEPARATOR + response;
  }
}
