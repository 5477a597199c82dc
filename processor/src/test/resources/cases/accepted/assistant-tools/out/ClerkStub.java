package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.tool.Approver;
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
  public static final class Builder extends AssistantBuilder<Builder> implements BrandStage,
      BrandStage2,
      ProviderStage,
      ToolsStage,
      ApproverStage {
    private String brand;

    private String brand_;

    private String provider;

    private Builder(ModelProvider provider) {
      super(provider);
      model("gpt-5.2");
      maxRounds(3);
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
      this.provider = Objects.requireNonNull(provider, "provider");
      return this;
    }

    @Override
    public ApproverStage tools(DeskToolset desk, Desk_ShelfToolset shelf) {
      addTools(desk, shelf);
      return this;
    }

    @Override
    public Builder approver(Approver approver) {
      setApprover(approver);
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public Clerk build() {
      return new ClerkStub(conversation().instructions("You work for " + brand + " in " + brand_
          + "; " + provider + " pays, " + brand + " knows.").build());
    }
  }
}
