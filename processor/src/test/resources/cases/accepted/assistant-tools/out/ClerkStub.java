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
  public String chat(String message) {
    return conversation.send(message).value();
  }

  /**
   * Asks for {@code brand}.
   */
  public interface BrandStage {
    /**
     * Sets the value of {@code {{brand}}} in the instructions.
     */
    BrandStage2 brand(String brand);
  }

  /**
   * Asks for {@code Brand}.
   */
  public interface BrandStage2 {
    /**
     * Sets the value of {@code {{Brand}}} in the instructions.
     */
    ProviderStage Brand(String brand);
  }

  /**
   * Asks for {@code provider}.
   */
  public interface ProviderStage {
    /**
     * Sets the value of {@code {{provider}}} in the instructions.
     */
    ToolsStage provider(String provider);
  }

  /**
   * Asks for {@code tools}.
   */
  public interface ToolsStage {
    /**
     * Sets the tools that the model may call.
     */
    ApproverStage tools(DeskToolset desk, Desk_ShelfToolset shelf);
  }

  /**
   * Asks for {@code approver}.
   */
  public interface ApproverStage {
    /**
     * Sets who agrees to calls of destructive tools.
     */
    Builder approver(Approver approver);
  }

  /**
   * Builds a {@link Clerk}.
   */
  public static final class Builder implements BrandStage,
      BrandStage2,
      ProviderStage,
      ToolsStage,
      ApproverStage {
    private final ModelProvider provider;

    private String brand;

    private String brand_;

    private String provider_;

    private Toolset[] tools = {};

    private Approver approver;

    private DispatchListener listener;

    private Api api;

    private ChatOptions options = ChatOptions.NONE;

    private int maxRounds = 3;

    private Builder(ModelProvider provider) {
      this.provider = Objects.requireNonNull(provider, "provider");
      this.api = provider.defaultApi();
    }

    @Override
    public BrandStage2 brand(String brand) {
      this.brand = Objects.requireNonNull(brand, "brand");
      return this;
    }

    @Override
    public ProviderStage Brand(String brand) {
      this.brand_ = Objects.requireNonNull(brand, "brand");
      return this;
    }

    @Override
    public ToolsStage provider(String provider) {
      this.provider_ = Objects.requireNonNull(provider, "provider");
      return this;
    }

    @Override
    public ApproverStage tools(DeskToolset desk, Desk_ShelfToolset shelf) {
      this.tools = new Toolset[] {desk, shelf};
      return this;
    }

    @Override
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
              .model("gpt-5.2")
              .options(options)
              .instructions("You work for " + brand + " in " + brand_ + "; " + provider_ + " pays, "
                  + brand + " knows.")
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
