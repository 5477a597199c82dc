package dev.aifunction.mock.soak;

import dev.aifunction.assistant.AssistantEvent;
import dev.aifunction.assistant.AssistantEvent.RoundFinished;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelEvent.TextDelta;
import dev.aifunction.assistant.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Is how somebody waits for an answer. */
enum Manner {
  /** On the thread that asks. */
  WAITED {
    @Override
    Reply<String> ask(SoakQuestion question, Conversation conversation, Stopping stopping)
        throws Exception {
      return stopping.byInterruption(() -> question.send(conversation));
    }
  },

  /** By a future. */
  FUTURE {
    @Override
    Reply<String> ask(SoakQuestion question, Conversation conversation, Stopping stopping)
        throws Exception {
      CompletableFuture<Reply<String>> future = question.sendAsync(conversation);
      stopping.by(() -> future.cancel(true));
      return await(future);
    }
  },

  /** Event by event. */
  STREAM {
    @Override
    Reply<String> ask(SoakQuestion question, Conversation conversation, Stopping stopping) {
      try (AssistantStream<String> stream = question.stream(conversation)) {
        stopping.by(stream::cancel);
        Pieces pieces = new Pieces();
        stream.forEach(pieces::take);
        return stream.reply();
      }
    }
  },

  /** By a subscription. */
  SUBSCRIPTION {
    @Override
    Reply<String> ask(SoakQuestion question, Conversation conversation, Stopping stopping)
        throws Exception {
      try (AssistantStream<String> stream = question.stream(conversation)) {
        stopping.by(stream::cancel);
        Reader reader = new Reader();
        stream.publisher().subscribe(reader);
        await(reader.end);
        return stream.reply();
      }
    }
  };

  /** Longer than any turn may take. */
  static final int LIMIT_SECONDS = 60;

  /**
   * Asks a question.
   *
   * @throws java.util.concurrent.TimeoutException when the turn does not end
   */
  abstract Reply<String> ask(SoakQuestion question, Conversation conversation, Stopping stopping)
      throws Exception;

  /** Returns what a future brings, or throws what it brings, without what is around it. */
  static <T extends @Nullable Object> T await(CompletableFuture<T> future) throws Exception {
    try {
      return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Holds the pieces of each answer against the whole. */
  private static final class Pieces {
    private final StringBuilder text = new StringBuilder();

    void take(AssistantEvent event) {
      if (event instanceof TextDelta delta) {
        text.append(delta.text());
      } else if (event instanceof RoundFinished round) {
        StringBuilder whole = new StringBuilder();
        for (Item item : round.response().items()) {
          if (item instanceof Item.Message message) {
            whole.append(message.text());
          }
        }
        if (!whole.toString().contentEquals(text)) {
          throw new AssertionError("pieces: " + text + "\nwhole: " + whole);
        }
        text.setLength(0);
      }
    }
  }

  /** Asks for one event after the other. */
  private static final class Reader implements Subscriber<AssistantEvent> {
    final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private final Pieces pieces = new Pieces();
    private @Nullable Subscription subscription;

    @Override
    public void onSubscribe(Subscription begun) {
      subscription = begun;
      begun.request(1);
    }

    @Override
    public void onNext(AssistantEvent event) {
      try {
        pieces.take(event);
      } catch (AssertionError e) {
        end.completeExceptionally(new IllegalStateException(e));
      }
      if (subscription != null) {
        subscription.request(1);
      }
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(null);
    }
  }
}
