package dev.aifunction.mock.conversation;

import dev.aifunction.assistant.Conversation;
import java.time.Duration;

/** Is a way to end a turn before its end. */
enum Ending {
  /** The thread is interrupted that waits for the turn or reads its stream. */
  INTERRUPTED {
    @Override
    Turn start(Way way, Conversation conversation, String message) {
      return Turn.toInterrupt(way, conversation, message);
    }
  },

  /** The future of the turn, or its stream, is cancelled. */
  CANCELLED {
    @Override
    Turn start(Way way, Conversation conversation, String message) {
      return Turn.toCancel(way, conversation, message);
    }
  },

  /** The time of the turn is over. */
  TIMED_OUT {
    @Override
    Conversation.Builder limit(Conversation.Builder builder, Duration time) {
      return builder.timeout(time);
    }

    @Override
    Turn start(Way way, Conversation conversation, String message) {
      return Turn.toTimeOut(way, conversation, message);
    }
  };

  /** Starts a turn that hangs somewhere. */
  abstract Turn start(Way way, Conversation conversation, String message);

  /** Adds what a conversation needs whose turns end like this. */
  Conversation.Builder limit(Conversation.Builder builder, Duration time) {
    return builder;
  }
}
