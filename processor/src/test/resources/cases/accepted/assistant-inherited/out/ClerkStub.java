package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Toolset;
import java.util.Objects;

/**
 * Answers the calls of {@link Clerk} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ClerkStub implements Clerk {
  private static final Keys GREETING_KEYS = Keys.of("text");

  private static final ResponseFormat<Greets.Greeting> GREETING = ResponseFormat.json(
      "greeting",
      """
      {"type":"object","properties":{\
      "text":{"type":"string"}},\
      "required":["text"],"additionalProperties":false}""",
      ClerkStub::parseGreeting);

  private final Conversation conversation;

  private ClerkStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Clerk}.
   */
  public static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String close(String message) {
    return conversation.send(message).value();
  }

  @Override
  public Greets.Greeting greet(Integer who) {
    return conversation.send("Greet " + who + ".", GREETING).value();
  }

  @Override
  public String open(String message) {
    return conversation.send(message).value();
  }

  private static Greets.Greeting parseGreeting(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Greets.Greeting value = readGreeting(in);
    in.end();
    return value;
  }

  private static Greets.Greeting readGreeting(ArgumentReader in) {
    String text = null;
    for (int key = in.begin(GREETING_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Greets.Greeting(text);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  /**
   * Builds a {@link Clerk}.
   */
  public static final class Builder {
    private final ModelProvider provider;

    private Toolset[] tools = {};

    private Approver approver;

    private DispatchListener listener;

    private Api api;

    private ChatOptions options = ChatOptions.NONE;

    private int maxRounds = 10;

    private Builder(ModelProvider provider) {
      this.provider = Objects.requireNonNull(provider, "provider");
      this.api = provider.defaultApi();
    }

    /**
     * Sets the tools that the model may call.
     */
    public Builder tools(Toolset... toolsets) {
      this.tools = toolsets.clone();
      return this;
    }

    /**
     * Sets who agrees to calls of destructive tools.
     */
    public Builder approver(Approver approver) {
      this.approver = Objects.requireNonNull(approver, "approver");
      return this;
    }

    /**
     * Sets who is told of the calls of tools.
     */
    public Builder listener(DispatchListener listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets the API to talk to; left out, it is the provider's default.
     */
    public Builder api(Api api) {
      this.api = Objects.requireNonNull(api, "api");
      return this;
    }

    /**
     * Sets the model's name.
     */
    public Builder model(String model) {
      this.options = ChatOptions.builder().model(model).build().orElse(options);
      return this;
    }

    /**
     * Sets options; where several calls set the same one, the last call wins.
     */
    public Builder options(ChatOptions options) {
      this.options = options.orElse(this.options);
      return this;
    }

    /**
     * Sets how often one call may ask the model.
     */
    public Builder maxRounds(int maxRounds) {
      this.maxRounds = maxRounds;
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public Clerk build() {
      Conversation.Builder conversation =
          Conversation.builder(provider.client(api))
              .options(provider.options())
              .options(options)
              .tools(tools)
              .maxRounds(maxRounds);
      if (approver != null) {
        conversation.approver(approver);
      }
      if (listener != null) {
        conversation.listener(listener);
      }
      return new ClerkStub(conversation.build());
    }
  }
}
