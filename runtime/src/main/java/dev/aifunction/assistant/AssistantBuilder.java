package dev.aifunction.assistant;

import dev.aifunction.tool.Approver;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Toolset;
import java.time.Duration;
import java.util.Objects;

/**
 * Is what the builders of all generated stubs have in common: everything that may be set beside
 * what the assistant's interface asks for.
 *
 * <pre>{@code
 * TripPlanner planner =
 *     TripPlannerStub.builder(openAi)
 *         .brand("Nord")
 *         .tools(new WeatherToolset(new Weather()))
 *         .model("gpt-5.2-mini")
 *         .timeout(Duration.ofMinutes(1))
 *         .build();
 * }</pre>
 *
 * <p>What the call of a method sets wins over the builder, the builder over the annotation, and the
 * annotation over the provider, such as the environment's model.
 *
 * @param <B> the stub's own builder
 */
public abstract class AssistantBuilder<B extends AssistantBuilder<B>> {
  private final ModelProvider provider;
  private final Conversation.Builder conversation;
  private Api api;

  /** Makes the builder of an assistant that talks through a provider. */
  protected AssistantBuilder(ModelProvider provider) {
    this.provider = Objects.requireNonNull(provider, "provider");
    this.api = provider.defaultApi();
    this.conversation = new Conversation.Builder().options(provider.options());
  }

  /** Sets the API to talk to; left out, it is the provider's default. */
  public final B api(Api api) {
    this.api = Objects.requireNonNull(api, "api");
    return self();
  }

  /** Sets the model's name. */
  public final B model(String model) {
    conversation.model(Objects.requireNonNull(model, "model"));
    return self();
  }

  /** Sets options; where several calls set the same one, the last call wins. */
  public final B options(ChatOptions options) {
    conversation.options(options);
    return self();
  }

  /**
   * Adds tools that the server itself runs to those that the annotation names; {@code build()}
   * throws an {@link IllegalStateException} when the API lacks one of them.
   *
   * @see Api#has(HostedTool)
   */
  public final B hosted(HostedTool... tools) {
    conversation.hostedTools(tools);
    return self();
  }

  /**
   * Sets how often one call may ask the model.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public final B maxRounds(int maxRounds) {
    conversation.maxRounds(maxRounds);
    return self();
  }

  /**
   * Sets how long one call may take, its tools included; left out, it may take any time.
   *
   * @throws IllegalArgumentException when it is zero or negative
   */
  public final B timeout(Duration timeout) {
    conversation.timeout(timeout);
    return self();
  }

  /**
   * Sets how many calls of tools one call of a method may lead to; left out, it is 100. Further
   * ones are not run, and the model is told so and goes on.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public final B maxCalls(int maxCalls) {
    conversation.maxCalls(maxCalls);
    return self();
  }

  /**
   * Sets how many calls of tools run at the same time; left out, it is 16.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public final B maxConcurrentCalls(int maxConcurrentCalls) {
    conversation.maxConcurrentCalls(maxConcurrentCalls);
    return self();
  }

  /**
   * Sets how many characters of a tool's output the model is told; left out, it is 1,000,000. A
   * longer one is cut there, and the model is told how long it was.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public final B maxToolOutput(int characters) {
    conversation.maxToolOutput(characters);
    return self();
  }

  /**
   * Sets the longest time that any call of a tool may take; left out, it is up to the tools. A call
   * that takes longer is interrupted, and the model is told so and goes on.
   *
   * @throws IllegalArgumentException when it is zero or negative
   */
  public final B toolTimeout(Duration toolTimeout) {
    conversation.toolTimeout(toolTimeout);
    return self();
  }

  /**
   * Sets how often a call of an idempotent tool is run again that failed for a reason that may
   * pass; left out, it is 1, and 0 is never.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public final B retries(int retries) {
    conversation.retries(retries);
    return self();
  }

  /** Sets what becomes of a call in which a tool fails; left out, the model is told. */
  public final B toolErrors(ToolErrors toolErrors) {
    conversation.toolErrors(toolErrors);
    return self();
  }

  /**
   * Adds something for the tools to find in their {@link dev.aifunction.tool.CallContext}, such as
   * the application's services. What belongs to one call, such as who is signed in, comes in a
   * parameter of type {@code CallContext} of the assistant's method.
   */
  public final B attribute(String name, Object value) {
    conversation.attribute(name, value);
    return self();
  }

  /** Sets who is told of the calls of tools. */
  public final B listener(DispatchListener listener) {
    conversation.listener(listener);
    return self();
  }

  /** Sets who is told of the steps of each call. */
  public final B listener(ConversationListener listener) {
    conversation.listener(listener);
    return self();
  }

  /**
   * Sets where conversations with an id are kept; left out, it is this process's memory, for the
   * 1,000 that were used last.
   */
  public final B store(ConversationStore store) {
    conversation.store(store);
    return self();
  }

  /** Sets which part of a long conversation the model is sent; left out, it is everything. */
  public final B window(ContextWindow window) {
    conversation.window(window);
    return self();
  }

  /** Adds the application's tools. */
  protected final void addTools(Toolset... toolsets) {
    conversation.tools(toolsets);
  }

  /** Sets who agrees to calls of destructive tools. */
  protected final void setApprover(Approver approver) {
    conversation.approver(approver);
  }

  /** Returns the builder of the stub's conversation, with everything that was set. */
  protected final Conversation.Builder conversation() {
    return conversation.client(provider.client(api), api);
  }

  @SuppressWarnings("unchecked") // a stub's builder names itself
  private B self() {
    return (B) this;
  }
}
