package dev.aifunction.assistant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a model is to answer: its name, its limits, its sampling. What is not set is not sent, and
 * the server decides.
 *
 * <pre>{@code
 * ChatOptions options = ChatOptions.builder().model("gpt-5.2").maxTokens(500).build();
 * }</pre>
 */
public final class ChatOptions {
  /** No option at all. */
  public static final ChatOptions NONE = builder().build();

  private final @Nullable String model;
  private final @Nullable Double temperature;
  private final @Nullable Double topP;
  private final @Nullable Long maxTokens;
  private final @Nullable List<String> stop;
  private final @Nullable Long seed;
  private final @Nullable Double frequencyPenalty;
  private final @Nullable Double presencePenalty;
  private final @Nullable String reasoningEffort;
  private final @Nullable Boolean parallelToolCalls;
  private final @Nullable String serviceTier;
  private final @Nullable Boolean store;
  private final @Nullable Map<String, String> metadata;
  private final @Nullable ToolChoice toolChoice;
  private final @Nullable History history;

  private ChatOptions(Builder builder) {
    model = builder.model;
    temperature = builder.temperature;
    topP = builder.topP;
    maxTokens = builder.maxTokens;
    stop = builder.stop;
    seed = builder.seed;
    frequencyPenalty = builder.frequencyPenalty;
    presencePenalty = builder.presencePenalty;
    reasoningEffort = builder.reasoningEffort;
    parallelToolCalls = builder.parallelToolCalls;
    serviceTier = builder.serviceTier;
    store = builder.store;
    metadata = builder.metadata;
    toolChoice = builder.toolChoice;
    history = builder.history;
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns these options, and where they set nothing, what {@code lower} sets. */
  public ChatOptions orElse(ChatOptions lower) {
    Builder merged = new Builder();
    merged.model = model != null ? model : lower.model;
    merged.temperature = temperature != null ? temperature : lower.temperature;
    merged.topP = topP != null ? topP : lower.topP;
    merged.maxTokens = maxTokens != null ? maxTokens : lower.maxTokens;
    merged.stop = stop != null ? stop : lower.stop;
    merged.seed = seed != null ? seed : lower.seed;
    merged.frequencyPenalty = frequencyPenalty != null ? frequencyPenalty : lower.frequencyPenalty;
    merged.presencePenalty = presencePenalty != null ? presencePenalty : lower.presencePenalty;
    merged.reasoningEffort = reasoningEffort != null ? reasoningEffort : lower.reasoningEffort;
    merged.parallelToolCalls =
        parallelToolCalls != null ? parallelToolCalls : lower.parallelToolCalls;
    merged.serviceTier = serviceTier != null ? serviceTier : lower.serviceTier;
    merged.store = store != null ? store : lower.store;
    merged.metadata = metadata != null ? metadata : lower.metadata;
    merged.toolChoice = toolChoice != null ? toolChoice : lower.toolChoice;
    merged.history = history != null ? history : lower.history;
    return merged.build();
  }

  /** Returns the model's name. */
  public @Nullable String model() {
    return model;
  }

  /** Returns the sampling temperature: low answers the same, high varies. */
  public @Nullable Double temperature() {
    return temperature;
  }

  /** Returns the share of probability that tokens are sampled from, instead of a temperature. */
  public @Nullable Double topP() {
    return topP;
  }

  /** Returns the most tokens that one answer may take, its reasoning included. */
  public @Nullable Long maxTokens() {
    return maxTokens;
  }

  /** Returns the texts before which the model stops. */
  public @Nullable List<String> stop() {
    return stop;
  }

  /** Returns the seed of the sampling, for answers that repeat as far as the server can. */
  public @Nullable Long seed() {
    return seed;
  }

  /** Returns how much a token loses each time that it was used. */
  public @Nullable Double frequencyPenalty() {
    return frequencyPenalty;
  }

  /** Returns how much a token loses once it was used. */
  public @Nullable Double presencePenalty() {
    return presencePenalty;
  }

  /** Returns how long a reasoning model thinks, such as {@code low}. */
  public @Nullable String reasoningEffort() {
    return reasoningEffort;
  }

  /** Returns whether the model may make several calls in one answer. */
  public @Nullable Boolean parallelToolCalls() {
    return parallelToolCalls;
  }

  /** Returns the server's tier of service, such as {@code flex}. */
  public @Nullable String serviceTier() {
    return serviceTier;
  }

  /** Returns whether the server keeps the answer. */
  public @Nullable Boolean store() {
    return store;
  }

  /** Returns the labels of an answer that the server keeps. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Returns whether and which tools the model calls. */
  public @Nullable ToolChoice toolChoice() {
    return toolChoice;
  }

  /** Returns who keeps the conversation, where the API leaves the choice. */
  public @Nullable History history() {
    return history;
  }

  /** Returns these options for a model that has called the tools that it had to. */
  ChatOptions withoutForcedCall() {
    if (toolChoice == null || !toolChoice.isForced()) {
      return this;
    }
    return builder().toolChoice(ToolChoice.AUTO).build().orElse(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChatOptions that && asMap().equals(that.asMap());
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** Returns what is set, such as {@code ChatOptions{model=gpt-5.2}}. */
  @Override
  public String toString() {
    return "ChatOptions" + asMap();
  }

  private Map<String, Object> asMap() {
    Map<String, Object> set = new LinkedHashMap<>();
    putIfSet(set, "model", model);
    putIfSet(set, "temperature", temperature);
    putIfSet(set, "topP", topP);
    putIfSet(set, "maxTokens", maxTokens);
    putIfSet(set, "stop", stop);
    putIfSet(set, "seed", seed);
    putIfSet(set, "frequencyPenalty", frequencyPenalty);
    putIfSet(set, "presencePenalty", presencePenalty);
    putIfSet(set, "reasoningEffort", reasoningEffort);
    putIfSet(set, "parallelToolCalls", parallelToolCalls);
    putIfSet(set, "serviceTier", serviceTier);
    putIfSet(set, "store", store);
    putIfSet(set, "metadata", metadata);
    putIfSet(set, "toolChoice", toolChoice);
    putIfSet(set, "history", history);
    return set;
  }

  private static void putIfSet(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  /** Builds {@link ChatOptions}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable Double temperature;
    private @Nullable Double topP;
    private @Nullable Long maxTokens;
    private @Nullable List<String> stop;
    private @Nullable Long seed;
    private @Nullable Double frequencyPenalty;
    private @Nullable Double presencePenalty;
    private @Nullable String reasoningEffort;
    private @Nullable Boolean parallelToolCalls;
    private @Nullable String serviceTier;
    private @Nullable Boolean store;
    private @Nullable Map<String, String> metadata;
    private @Nullable ToolChoice toolChoice;
    private @Nullable History history;

    private Builder() {}

    /** Sets the model's name. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Sets the sampling temperature: low answers the same, high varies. */
    public Builder temperature(double temperature) {
      this.temperature = temperature;
      return this;
    }

    /** Sets the share of probability that tokens are sampled from, instead of a temperature. */
    public Builder topP(double topP) {
      this.topP = topP;
      return this;
    }

    /** Sets the most tokens that one answer may take, its reasoning included. */
    public Builder maxTokens(long maxTokens) {
      this.maxTokens = maxTokens;
      return this;
    }

    /** Sets the texts before which the model stops. */
    public Builder stop(List<String> stop) {
      this.stop = List.copyOf(stop);
      return this;
    }

    /** Sets the seed of the sampling, for answers that repeat as far as the server can. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets how much a token loses each time that it was used. */
    public Builder frequencyPenalty(double frequencyPenalty) {
      this.frequencyPenalty = frequencyPenalty;
      return this;
    }

    /** Sets how much a token loses once it was used. */
    public Builder presencePenalty(double presencePenalty) {
      this.presencePenalty = presencePenalty;
      return this;
    }

    /** Sets how long a reasoning model thinks, such as {@code low}. */
    public Builder reasoningEffort(String reasoningEffort) {
      this.reasoningEffort = reasoningEffort;
      return this;
    }

    /** Sets whether the model may make several calls in one answer. */
    public Builder parallelToolCalls(boolean parallelToolCalls) {
      this.parallelToolCalls = parallelToolCalls;
      return this;
    }

    /** Sets the server's tier of service, such as {@code flex}. */
    public Builder serviceTier(String serviceTier) {
      this.serviceTier = serviceTier;
      return this;
    }

    /** Sets whether the server keeps the answer. */
    public Builder store(boolean store) {
      this.store = store;
      return this;
    }

    /** Sets the labels of an answer that the server keeps. */
    public Builder metadata(Map<String, String> metadata) {
      this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
      return this;
    }

    /**
     * Sets whether and which tools the model calls, in the first round of a conversation's turn.
     */
    public Builder toolChoice(ToolChoice toolChoice) {
      this.toolChoice = toolChoice;
      return this;
    }

    /** Sets who keeps the conversation, where the API leaves the choice. */
    public Builder history(History history) {
      this.history = history;
      return this;
    }

    /** Returns the options. */
    public ChatOptions build() {
      return new ChatOptions(this);
    }
  }
}
