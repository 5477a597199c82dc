package dev.aifunction.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code send} brought: the answer, and what it took to get it.
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
 */
public record Reply<T extends @Nullable Object>(
    T value,
    Usage usage,
    Duration latency,
    @Nullable String model,
    @Nullable String fingerprint,
    @Nullable String finishReason,
    int rounds,
    List<Item> transcript) {

  public Reply {
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(latency, "latency");
    transcript = List.copyOf(transcript);
  }
}
