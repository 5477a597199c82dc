package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.tool.Approver;
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
  public static final class Builder extends AssistantBuilder<Builder> implements BrandStage {
    private String brand;

    private Builder(ModelProvider provider) {
      super(provider);
    }

    @Override
    public Builder brand(String brand) {
      this.brand = Objects.requireNonNull(brand, "brand");
      return this;
    }

    /**
     * Adds tools that the model may call.
     */
    public Builder tools(Toolset... toolsets) {
      addTools(toolsets);
      return this;
    }

    /**
     * Sets who agrees to calls of destructive tools.
     */
    public Builder approver(Approver approver) {
      setApprover(approver);
      return this;
    }

    /**
     * Returns the assistant, which is thread-safe and keeps no state.
     */
    public Clerk build() {
      return new ClerkStub(conversation().instructions("You work for " + brand + ".\n"
              + "Be polite.").build());
    }
  }
}
