package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Toolset;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Answers the calls of {@link Desk} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class DeskStub implements Desk {
  private static final Keys VALUE_KEYS = Keys.of("value");

  private static final ResponseFormat<List<String>> EVERYTHING = ResponseFormat.json(
      "everything",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"string"}}},\
      "required":["value"],"additionalProperties":false}""",
      DeskStub::parseListOfString);

  private final Conversation conversation;

  private DeskStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Desk}.
   */
  public static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String chat(String user, String message) {
    return conversation.withId(Objects.requireNonNull(user, "the conversation id user"))
        .send(message).value();
  }

  @Override
  public String byUuid(UUID user, String message) {
    return conversation.withId(Objects.requireNonNull(user, "the conversation id user").toString())
        .send(message).value();
  }

  @Override
  public String byNumber(long user, String message) {
    return conversation.withId(String.valueOf(user)).send(message).value();
  }

  @Override
  public String byBigNumber(String message, BigInteger conversation_) {
    return conversation
        .withId(Objects.requireNonNull(conversation_, "the conversation id conversation").toString())
        .send(message).value();
  }

  @Override
  public String named(Integer user, String message) {
    return conversation.withId(Objects.requireNonNull(user, "the conversation id user").toString())
        .send("I am " + user + ": " + message).value();
  }

  @Override
  public String tuned(String message, ChatOptions options) {
    return conversation.withOptions(options).send(message).value();
  }

  @Override
  public String informed(String message, CallContext context) {
    return conversation.withAttributes(context.attributes()).send(message).value();
  }

  @Override
  public String seen(String message, Content.Image picture) {
    return conversation.send(Item.user(message).with(picture)).value();
  }

  @Override
  public String compared(Content... parts) {
    return conversation.send(Item.user("Compare them.").with(parts)).value();
  }

  @Override
  public String read(String title, List<Content.File> pages, Collection<? extends Content> more) {
    return conversation.send(Item.user("Sum up " + title + ".").with(pages).with(more)).value();
  }

  @Override
  public List<String> everything(String user, String mood, ChatOptions options, CallContext context,
      Content.Image photo) {
    return conversation.withId(Objects.requireNonNull(user, "the conversation id user"))
        .withOptions(options).withAttributes(context.attributes()).withInstructions("Be " + mood
        + ".").extract(Item.user("What is it?").with(photo), EVERYTHING).value();
  }

  @Override
  public AssistantStream<String> stream(String user, String message) {
    return conversation.withId(Objects.requireNonNull(user, "the conversation id user"))
        .stream(message);
  }

  private static String renderUuid(UUID value) {
    ResultWriter out = new ResultWriter();
    out.writeText(value);
    return out.toString();
  }

  private static String renderBigInteger(BigInteger value) {
    ResultWriter out = new ResultWriter();
    out.write(value);
    return out.toString();
  }

  private static List<String> parseListOfString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<String> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(ArgumentReader::readString);
      }
    }
    in.end();
    return value;
  }

  /**
   * Builds a {@link Desk}.
   */
  public static final class Builder extends AssistantBuilder<Builder> {
    private Builder(ModelProvider provider) {
      super(provider);
      hosted(HostedTool.webSearch());
      hosted(HostedTool.codeInterpreter());
      hosted(HostedTool.imageGeneration());
      hosted(HostedTool.fileSearch("vs_rules", "vs_\"prices\""));
      hosted(HostedTool.remoteMcp("docs", URI.create("https://example.com/mcp?v=1"), "search",
          "read"));
      hosted(HostedTool.remoteMcp("maps", URI.create("http://127.0.0.1:8080")));
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
    public Desk build() {
      return new DeskStub(conversation().build());
    }
  }
}
