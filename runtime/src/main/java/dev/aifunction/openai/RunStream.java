package dev.aifunction.openai;

import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.openapi.http.EventStream;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.model.AssistantStreamEvent;
import dev.aifunction.openapi.model.MessageDeltaContentRefusalObject;
import dev.aifunction.openapi.model.MessageDeltaContentTextObject;
import dev.aifunction.openapi.model.MessageDeltaObjectDeltaContentItem;
import dev.aifunction.openapi.model.MessageObject;
import dev.aifunction.openapi.model.MessageStreamEvent;
import dev.aifunction.openapi.model.MessageStreamEventCompleted;
import dev.aifunction.openapi.model.MessageStreamEventDelta;
import dev.aifunction.openapi.model.MessageStreamEventIncomplete;
import dev.aifunction.openapi.model.RunObject;
import dev.aifunction.openapi.model.RunStepStreamEventDelta;
import dev.aifunction.openapi.model.RunStreamEvent;
import dev.aifunction.openapi.model.RunStreamEventCancelled;
import dev.aifunction.openapi.model.RunStreamEventCompleted;
import dev.aifunction.openapi.model.RunStreamEventCreated;
import dev.aifunction.openapi.model.RunStreamEventExpired;
import dev.aifunction.openapi.model.RunStreamEventFailed;
import dev.aifunction.openapi.model.RunStreamEventIncomplete;
import dev.aifunction.openapi.model.RunStreamEventQueued;
import dev.aifunction.openapi.model.RunStreamEventRequiresAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the events of a run into a model's. A run whose events nobody takes any longer is ended.
 */
final class RunStream extends WireStream<AssistantStreamEvent> {
  private final ThreadQuestion question;
  private final RunReader reader;
  private final AssistantsTurn turn;
  private final RunCallChunks calls = new RunCallChunks(this::emit);
  private final List<MessageObject> messages = new ArrayList<>();
  private @Nullable RunObject last;
  private volatile boolean isWhole;

  /**
   * @param turn ends with the question when nobody takes the events any longer
   */
  RunStream(
      EventStream<AssistantStreamEvent> events,
      ThreadQuestion question,
      RunReader reader,
      AssistantsTurn turn) {
    super(events);
    this.question = question;
    this.reader = reader;
    this.turn = turn;
  }

  @Override
  void read(AssistantStreamEvent event) {
    if (event instanceof MessageStreamEvent message) {
      readMessage(message);
    } else if (event instanceof RunStepStreamEventDelta delta) {
      calls.read(delta.data());
    } else if (event instanceof RunStreamEvent run) {
      readRun(run);
    }
  }

  private void readMessage(MessageStreamEvent event) {
    if (event instanceof MessageStreamEventDelta delta) {
      List<MessageDeltaObjectDeltaContentItem> parts = delta.data().delta().content();
      if (parts != null) {
        parts.forEach(this::readPart);
      }
    } else if (event instanceof MessageStreamEventCompleted completed) {
      messages.add(completed.data());
    } else if (event instanceof MessageStreamEventIncomplete incomplete) {
      messages.add(incomplete.data());
    }
  }

  private void readPart(MessageDeltaObjectDeltaContentItem part) {
    if (part instanceof MessageDeltaContentTextObject text) {
      String piece = text.text() == null ? null : text.text().value();
      if (piece != null && !piece.isEmpty()) {
        emit(new ModelEvent.TextDelta(piece));
      }
    } else if (part instanceof MessageDeltaContentRefusalObject refusal) {
      String piece = refusal.refusal();
      if (piece != null && !piece.isEmpty()) {
        emit(new ModelEvent.RefusalDelta(piece));
      }
    }
  }

  private void readRun(RunStreamEvent event) {
    if (event instanceof RunStreamEventCreated created) {
      question.saw(created.data());
    } else if (event instanceof RunStreamEventQueued queued) {
      question.saw(queued.data());
    } else if (event instanceof RunStreamEventRequiresAction waiting) {
      end(waiting.data());
    } else if (event instanceof RunStreamEventCompleted completed) {
      end(completed.data());
    } else if (event instanceof RunStreamEventIncomplete incomplete) {
      end(incomplete.data());
    } else if (event instanceof RunStreamEventFailed failed) {
      end(failed.data());
    } else if (event instanceof RunStreamEventCancelled cancelled) {
      end(cancelled.data());
    } else if (event instanceof RunStreamEventExpired expired) {
      end(expired.data());
    }
  }

  private void end(RunObject run) {
    question.saw(run);
    last = run;
  }

  @Override
  ModelResponse whole() {
    if (last == null) {
      throw new MalformedResponseException("The stream ended without the end of the run");
    }
    ModelResponse response = reader.read(last, () -> messages, question.place());
    isWhole = true;
    return response;
  }

  @Override
  public void close() {
    super.close();
    if (!isWhole) {
      turn.abandon();
    }
  }
}
