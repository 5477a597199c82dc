package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;

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
