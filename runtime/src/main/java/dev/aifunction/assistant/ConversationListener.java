package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.ToolCall;
import java.time.Duration;
import java.util.List;

/**
 * Is told of the steps of a turn, by the thread that runs it: a log, a metric, a trace.
 *
 * <pre>{@code
 * ConversationListener tokens =
 *     new ConversationListener() {
 *       public void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {
 *         counter.add(response.usage().totalTokens());
 *       }
 *     };
 * }</pre>
 *
 * <p>A turn starts and then finishes or fails, once each; turns of several threads are told of side
 * by side. What a listener throws is logged and changes nothing.
 */
public interface ConversationListener {

  /** Is told that a turn begins. */
  default void turnStarted(TurnInfo turn) {}

  /** Is told that the model is about to be asked. */
  default void roundStarted(TurnInfo turn, ModelRequest request) {}

  /** Is told that an answer begins to arrive, in a streamed turn. */
  default void firstEvent(TurnInfo turn, Duration sinceQuestion) {}

  /**
   * Is told that the model has answered; of an answer in pieces, that it is complete.
   *
   * @param latency the time since the question
   */
  default void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {}

  /**
   * Returns who is told of the calls of tools in a turn, beside the builder's {@link
   * DispatchListener}, which does not know whose they are; asked each time that tools run.
   */
  default DispatchListener calls(TurnInfo turn) {
    return new DispatchListener() {};
  }

  /** Is told of calls that are not run because the turn has run as many as it may. */
  default void callsNotRun(TurnInfo turn, List<ToolCall> calls) {}

  /** Is told what is wrong with an answer that the model is asked to repair. */
  default void repairAsked(TurnInfo turn, BadToolCallException mistake) {}

  /** Is told what the turn brought. */
  default void turnFinished(TurnInfo turn, Reply<?> reply) {}

  /**
   * Is told what ended the turn.
   *
   * @param duration the time since the turn began
   */
  default void turnFailed(TurnInfo turn, Throwable failure, Duration duration) {}
}
