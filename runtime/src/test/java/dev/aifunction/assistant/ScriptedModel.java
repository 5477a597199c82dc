package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers with what a test wrote down, whole or in pieces, and remembers what it was asked. */
final class ScriptedModel implements ModelClient {
  static final Usage USAGE = new Usage(10, 5, 4, 3);

  private final Deque<Function<ModelRequest, ModelResponse>> answers = new ArrayDeque<>();
  private final List<ModelRequest> requests = new ArrayList<>();
  private final List<Pieces> streams = new ArrayList<>();

  ScriptedModel says(String text) {
    return then(answer().addMessage(text).finishReason("stop"));
  }

  ScriptedModel calls(ToolCall... calls) {
    ModelResponse.Builder answer = answer().finishReason("tool_calls");
    for (ToolCall call : calls) {
      answer.addCall(call);
    }
    return then(answer);
  }

  ScriptedModel then(ModelResponse.Builder answer) {
    ModelResponse response = answer.build();
    return then(request -> response);
  }

  synchronized ScriptedModel then(Function<ModelRequest, ModelResponse> answer) {
    answers.add(answer);
    return this;
  }

  static ModelResponse.Builder answer() {
    return ModelResponse.builder().usage(USAGE).model("scripted-1").fingerprint("fp_1");
  }

  synchronized List<ModelRequest> requests() {
    return List.copyOf(requests);
  }

  synchronized List<Pieces> streams() {
    return List.copyOf(streams);
  }

  ModelRequest lastRequest() {
    List<ModelRequest> all = requests();
    return all.get(all.size() - 1);
  }

  @Override
  public ModelResponse answer(ModelRequest request) {
    return next(request).apply(request);
  }

  @Override
  public ModelStream stream(ModelRequest request) {
    Pieces pieces = new Pieces(next(request).apply(request));
    synchronized (this) {
      streams.add(pieces);
    }
    return pieces;
  }

  private synchronized Function<ModelRequest, ModelResponse> next(ModelRequest request) {
    requests.add(request);
    if (answers.isEmpty()) {
      throw new AssertionError("The script is over, but the model was asked: " + request.items());
    }
    return answers.remove();
  }

  /** Gives an answer letter by letter, and counts what was taken of it. */
  static final class Pieces implements ModelStream {
    private final ModelResponse response;
    private final Deque<ModelEvent> events = new ArrayDeque<>();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean closed;

    Pieces(ModelResponse response) {
      this.response = response;
      for (Item item : response.items()) {
        if (item instanceof Item.Message message) {
          for (char c : message.text().toCharArray()) {
            events.add(new ModelEvent.TextDelta(String.valueOf(c)));
          }
        } else if (item instanceof Item.Call call) {
          events.add(new ModelEvent.CallStarted(call.call().id(), call.call().name()));
          events.add(new ModelEvent.ArgumentsDelta(call.call().id(), call.call().arguments()));
        }
      }
    }

    int taken() {
      return taken.get();
    }

    boolean isClosed() {
      return closed;
    }

    @Override
    public @Nullable ModelEvent next() {
      taken.incrementAndGet();
      return events.poll();
    }

    @Override
    public ModelResponse response() {
      return response;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
