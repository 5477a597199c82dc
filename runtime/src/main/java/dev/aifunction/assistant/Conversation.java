package dev.aifunction.assistant;

import dev.aifunction.Effect;
import dev.aifunction.ReturnTo;
import dev.aifunction.concurrent.Workers;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Dispatcher;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model and runs the tools that it calls, until it answers.
 *
 * <pre>{@code
 * Conversation conversation =
 *     Conversation.builder(openAi)
 *         .model("gpt-5.2")
 *         .tools(new WeatherToolset(new Weather()))
 *         .build();
 * String answer = conversation.send("Do I need an umbrella in Oslo?").value();
 * }</pre>
 *
 * <p>A conversation is immutable and thread-safe, and each turn of it is a conversation of its own;
 * {@link #after(Reply)} makes one that continues another, and {@link #withId} one that a store
 * keeps. A turn is one message with everything that it leads to: {@code send} waits for its end,
 * {@code sendAsync} does not, {@code stream} shows it as it comes.
 *
 * <p>A turn is bounded: it asks the model at most {@code maxRounds} times and runs at most {@code
 * maxCalls} calls, and it may be given a {@code timeout}. When its time is over, when its future or
 * its stream is cancelled, and when the thread that waits for it is interrupted, its request is
 * closed and its tools and their approver are interrupted at once. Nothing of that turn is stored;
 * one that is being stored has ended, and nothing stops it any more.
 *
 * <p>Wrong arguments and failing tools are told to the model, which goes on; see {@link
 * Dispatcher}. What a turn throws says whose fault it was:
 *
 * <ul>
 *   <li>the model's, or nobody's: {@link ConversationException} and its subclasses, with what was
 *       said until then
 *   <li>the API's or the connection's: what the {@link ModelClient} throws
 *   <li>the tool's, with {@link ToolErrors#STOP}: {@link dev.aifunction.tool.ToolFailedException}
 * </ul>
 */
public final class Conversation {
  private final ConversationSettings settings;
  private final ChatOptions options;
  private final @Nullable String instructions;
  private final Past past;
  private final @Nullable String id;
  private final Map<String, Object> attributes;

  private Conversation(
      ConversationSettings settings,
      ChatOptions options,
      @Nullable String instructions,
      Past past,
      @Nullable String id,
      Map<String, Object> attributes) {
    this.settings = settings;
    this.options = options;
    this.instructions = instructions;
    this.past = past;
    this.id = id;
    this.attributes = attributes;
  }

  /** Returns a builder of a conversation with the model behind a client, with its options. */
  public static Builder builder(ModelClient client) {
    return new Builder(client, client.api()).options(client.options());
  }

  /** Returns a builder of a conversation through a provider's default API, with its options. */
  public static Builder builder(ModelProvider provider) {
    Api api = provider.defaultApi();
    return new Builder(provider.client(api), api).options(provider.options());
  }

  /** Returns this conversation with other instructions. */
  public Conversation withInstructions(String instructions) {
    Objects.requireNonNull(instructions, "instructions");
    return new Conversation(settings, options, instructions, past, id, attributes);
  }

  /** Returns this conversation with options that win over its own. */
  public Conversation withOptions(ChatOptions options) {
    return new Conversation(
        settings, options.orElse(this.options), instructions, past, id, attributes);
  }

  /**
   * Returns this conversation with something for its tools to find in their {@link CallContext},
   * such as who is signed in; it replaces an attribute of the same name. Nothing of it reaches a
   * model, a store or a log.
   */
  public Conversation withAttribute(String name, Object value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    return withAttributes(Map.of(name, value));
  }

  /** Returns this conversation with several attributes, as {@link #withAttribute}. */
  public Conversation withAttributes(Map<String, ?> attributes) {
    Map<String, Object> all = new HashMap<>(this.attributes);
    all.putAll(attributes);
    return new Conversation(settings, options, instructions, past, id, Map.copyOf(all));
  }

  /**
   * Returns the conversation of an id: each of its turns continues what the store has, and is
   * stored when it has ended well.
   *
   * <p>Of two turns that run at the same time, the one that ends later throws a {@link
   * ConversationConflictException} and is not stored.
   *
   * @throws IllegalArgumentException when the id is blank, which would be everybody's
   */
  public Conversation withId(String conversationId) {
    Objects.requireNonNull(conversationId, "conversationId");
    if (conversationId.isBlank()) {
      throw new IllegalArgumentException(
          "The conversation's id is blank: give each user or session one of its own");
    }
    return new Conversation(settings, options, instructions, Past.NONE, conversationId, attributes);
  }

  /**
   * Returns this conversation as the continuation of another; it has no id.
   *
   * @param transcript what was said before, such as {@link Reply#transcript()}
   */
  public Conversation after(List<Item> transcript) {
    return after(transcript, null);
  }

  /**
   * Returns this conversation as the continuation of a turn; it has no id, and what the server
   * keeps of the turn is not sent again.
   */
  public Conversation after(Reply<?> reply) {
    return after(reply.transcript(), reply.kept());
  }

  Conversation after(List<Item> transcript, @Nullable KeptHistory kept) {
    return new Conversation(
        settings, options, instructions, Past.of(transcript, kept), null, attributes);
  }

  // --- Waiting for the answer

  /**
   * Sends a message and returns the model's answer in words.
   *
   * @throws TooManyRoundsException when the model still calls tools in the last round
   * @throws RefusedException when the model refuses
   * @throws TruncatedException when the answer was cut off before its first word
   * @throws TurnTimeoutException when the turn takes longer than it may
   * @throws TurnCancelledException when the thread is interrupted, which it then is again
   */
  public Reply<String> send(String message) {
    return send(Item.user(message));
  }

  /** Sends a message of several parts, such as a text and an image, as {@link #send(String)}. */
  public Reply<String> send(Item.Message message) {
    return inWords(Beginning.with(message), false).finish();
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
   * @throws TurnTimeoutException when the turn takes longer than it may
   * @throws TurnCancelledException when the thread is interrupted, which it then is again
   */
  public <T extends @Nullable Object> Reply<T> send(String message, ResponseFormat<T> format) {
    return send(Item.user(message), format);
  }

  /** Sends a message of several parts, as {@link #send(String, ResponseFormat)}. */
  public <T extends @Nullable Object> Reply<T> send(
      Item.Message message, ResponseFormat<T> format) {
    return in(format, Beginning.with(message), false).finish();
  }

  /**
   * Sends a message and makes the model call one function, whose arguments are returned; neither
   * the function nor any of the conversation's tools is run.
   *
   * <p>Arguments that do not fit, and a call that does not come, are repaired once, as an answer
   * is.
   *
   * @param arguments the function's name and the schema of its arguments
   * @throws BadReplyException when the function is not called, or its arguments do not fit
   * @throws RefusedException when the model refuses
   * @throws TruncatedException when the arguments were cut off and cannot be read
   * @throws TurnTimeoutException when the turn takes longer than it may
   * @throws TurnCancelledException when the thread is interrupted, which it then is again
   */
  public <T extends @Nullable Object> Reply<T> extract(
      String message, ResponseFormat<T> arguments) {
    return extract(Item.user(message), arguments);
  }

  /** Sends a message of several parts, as {@link #extract(String, ResponseFormat)}. */
  public <T extends @Nullable Object> Reply<T> extract(
      Item.Message message, ResponseFormat<T> arguments) {
    return extracting(message, arguments).finish();
  }

  /**
   * Answers calls that the last turn left to the application, and returns the model's answer in
   * words; calls without an output here are told to the model as not answered.
   *
   * @throws IllegalArgumentException when an output answers no call that is open
   * @see Reply#pendingCalls()
   */
  public Reply<String> sendOutputs(List<ToolOutput> outputs) {
    return inWords(Beginning.with(outputs), false).finish();
  }

  /** Answers calls as {@link #sendOutputs(List)}, and returns the model's answer in a format. */
  public <T extends @Nullable Object> Reply<T> sendOutputs(
      List<ToolOutput> outputs, ResponseFormat<T> format) {
    return in(format, Beginning.with(outputs), false).finish();
  }

  // --- Not waiting for the answer

  /**
   * Sends a message on a thread of its own; the future brings what {@link #send(String)} returns or
   * throws.
   *
   * <p>Cancelling the future cancels the turn, and so does completing it in any other way, such as
   * {@link CompletableFuture#orTimeout}. Futures that are made of it do not. A turn that is being
   * stored just then stays stored.
   */
  public CompletableFuture<Reply<String>> sendAsync(String message) {
    return sendAsync(Item.user(message));
  }

  /** Sends a message of several parts, as {@link #sendAsync(String)}. */
  public CompletableFuture<Reply<String>> sendAsync(Item.Message message) {
    return future(inWords(Beginning.with(message), false));
  }

  /** Sends a message as {@link #sendAsync(String)}, for an answer in a format. */
  public <T extends @Nullable Object> CompletableFuture<Reply<T>> sendAsync(
      String message, ResponseFormat<T> format) {
    return sendAsync(Item.user(message), format);
  }

  /** Sends a message of several parts as {@link #sendAsync(String)}, for an answer in a format. */
  public <T extends @Nullable Object> CompletableFuture<Reply<T>> sendAsync(
      Item.Message message, ResponseFormat<T> format) {
    return future(in(format, Beginning.with(message), false));
  }

  /** Sends a message as {@link #sendAsync(String)}, and brings what {@link #extract} returns. */
  public <T extends @Nullable Object> CompletableFuture<Reply<T>> extractAsync(
      String message, ResponseFormat<T> arguments) {
    return extractAsync(Item.user(message), arguments);
  }

  /** Sends a message of several parts, as {@link #extractAsync(String, ResponseFormat)}. */
  public <T extends @Nullable Object> CompletableFuture<Reply<T>> extractAsync(
      Item.Message message, ResponseFormat<T> arguments) {
    return future(extracting(message, arguments));
  }

  /** Answers calls on a thread of its own; the future is as {@link #sendAsync(String)} says. */
  public CompletableFuture<Reply<String>> sendOutputsAsync(List<ToolOutput> outputs) {
    return future(inWords(Beginning.with(outputs), false));
  }

  /** Answers calls as {@link #sendOutputsAsync(List)}, for an answer in a format. */
  public <T extends @Nullable Object> CompletableFuture<Reply<T>> sendOutputsAsync(
      List<ToolOutput> outputs, ResponseFormat<T> format) {
    return future(in(format, Beginning.with(outputs), false));
  }

  // --- Watching the answer come

  /** Returns the turn of a message as a stream, to be closed; it begins when it is read. */
  public AssistantStream<String> stream(String message) {
    return stream(Item.user(message));
  }

  /** Returns the turn of a message of several parts, as {@link #stream(String)}. */
  public AssistantStream<String> stream(Item.Message message) {
    return new LiveStream<>(inWords(Beginning.with(message), true));
  }

  /**
   * Returns the turn of a message as {@link #stream(String)}, for an answer in a format; the pieces
   * are of its JSON text, and of a second one if the first has to be repaired.
   */
  public <T extends @Nullable Object> AssistantStream<T> stream(
      String message, ResponseFormat<T> format) {
    return stream(Item.user(message), format);
  }

  /** Returns the turn of a message of several parts, as {@link #stream(String, ResponseFormat)}. */
  public <T extends @Nullable Object> AssistantStream<T> stream(
      Item.Message message, ResponseFormat<T> format) {
    return new LiveStream<>(in(format, Beginning.with(message), true));
  }

  /** Returns the rest of a turn whose calls are answered, as {@link #stream(String)}. */
  public AssistantStream<String> streamOutputs(List<ToolOutput> outputs) {
    return new LiveStream<>(inWords(Beginning.with(outputs), true));
  }

  /** Returns the rest of a turn, as {@link #stream(String, ResponseFormat)}. */
  public <T extends @Nullable Object> AssistantStream<T> streamOutputs(
      List<ToolOutput> outputs, ResponseFormat<T> format) {
    return new LiveStream<>(in(format, Beginning.with(outputs), true));
  }

  // --- Before it is sent

  /**
   * Counts the tokens of the question that {@link #send(String)} would ask first, with what was
   * said before, instructions and tools, as far as the {@link ContextWindow} sends it; a window
   * with a summary may ask its model for one.
   *
   * @throws RuntimeException what the store and the counter throw
   */
  public long countTokens(String message, TokenCounter counter) {
    return countTokens(Item.user(message), counter);
  }

  /** Counts a message of several parts, as {@link #countTokens(String, TokenCounter)}. */
  public long countTokens(Item.Message message, TokenCounter counter) {
    Exchange<String> turn = Answering.inWords(this);
    turn.begin(before().past(), Beginning.with(message));
    return counter.count(turn.question(null));
  }

  /** Starts a turn that brings an answer in words; nothing happens before it is driven. */
  ExchangeRun<String> inWords(Beginning beginning, boolean streamed) {
    return new ExchangeRun<>(this, Answering.inWords(this), beginning, streamed);
  }

  private <T extends @Nullable Object> ExchangeRun<T> in(
      ResponseFormat<T> format, Beginning beginning, boolean streamed) {
    return new ExchangeRun<>(this, Answering.in(this, format), beginning, streamed);
  }

  private <T extends @Nullable Object> ExchangeRun<T> extracting(
      Item.Message message, ResponseFormat<T> arguments) {
    Extracting<T> exchange = new Extracting<>(this, arguments);
    return new ExchangeRun<>(this, exchange, Beginning.with(message), false);
  }

  /** Drives a turn on a thread of its own. */
  static <T extends @Nullable Object> CompletableFuture<Reply<T>> future(ExchangeRun<T> run) {
    CompletableFuture<Reply<T>> future = new CompletableFuture<>();
    var unused = future.whenComplete((reply, failure) -> run.cancel());
    Workers.execute(
        () -> {
          try {
            future.complete(run.finish());
          } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  // --- For the turns

  ConversationSettings settings() {
    return settings;
  }

  ChatOptions options() {
    return options;
  }

  /** Returns the conversation's id, null when it has none. */
  @Nullable String id() {
    return id;
  }

  /** Returns what the tools are told of the application. */
  Map<String, Object> attributes() {
    return attributes;
  }

  /** Returns what the conversation was before a turn. */
  Before before() {
    return id == null ? Before.of(past) : Before.of(settings.store().load(id));
  }

  /** Stores what a turn brought, if the conversation has an id. */
  void save(Before before, Reply<?> reply) {
    if (id == null) {
      return;
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String items = before.stored().with(reply.transcript(), reply.kept(), now);
    ConversationStore store = settings.store();
    try {
      store.save(new StoredConversation(id, before.nextVersion(store), now, items));
    } catch (ConversationConflictException e) {
      throw new ConversationConflictException(id, e, reply.transcript());
    }
  }

  boolean isForCaller(ToolCall call) {
    return settings.callerTools().contains(call.name());
  }

  /** Starts a question of a turn; only the first one after a message may force a call. */
  ModelRequest.Builder question(boolean mayForce) {
    return ModelRequest.builder()
        .instructions(instructions)
        .tools(settings.tools())
        .hostedTools(settings.hostedTools())
        .options(mayForce ? options : options.withoutForcedCall());
  }

  /** Builds a {@link Conversation}. */
  public static final class Builder {
    private @Nullable ModelClient client;
    private @Nullable Api api;
    private final List<Toolset> toolsets = new ArrayList<>();
    private ChatOptions options = ChatOptions.NONE;
    private int maxRounds = 10;
    private @Nullable String instructions;
    private @Nullable Approver approver;
    private final List<HostedTool> hostedTools = new ArrayList<>();
    private int maxCalls = 100;
    private int maxConcurrentCalls = 16;
    private int maxToolOutput = 1_000_000;
    private @Nullable Duration toolTimeout;
    private int retries = 1;
    private @Nullable Duration timeout;
    private ToolErrors toolErrors = ToolErrors.TELL_MODEL;
    private DispatchListener toolListener = new DispatchListener() {};
    private ConversationListener listener = new ConversationListener() {};
    private ConversationStore store = ConversationStore.inMemory(1_000);
    private ContextWindow window = ContextWindow.everything();
    private final Map<String, Object> attributes = new HashMap<>();

    private Builder(ModelClient client, @Nullable Api api) {
      this.client = client;
      this.api = api;
    }

    /** Makes a builder whose client is set in the end. */
    Builder() {}

    Builder client(ModelClient client, Api api) {
      this.client = client;
      this.api = api;
      return this;
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

    /**
     * Adds tools that the server itself runs; {@code build()} throws an {@link
     * IllegalStateException} when the API lacks one of them.
     *
     * @see Api#has(HostedTool)
     */
    public Builder hostedTools(HostedTool... tools) {
      this.hostedTools.addAll(List.of(tools));
      return this;
    }

    /** Sets who is told of the calls of tools. */
    public Builder listener(DispatchListener listener) {
      this.toolListener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** Sets who is told of the steps of each turn. */
    public Builder listener(ConversationListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets where conversations with an id are kept; left out, it is this process's memory, for the
     * 1,000 that were used last.
     */
    public Builder store(ConversationStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /** Sets which part of a long conversation the model is sent; left out, it is everything. */
    public Builder window(ContextWindow window) {
      this.window = Objects.requireNonNull(window, "window");
      return this;
    }

    /**
     * Adds something for the tools of every turn to find in their {@link CallContext}, such as the
     * application's services; see {@link Conversation#withAttribute} for what belongs to one turn.
     */
    public Builder attribute(String name, Object value) {
      attributes.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Sets what becomes of a turn in which a tool fails; left out, the model is told. */
    public Builder toolErrors(ToolErrors toolErrors) {
      this.toolErrors = Objects.requireNonNull(toolErrors, "toolErrors");
      return this;
    }

    /**
     * Sets how long a turn may take, tools and waiting for a stream's reader included; left out, it
     * may take any time.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive(timeout, "timeout");
      return this;
    }

    /**
     * Sets how often one turn may ask the model; left out, it is 10.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxRounds(int maxRounds) {
      this.maxRounds = positive(maxRounds, "maxRounds");
      return this;
    }

    /**
     * Sets how many calls of tools one turn may run; left out, it is 100. Further calls are not
     * run, and the model is told so and goes on.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxCalls(int maxCalls) {
      this.maxCalls = positive(maxCalls, "maxCalls");
      return this;
    }

    /**
     * Sets how many calls of one turn run at the same time; left out, it is 16.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxConcurrentCalls(int maxConcurrentCalls) {
      this.maxConcurrentCalls = positive(maxConcurrentCalls, "maxConcurrentCalls");
      return this;
    }

    /**
     * Sets how many characters of a tool's output the model is told; left out, it is 1,000,000. A
     * longer one is cut there, and the model is told how long it was.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder maxToolOutput(int characters) {
      this.maxToolOutput = positive(characters, "maxToolOutput");
      return this;
    }

    /**
     * Sets the longest time that any call of a tool may take; left out, it is up to the tools. A
     * call that takes longer is interrupted, and the model is told so and goes on.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public Builder toolTimeout(Duration toolTimeout) {
      this.toolTimeout = positive(toolTimeout, "toolTimeout");
      return this;
    }

    /**
     * Sets how often a call of an idempotent tool is run again that failed for a reason that may
     * pass, see {@link Dispatcher#dispatch(List, CallContext)}; left out, it is 1, and 0 is never.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Builder retries(int retries) {
      if (retries < 0) {
        throw new IllegalArgumentException("retries is at least 0, not " + retries);
      }
      this.retries = retries;
      return this;
    }

    private static int positive(int number, String what) {
      if (number < 1) {
        throw new IllegalArgumentException(what + " is at least 1, not " + number);
      }
      return number;
    }

    private static Duration positive(Duration time, String what) {
      if (time.isZero() || time.isNegative()) {
        throw new IllegalArgumentException(what + " is positive, not " + time);
      }
      return time;
    }

    /**
     * Returns the conversation.
     *
     * @throws IllegalStateException when a tool is destructive and there is no approver, or when
     *     the API lacks a tool
     * @throws IllegalArgumentException when two tools have the same name
     */
    public Conversation build() {
      Toolset toolset = Toolset.combine(toolsets.toArray(Toolset[]::new));
      for (ToolSpec tool : toolset.specs()) {
        check(tool);
      }
      if (api != null) {
        api.requireAll(hostedTools);
        api.requireCallable(toolset.specs());
      }
      ConversationSettings settings =
          new ConversationSettings(
              Objects.requireNonNull(client),
              dispatcher(toolset),
              List.copyOf(toolset.specs()),
              ConversationSettings.callerTools(toolset.specs()),
              List.copyOf(hostedTools),
              maxRounds,
              maxCalls,
              timeout,
              toolErrors,
              store,
              window,
              listener);
      return new Conversation(
          settings, options, instructions, Past.NONE, null, Map.copyOf(attributes));
    }

    private void check(ToolSpec tool) {
      if (tool.effect() == Effect.DESTRUCTIVE
          && tool.returnTo() == ReturnTo.MODEL
          && approver == null) {
        throw new IllegalStateException(
            ("The tool '%s' is destructive and nobody agrees to its calls: set one with"
                    + " approver(call -> …), or leave the tool out")
                .formatted(tool.name()));
      }
    }

    private Dispatcher dispatcher(Toolset toolset) {
      return Dispatcher.builder(toolset)
          .approver(approver)
          .listener(toolListener)
          .maxConcurrent(maxConcurrentCalls)
          .maxOutput(maxToolOutput)
          .timeout(toolTimeout)
          .retries(retries)
          .build();
    }
  }
}
