package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Toolset;
import java.util.Objects;

/**
 * Answers the calls of {@link Clerk} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ClerkStub implements Clerk {
  private final Conversation conversation;

  private ClerkStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Clerk}.
   */
  public static BrandStage builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String close(int ticket) {
    return conversation.send("Close ticket " + ticket + ", please.").value();
  }

  /**
   * Asks for {@code brand}.
   */
  public interface BrandStage {
    /**
     * Sets the value of {@code {{brand}}} in the instructions.
     */
    Builder brand(String brand);
  }

  /**
   * Builds a {@link Clerk}.
   */
  public static final class Builder implements BrandStage {
    private final ModelProvider provider;

    private String brand;

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

    @Override
    public Builder brand(String brand) {
      this.brand = Objects.requireNonNull(brand, "brand");
      return this;
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
              .instructions("You work for " + brand + ".\n"
                  + "Be polite.")
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
