package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one turn brought: the answer, and what it took to get it.
 *
 * <p>A turn may end before the answer, with calls of tools that the application itself runs, see
 * {@link dev.aifunction.ReturnTo#CALLER}:
 *
 * <pre>{@code
 * Reply<String> reply = conversation.send("Pay the bill");
 * if (!reply.pendingCalls().isEmpty()) {
 *   List<ToolOutput> outputs = askTheUser(reply.pendingCalls());
 *   reply = conversation.after(reply).sendOutputs(outputs);
 * }
 * }</pre>
 *
 * @param <T> the answer's type
 * @param value the answer
 * @param usage the tokens used, summed over all rounds
 * @param latency the time from the question to the answer, the tools' time included
 * @param model the name of the model that answered, null when the server gave none
 * @param fingerprint the server's fingerprint of the model's configuration, null when it gave none
 * @param finishReason why the model stopped, see {@link ModelResponse#finishReason()}
 * @param rounds how often the model was asked
 * @param transcript everything that was said, without the instructions; {@link
 *     Conversation#after(List)} continues it
 * @param turnStart where in the transcript the turn begins, with the message that it answers
 * @param pendingCalls the calls that the application has to run before there is an answer
 * @param kept the part of the transcript that the server keeps, null when it keeps none
 */
public record Reply<T extends @Nullable Object>(
    T value,
    Usage usage,
    Duration latency,
    @Nullable String model,
    @Nullable String fingerprint,
    @Nullable String finishReason,
    int rounds,
    List<Item> transcript,
    int turnStart,
    List<ToolCall> pendingCalls,
    @Nullable KeptHistory kept) {

  public Reply {
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(latency, "latency");
    transcript = List.copyOf(transcript);
    Objects.checkIndex(turnStart, transcript.size());
    pendingCalls = List.copyOf(pendingCalls);
  }

  /**
   * Returns the answer.
   *
   * <p>It is the model's last message, through every API. What it says before, in the same answer,
   * is commentary, such as what it is about to look for: that is in the {@link #transcript()}, and
   * a stream has it. Responses may bring several messages in one answer, and so may a run of
   * Assistants; Chat Completions brings one.
   *
   * @throws PendingCallsException when there is none yet, because of {@link #pendingCalls()}
   */
  @Override
  public T value() {
    if (!pendingCalls.isEmpty()) {
      throw new PendingCallsException(pendingCalls, transcript);
    }
    return value;
  }

  /**
   * Returns what was said in this turn: the user's message and everything that it led to, calls and
   * outputs included.
   */
  public List<Item> turn() {
    return transcript.subList(turnStart, transcript.size());
  }

  /** Returns what the model says of parts of its answer, such as its sources. */
  public List<Annotation> annotations() {
    List<Annotation> annotations = new ArrayList<>();
    for (Item item : transcript) {
      if (item instanceof Item.Message message) {
        annotations.clear();
        for (Content part : message.content()) {
          if (part instanceof Content.Text text) {
            annotations.addAll(text.annotations());
          }
        }
      }
    }
    return List.copyOf(annotations);
  }

  /** Returns the files that the model made in this turn, each once. */
  public List<MadeFile> files() {
    return MadeFile.in(turn());
  }
}
