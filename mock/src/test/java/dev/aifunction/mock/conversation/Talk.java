package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantEvent.Finished;
import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelEvent.TextDelta;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.mock.RecordedRequest;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Is a mock, and a client that talks with it in one way. */
final class Talk implements AutoCloseable {
  private final Way way;
  private final MockOpenAi mock;
  private final boolean isGuest;
  private final OpenAi openAi;
  private final AtomicInteger attempts = new AtomicInteger();

  Talk(Way way) {
    this(way, MockOpenAi.start());
  }

  Talk(Way way, MockOpenAi mock) {
    this(way, mock, mock.baseUrl());
  }

  /** Talks with a mock by a way round, which is the base URL. */
  Talk(Way way, MockOpenAi mock, String baseUrl) {
    this(way, mock, baseUrl, false);
  }

  private Talk(Way way, MockOpenAi mock, String baseUrl, boolean isGuest) {
    this.way = way;
    this.mock = mock;
    this.isGuest = isGuest;
    this.openAi =
        OpenAi.builder()
            .baseUrl(baseUrl)
            .apiKey("sk-test")
            .listener(attempt -> attempts.incrementAndGet())
            .build();
  }

  MockOpenAi mock() {
    return mock;
  }

  /** Returns who talks with the same mock as another process does, with a client of its own. */
  Talk elsewhere(Way other) {
    return new Talk(other, mock, mock.baseUrl(), true);
  }

  /** Closes the client, as the end of its process does. */
  void closeClient() {
    openAi.close();
  }

  /** Lets the model give these replies next. */
  Talk script(MockReply... replies) {
    mock.script(replies);
    return this;
  }

  Conversation.Builder builder(Toolset... tools) {
    return Conversation.builder(openAi.client(way.api())).options(way.options()).tools(tools);
  }

  Conversation conversation(Toolset... tools) {
    return builder(tools).build();
  }

  /**
   * Returns a conversation as it goes on after a greeting: what it needs at the server is there,
   * and its next request is a question.
   */
  Conversation begun(Conversation conversation) {
    script(MockReply.text("Hello."));
    return conversation.after(send(conversation(), "Hi!"));
  }

  Reply<String> send(Conversation conversation, String message) {
    return send(conversation, Item.user(message));
  }

  Reply<String> send(Conversation conversation, Item.Message message) {
    return way.streamed() ? read(conversation.stream(message)) : conversation.send(message);
  }

  <T> Reply<T> send(Conversation conversation, String message, ResponseFormat<T> format) {
    return way.streamed()
        ? read(conversation.stream(message, format))
        : conversation.send(message, format);
  }

  Reply<String> sendOutputs(Conversation conversation, ToolOutput... outputs) {
    return way.streamed()
        ? read(conversation.streamOutputs(List.of(outputs)))
        : conversation.sendOutputs(List.of(outputs));
  }

  <T> Reply<T> sendOutputs(
      Conversation conversation, ResponseFormat<T> format, ToolOutput... outputs) {
    return way.streamed()
        ? read(conversation.streamOutputs(List.of(outputs), format))
        : conversation.sendOutputs(List.of(outputs), format);
  }

  /** Takes every event, and holds the pieces against the whole. */
  static <T> Reply<T> read(AssistantStream<T> stream) {
    return read(stream, event -> {});
  }

  /** Takes every event as {@link #read(AssistantStream)}, and tells of it. */
  static <T> Reply<T> read(AssistantStream<T> stream, Consumer<AssistantEvent> reader) {
    try (stream) {
      StringBuilder pieces = new StringBuilder();
      List<AssistantEvent> events = new ArrayList<>();
      for (AssistantEvent event : stream) {
        events.add(event);
        reader.accept(event);
        if (event instanceof TextDelta delta) {
          pieces.append(delta.text());
        } else if (event instanceof RoundFinished round) {
          assertThat(pieces.toString()).isEqualTo(Tools.text(round.response()));
          pieces.setLength(0);
        }
      }
      Reply<T> reply = stream.reply();
      assertThat(events).endsWith(new Finished(reply));
      return reply;
    }
  }

  /** Returns what the model was shown for the last answer. */
  Shown shown(Reply<?> reply) {
    return Shown.of(this, reply);
  }

  /** Returns the questions to the model so far. */
  List<Question> questions() {
    return mock.requests().stream()
        .filter(request -> way.questions().contains(request.operation()))
        .map(Question::new)
        .toList();
  }

  Question lastQuestion() {
    List<Question> questions = questions();
    return questions.get(questions.size() - 1);
  }

  /** Waits until as many questions have arrived. */
  void awaitQuestions(int count) throws InterruptedException {
    Waits.until(() -> questions().size() >= count);
  }

  /** Waits until the client knows what became of every request; it then pauses, or has ended. */
  void awaitPause() throws InterruptedException {
    Waits.until(() -> attempts.get() == mock.requests().size());
  }

  List<String> operations() {
    return mock.requests().stream().map(RecordedRequest::operation).toList();
  }

  @Override
  public void close() {
    if (!isGuest) {
      mock.close();
    }
    openAi.close();
  }
}
