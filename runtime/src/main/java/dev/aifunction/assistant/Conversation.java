package dev.aifunction.assistant;

import dev.aifunction.Effect;
import dev.aifunction.ReturnTo;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Dispatcher;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model and runs the tools that it calls, until it answers.
 *
 * <pre>{@code
 * Conversation conversation =
 *     Conversation.builder(openAi).tools(new WeatherToolset(new Weather())).build();
 * String answer = conversation.send("Do I need an umbrella in Oslo?").value();
 * }</pre>
 *
 * <p>A conversation is immutable and thread-safe, and each {@code send} is a conversation of its
 * own; {@link #after(List)} makes one that continues a transcript. One {@code send} asks the model
 * at most {@code maxRounds} times.
 *
 * <p>Wrong arguments and failing tools are told to the model, which goes on; see {@link
 * Dispatcher}. What a {@code send} throws says whose fault it was:
 *
 * <ul>
 *   <li>the model's: {@link ConversationException} and its subclasses
 *   <li>the API's or the connection's: what the {@link ModelClient} throws
 * </ul>
 */
public final class Conversation {
  private final ModelClient client;
  private final Dispatcher dispatcher;
  private final List<ToolSpec> tools;
  private final int maxRounds;
  private final ChatOptions options;
  private final @Nullable String instructions;
  private final List<Item> before;

  private Conversation(
      Conversation from, ChatOptions options, @Nullable String instructions, List<Item> before) {
    this.client = from.client;
    this.dispatcher = from.dispatcher;
    this.tools = from.tools;
    this.maxRounds = from.maxRounds;
    this.options = options;
    this.instructions = instructions;
    this.before = before;
  }

  private Conversation(Builder builder, Toolset toolset) {
    client = builder.client;
    dispatcher = builder.dispatcher(toolset);
    tools = List.copyOf(toolset.specs());
    maxRounds = builder.maxRounds;
    options = builder.options;
    instructions = builder.instructions;
    before = List.of();
  }

  /** Returns a builder of a conversation with the model behind a client. */
  public static Builder builder(ModelClient client) {
    return new Builder(client);
  }

  /** Returns a builder of a conversation through a provider's default API, with its options. */
  public static Builder builder(ModelProvider provider) {
    return new Builder(provider.client(provider.defaultApi())).options(provider.options());
  }

  /** Returns this conversation with other instructions. */
  public Conversation withInstructions(String instructions) {
    return new Conversation(this, options, Objects.requireNonNull(instructions), before);
  }

  /** Returns this conversation with options that win over its own. */
  public Conversation withOptions(ChatOptions options) {
    return new Conversation(this, options.orElse(this.options), instructions, before);
  }

  /**
   * Returns this conversation as the continuation of another.
   *
   * @param transcript what was said before, such as {@link Reply#transcript()}
   */
  public Conversation after(List<Item> transcript) {
    return new Conversation(this, options, instructions, List.copyOf(transcript));
  }

  /**
   * Sends a message and returns the model's answer in words.
   *
   * @throws TooManyRoundsException when the model still calls tools in the last round
   * @throws RefusedException when the model refuses
   * @throws TruncatedException when the answer was cut off before its first word
   */
  public Reply<String> send(String message) {
    return new Exchange<>(this, null, text -> text).run(message);
  }

  /**
   * Sends a message and returns the model's answer in a format.
   *
   * <p>An answer that does not fit is repaired once: the model is told every problem in a message
   * from the user, which costs one of the rounds.
   *
   * @throws BadReplyException when the answer does not fit the format
   * @throws TooManyRoundsException when the model still calls tools in the last round
   * @throws RefusedException when the model refuses
   * @throws TruncatedException when the answer was cut off and cannot be read
   */
  public <T extends @Nullable Object> Reply<T> send(String message, ResponseFormat<T> format) {
    return new Exchange<>(this, format, format::read).run(message);
  }

  ModelClient client() {
    return client;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  int maxRounds() {
    return maxRounds;
  }

  List<Item> before() {
    return before;
  }

  ModelRequest request(List<Item> items, @Nullable ResponseFormat<?> format) {
    return ModelRequest.builder()
        .instructions(instructions)
        .items(items)
        .tools(tools)
        .format(format)
        .options(options)
        .build();
  }

  /** Builds a {@link Conversation}. */
  public static final class Builder {
    private final ModelClient client;
    private final List<Toolset> toolsets = new ArrayList<>();
    private ChatOptions options = ChatOptions.NONE;
    private int maxRounds = 10;
    private @Nullable String instructions;
    private @Nullable Approver approver;
    private DispatchListener listener = new DispatchListener() {};

    private Builder(ModelClient client) {
      this.client = Objects.requireNonNull(client, "client");
    }

    /** Sets the model's name; it wins over that of options given before. */
    public Builder model(String model) {
      return options(ChatOptions.builder().model(model).build());
    }

    /** Sets options; where several calls set the same one, the last call wins. */
    public Builder options(ChatOptions options) {
      this.options = options.orElse(this.options);
      return this;
    }

    /** Sets what the application tells the model before all messages. */
    public Builder instructions(String instructions) {
      this.instructions = Objects.requireNonNull(instructions, "instructions");
      return this;
    }

    /** Adds tools that the model may call. */
    public Builder tools(Toolset... toolsets) {
      this.toolsets.addAll(List.of(toolsets));
      return this;
    }

    /** Sets who agrees to calls of destructive tools. */
    public Builder approver(Approver approver) {
      this.approver = Objects.requireNonNull(approver, "approver");
      return this;
    }

    /** Sets who is told of the calls of tools. */
    public Builder listener(DispatchListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets how often one {@code send} may ask the model; left out, it is 10.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxRounds(int maxRounds) {
      if (maxRounds < 1) {
        throw new IllegalArgumentException("maxRounds is at least 1, not " + maxRounds);
      }
      this.maxRounds = maxRounds;
      return this;
    }

    /**
     * Returns the conversation.
     *
     * @throws IllegalStateException when a tool is destructive and there is no approver
     * @throws IllegalArgumentException when two tools have the same name
     * @throws UnsupportedOperationException when a tool returns to the caller
     */
    public Conversation build() {
      Toolset toolset = Toolset.combine(toolsets.toArray(Toolset[]::new));
      for (ToolSpec tool : toolset.specs()) {
        check(tool);
      }
      return new Conversation(this, toolset);
    }

    private void check(ToolSpec tool) {
      if (tool.effect() == Effect.DESTRUCTIVE && approver == null) {
        throw new IllegalStateException(
            ("The tool '%s' is destructive and nobody agrees to its calls: set one with"
                    + " approver(call -> …), or leave the tool out")
                .formatted(tool.name()));
      }
      if (tool.returnTo() == ReturnTo.CALLER) {
        throw new UnsupportedOperationException(
            "The tool '%s' returns to the caller, which comes in a later version: use ReturnTo.MODEL"
                .formatted(tool.name()));
      }
    }

    private Dispatcher dispatcher(Toolset toolset) {
      return Dispatcher.builder(toolset).approver(approver).listener(listener).build();
    }
  }
}
