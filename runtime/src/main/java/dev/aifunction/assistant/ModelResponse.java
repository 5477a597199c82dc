package dev.aifunction.assistant;

import dev.aifunction.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered: text, calls of tools, or a refusal.
 *
 * <pre>{@code
 * ModelResponse answer = ModelResponse.builder().addMessage("Hello").usage(usage).build();
 * }</pre>
 */
public final class ModelResponse {
  /** The finish reason of an answer that was cut because it grew too long. */
  public static final String LENGTH = "length";

  /** The finish reason of an answer that the server's content filter held back. */
  public static final String CONTENT_FILTER = "content_filter";

  private final List<Item> items;
  private final Usage usage;
  private final @Nullable String model;
  private final @Nullable String fingerprint;
  private final @Nullable String finishReason;
  private final @Nullable String refusal;
  private final @Nullable String handle;

  private ModelResponse(Builder builder) {
    items = List.copyOf(builder.items);
    usage = builder.usage;
    model = builder.model;
    fingerprint = builder.fingerprint;
    finishReason = builder.finishReason;
    refusal = builder.refusal;
    handle = builder.handle;
  }

  /** Returns a builder of an empty answer. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the model's messages and calls, in its order. */
  public List<Item> items() {
    return items;
  }

  /** Returns the calls among the items. */
  public List<ToolCall> calls() {
    List<ToolCall> calls = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Call call) {
        calls.add(call.call());
      }
    }
    return calls;
  }

  /**
   * Returns the text of the last message, empty when there is none; those before are commentary.
   */
  public String text() {
    String text = "";
    for (Item item : items) {
      if (item instanceof Item.Message message) {
        text = message.text();
      }
    }
    return text;
  }

  /** Returns how many tokens the answer took. */
  public Usage usage() {
    return usage;
  }

  /**
   * Returns the name of the model that answered, which may be more exact than the one asked for.
   */
  public @Nullable String model() {
    return model;
  }

  /** Returns the server's fingerprint of the model's configuration, null when it gave none. */
  public @Nullable String fingerprint() {
    return fingerprint;
  }

  /**
   * Returns why the model stopped: {@code stop}, {@code tool_calls}, {@link #LENGTH}, {@link
   * #CONTENT_FILTER} or a word of the server's own; null when it gave none.
   */
  public @Nullable String finishReason() {
    return finishReason;
  }

  /** Returns whether the answer was cut before its end, by its length or by a content filter. */
  boolean isCut() {
    return LENGTH.equals(finishReason) || CONTENT_FILTER.equals(finishReason);
  }

  /** Returns the words with which the model refused to answer, null when it did not refuse. */
  public @Nullable String refusal() {
    return refusal;
  }

  /**
   * Returns what the server calls the conversation up to and with this answer, see {@link
   * KeptHistory#handle()}; null when it keeps none.
   */
  public @Nullable String handle() {
    return handle;
  }

  /** Returns the answer's outline; nothing that was said. */
  @Override
  public String toString() {
    return "ModelResponse[model=%s, items=%d, finishReason=%s, refused=%s]"
        .formatted(model, items.size(), finishReason, refusal != null);
  }

  /** Builds a {@link ModelResponse}. */
  public static final class Builder {
    private final List<Item> items = new ArrayList<>();
    private Usage usage = Usage.NONE;
    private @Nullable String model;
    private @Nullable String fingerprint;
    private @Nullable String finishReason;
    private @Nullable String refusal;
    private @Nullable String handle;

    private Builder() {}

    /** Adds a message of the model's. */
    public Builder addMessage(String text) {
      items.add(Item.assistant(text));
      return this;
    }

    /** Adds an item that the model or the server made. */
    public Builder addItem(Item item) {
      items.add(Objects.requireNonNull(item, "item"));
      return this;
    }

    /** Adds a call of a tool. */
    public Builder addCall(ToolCall call) {
      items.add(new Item.Call(call));
      return this;
    }

    /** Sets how many tokens the answer took. */
    public Builder usage(Usage usage) {
      this.usage = Objects.requireNonNull(usage, "usage");
      return this;
    }

    /** Sets the name of the model that answered. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** Sets the server's fingerprint of the model's configuration. */
    public Builder fingerprint(@Nullable String fingerprint) {
      this.fingerprint = fingerprint;
      return this;
    }

    /** Sets why the model stopped. */
    public Builder finishReason(@Nullable String finishReason) {
      this.finishReason = finishReason;
      return this;
    }

    /** Sets the words with which the model refused to answer. */
    public Builder refusal(@Nullable String refusal) {
      this.refusal = refusal;
      return this;
    }

    /** Sets what the server calls the conversation up to and with this answer. */
    public Builder handle(@Nullable String handle) {
      this.handle = handle;
      return this;
    }

    /** Returns the answer. */
    public ModelResponse build() {
      return new ModelResponse(this);
    }
  }
}
