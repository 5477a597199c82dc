package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.tool.Approver;

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
  public static ToolsStage builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String chat(String message) {
    return conversation.send(message).value();
  }

  /**
   * Asks for {@code tools}.
   */
  public interface ToolsStage {
    /**
     * Sets the tools that the model may call.
     */
    Builder tools(DeskToolset desk);
  }

  /**
   * Builds a {@link Clerk}.
   */
  public static final class Builder extends AssistantBuilder<Builder> implements ToolsStage {
    private Builder(ModelProvider provider) {
      super(provider);
    }

    @Override
    public Builder tools(DeskToolset desk) {
      addTools(desk);
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
      return new ClerkStub(conversation().build());
    }
  }
}
