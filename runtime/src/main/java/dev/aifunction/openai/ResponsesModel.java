package dev.aifunction.openai;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.api.ConversationsApi;
import dev.aifunction.openapi.api.ResponsesApi;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.CreateResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model through Responses.
 *
 * <p>Who keeps the conversation is the option {@code history}:
 *
 * <ul>
 *   <li>not set: every question carries everything, and whether the server stores the answer is
 *       left to it. OpenAI's does, and knows its reasoning again by the id.
 *   <li>{@code CLIENT}: the same, with {@code store: false}. The reasoning is asked for in a form
 *       to send back; a model that has none refuses that once, and is not asked again.
 *   <li>{@code PREVIOUS_RESPONSE}, {@code CONVERSATION}: a question carries what is new, and the id
 *       of the answer that it follows, or of the conversation. That one is created at the first
 *       question, and stays at the server; where a turn that failed has left more in it than the
 *       client knows, another one takes its place. What the server has lost begins anew, with
 *       everything that was said.
 * </ul>
 */
final class ResponsesModel implements ModelClient {
  private static final int METHOD_NOT_ALLOWED = 405;

  /** How many conversations are left behind for one question. */
  private static final int MOST_LEFT = 3;

  private final HttpTransport transport;
  private final ChatOptions options;
  private final ResponsesReader reader;

  /** The models that refused to tell their reasoning in a form to send back: they have none. */
  private final Set<String> withoutReasoning = ConcurrentHashMap.newKeySet();

  private final ConversationEnds ends = new ConversationEnds();

  /**
   * @param options hold where a conversation sets no others
   */
  ResponsesModel(HttpTransport transport, ChatOptions options) {
    this.transport = transport;
    this.options = options;
    this.reader = new ResponsesReader(transport);
  }

  @Override
  public Api api() {
    return Api.RESPONSES;
  }

  @Override
  public ChatOptions options() {
    return options;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Responses does not take
   */
  @Override
  public ModelResponse answer(ModelRequest request) {
    return ask(
        request,
        ResponsesApi::createResponse,
        (answer, history) -> remembered(reader.read(answer, history), history));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the request names no model
   * @throws UnsupportedOperationException when it has what Responses does not take
   */
  @Override
  public ModelStream stream(ModelRequest request) {
    return ask(
        request,
        ResponsesApi::createResponseStream,
        (events, history) ->
            new ResponsesStream(
                events,
                (response, output) -> remembered(reader.read(response, output, history), history)));
  }

  private ModelResponse remembered(ModelResponse answer, ResponsesHistory history) {
    String conversation = history.conversation();
    if (conversation != null) {
      ends.answered(conversation, answer.handle());
    }
    return answer;
  }

  /**
   * Asks the server how many tokens the input of a request has, with its tools and its format.
   *
   * @throws UnsupportedOperationException when the server does not count
   */
  long countInputTokens(ModelRequest request) {
    try {
      return api(request)
          .getinputtokencounts(ResponsesRequests.writeCount(request, ResponsesHistory.of(request)))
          .inputTokens();
    } catch (OpenAiException e) {
      if (isUnknownOperation(e)) {
        throw new UnsupportedOperationException(
            "The server does not count tokens (POST /responses/input_tokens): use"
                + " TokenCounter.estimate(), or the artifact dev.aifunction:aifunction-tokens-jtokkit",
            e);
      }
      throw e;
    }
  }

  /** A model or an answer that is not there has a code of its own. */
  private static boolean isUnknownOperation(OpenAiException failure) {
    String code = failure.code();
    return failure.statusCode() == METHOD_NOT_ALLOWED
        || (failure instanceof NotFoundException && (code == null || code.equals("unknown_url")));
  }

  private ResponsesHistory begun(ModelRequest request, ResponsesHistory history) {
    if (!history.needsConversation() && history.goesOn(ends)) {
      return history;
    }
    Requests.model(request); // rather than leave an empty conversation behind
    return inNewConversation(request, history);
  }

  private ResponsesHistory inNewConversation(ModelRequest request, ResponsesHistory history) {
    return history.in(
        new ConversationsApi(Deadlines.bounded(transport, request)).createConversation().id());
  }

  private <T, R> R ask(
      ModelRequest request,
      BiFunction<ResponsesApi, CreateResponse, T> call,
      BiFunction<T, ResponsesHistory, R> read) {
    return ask(request, begun(request, ResponsesHistory.of(request)), call, read, MOST_LEFT);
  }

  private <T, R> R ask(
      ModelRequest request,
      ResponsesHistory history,
      BiFunction<ResponsesApi, CreateResponse, T> call,
      BiFunction<T, ResponsesHistory, R> read,
      int mayBeLeft) {
    T answer;
    try {
      answer = send(request, history, call);
    } catch (BadRequestException | NotFoundException e) {
      ResponsesHistory other = mayBeLeft == 0 ? null : other(request, history, e);
      if (other == null) {
        throw e;
      }
      return ask(request, other, call, read, mayBeLeft - 1);
    }
    return read.apply(answer, history);
  }

  /** Returns where a question is asked that was refused, null where that is of no use. */
  private @Nullable ResponsesHistory other(
      ModelRequest request, ResponsesHistory history, OpenAiException refusal) {
    if (history.isLost(refusal)) {
      return begun(request, history.anew());
    }
    return history.isLeftBehind(refusal) ? inNewConversation(request, history) : null;
  }

  private <T> T send(
      ModelRequest request,
      ResponsesHistory history,
      BiFunction<ResponsesApi, CreateResponse, T> call) {
    String model = Requests.model(request);
    boolean encrypted = history.isStateless() && !withoutReasoning.contains(model);
    try {
      return call.apply(api(request), ResponsesRequests.write(request, history, encrypted));
    } catch (BadRequestException e) {
      if (!encrypted || !isAboutEncryption(e)) {
        throw e;
      }
      withoutReasoning.add(model);
      return call.apply(api(request), ResponsesRequests.write(request, history, false));
    }
  }

  private static boolean isAboutEncryption(BadRequestException failure) {
    return "include".equals(failure.param())
        || String.valueOf(failure.getMessage()).contains("ncrypted content");
  }

  private ResponsesApi api(ModelRequest request) {
    return new ResponsesApi(Deadlines.bounded(transport, request));
  }

  @Override
  public String toString() {
    return "ResponsesModel";
  }
}
