package dev.aifunction.assistant;

import dev.aifunction.tool.ToolSpec;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question to a model: everything that was said so far, and what it may do and answer. */
public final class ModelRequest {
  /** How the names of fine-tuned models begin. */
  private static final String FINE_TUNED = "ft:";

  private final @Nullable String instructions;
  private final List<Item> items;
  private final List<ToolSpec> tools;
  private final @Nullable ResponseFormat<?> format;
  private final ChatOptions options;
  private final List<HostedTool> hostedTools;
  private final @Nullable KeptHistory kept;
  private final @Nullable Instant deadline;

  private ModelRequest(Builder builder) {
    instructions = builder.instructions;
    items = builder.items;
    tools = builder.tools;
    format = builder.format;
    options = builder.options;
    hostedTools = builder.hostedTools;
    kept = builder.kept;
    deadline = builder.deadline;
  }

  /** Returns a builder of a request without items, tools and options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the model's name, null when nobody named one. */
  public @Nullable String model() {
    return options.model();
  }

  /**
   * Returns whether the model takes reduced schemas only, as fine-tuned ones do; see {@link
   * ToolSpec#reducedParameters()} and {@link ResponseFormat#reducedSchema()}.
   */
  public boolean takesReducedSchemas() {
    String model = model();
    return model != null && model.startsWith(FINE_TUNED);
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

  /** Returns the tools that the server may run itself. */
  public List<HostedTool> hostedTools() {
    return hostedTools;
  }

  /** Returns which of the items the server has already, null for none. */
  public @Nullable KeptHistory kept() {
    return kept;
  }

  /** Returns the items that the server does not have yet. */
  public List<Item> newItems() {
    return kept == null ? items : items.subList(kept.items(), items.size());
  }

  /** Returns the moment after which nobody waits for the answer, null for none. */
  public @Nullable Instant deadline() {
    return deadline;
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
    private List<HostedTool> hostedTools = List.of();
    private @Nullable KeptHistory kept;
    private @Nullable Instant deadline;

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

    /** Sets the tools that the server may run itself. */
    public Builder hostedTools(List<? extends HostedTool> hostedTools) {
      this.hostedTools = List.copyOf(hostedTools);
      return this;
    }

    /** Sets which of the items the server has already. */
    public Builder kept(@Nullable KeptHistory kept) {
      this.kept = kept;
      return this;
    }

    /** Sets the moment after which nobody waits for the answer. */
    public Builder deadline(@Nullable Instant deadline) {
      this.deadline = deadline;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException when the server has more items than there are
     */
    public ModelRequest build() {
      if (kept != null && kept.items() > items.size()) {
        throw new IllegalArgumentException(
            "The server has %d items of a conversation of %d"
                .formatted(kept.items(), items.size()));
      }
      return new ModelRequest(this);
    }
  }
}
