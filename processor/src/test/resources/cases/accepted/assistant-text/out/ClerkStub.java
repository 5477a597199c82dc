package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.Reply;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;

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
  public static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String chat(String message) {
    return conversation.send(message).value();
  }

  @Override
  public Reply<String> reply(String message) {
    return conversation.send(message);
  }

  @Override
  public String hello() {
    return conversation.send("Say hello.").value();
  }

  @Override
  public String greet(String name, String mood) {
    return conversation.withInstructions("Be " + mood + "; use " + name + "'s first name.")
        .send("Greet " + name + ".").value();
  }

  /**
   * Builds a {@link Clerk}.
   */
  public static final class Builder extends AssistantBuilder<Builder> {
    private Builder(ModelProvider provider) {
      super(provider);
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
      return new ClerkStub(conversation().build());
    }
  }
}
