package dev.aifunction.assistant;

import dev.aifunction.tool.ToolSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question to a model: everything that was said so far, and what it may do and answer. */
public final class ModelRequest {
  private final @Nullable String instructions;
  private final List<Item> items;
  private final List<ToolSpec> tools;
  private final @Nullable ResponseFormat<?> format;
  private final ChatOptions options;

  private ModelRequest(Builder builder) {
    instructions = builder.instructions;
    items = builder.items;
    tools = builder.tools;
    format = builder.format;
    options = builder.options;
  }

  /** Returns a builder of a request without items, tools and options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the model's name, null when nobody named one. */
  public @Nullable String model() {
    return options.model();
  }

  /** Returns what the application tells the model before all items, null for nothing. */
  public @Nullable String instructions() {
    return instructions;
  }

  /** Returns the conversation so far. */
  public List<Item> items() {
    return items;
  }

  /** Returns the tools that the model may call. */
  public List<ToolSpec> tools() {
    return tools;
  }

  /** Returns the format that the answer has to have, null for free text. */
  public @Nullable ResponseFormat<?> format() {
    return format;
  }

  /** Returns the options, with the model's name among them. */
  public ChatOptions options() {
    return options;
  }

  /** Returns the request's outline; nothing that was said. */
  @Override
  public String toString() {
    return "ModelRequest[model=%s, items=%d, tools=%d, format=%s]"
        .formatted(model(), items.size(), tools.size(), format == null ? null : format.name());
  }

  /** Builds a {@link ModelRequest}. */
  public static final class Builder {
    private @Nullable String instructions;
    private List<Item> items = List.of();
    private List<ToolSpec> tools = List.of();
    private @Nullable ResponseFormat<?> format;
    private ChatOptions options = ChatOptions.NONE;

    private Builder() {}

    /** Sets what the application tells the model before all items. */
    public Builder instructions(@Nullable String instructions) {
      this.instructions = instructions;
      return this;
    }

    /** Sets the conversation so far. */
    public Builder items(List<? extends Item> items) {
      this.items = List.copyOf(items);
      return this;
    }

    /** Sets the tools that the model may call. */
    public Builder tools(List<ToolSpec> tools) {
      this.tools = List.copyOf(tools);
      return this;
    }

    /** Sets the format that the answer has to have. */
    public Builder format(@Nullable ResponseFormat<?> format) {
      this.format = format;
      return this;
    }

    /** Sets the options; among them is the model's name. */
    public Builder options(ChatOptions options) {
      this.options = Objects.requireNonNull(options, "options");
      return this;
    }

    /** Sets the model's name in the options that were set before. */
    public Builder model(String model) {
      options = ChatOptions.builder().model(model).build().orElse(options);
      return this;
    }

    /** Returns the request. */
    public ModelRequest build() {
      return new ModelRequest(this);
    }
  }
}
