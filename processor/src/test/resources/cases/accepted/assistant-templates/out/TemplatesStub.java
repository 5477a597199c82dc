package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Toolset;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers the calls of {@link Templates} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class TemplatesStub implements Templates {
  private final Conversation conversation;

  private TemplatesStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Templates}.
   */
  public static ObjectsStage builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public String numbers(int number, long other) {
    return conversation.send("" + number + other).value();
  }

  @Override
  public String flag(boolean flag) {
    return conversation.send("" + flag).value();
  }

  @Override
  public String texts(String text) {
    return conversation.send("Braces { } and } {, quotes \", back\\slashes, $S, $T.\n"
            + "New lines, and " + text + text + ".").value();
  }

  @Override
  public String values(Templates.Place place, List<Templates.Place> places, int[] array,
      Templates.Unit unit, LocalDate day, double fine, char letter, Optional<Templates.Place> maybe,
      Integer box, String none) {
    return conversation.send(renderPlace(place) + " " + renderListOfPlace(places) + " "
        + renderArrayOfInt(array) + " " + renderUnit(unit) + " " + renderLocalDate(day) + " "
        + renderDouble(fine) + " " + renderChar(letter) + " " + renderOptionalPlace(maybe) + " "
        + box + " " + none).value();
  }

  @Override
  public String lines(String... lines) {
    return conversation.send(renderArrayOfString(lines)).value();
  }

  @Override
  public String names(String conversation_, String in, int out, String json) {
    return conversation.send(conversation_ + " " + in + " " + out + " " + json).value();
  }

  private static String renderPlace(Templates.Place value) {
    ResultWriter out = new ResultWriter();
    writePlace(out, value);
    return out.toString();
  }

  private static void writePlace(ResultWriter out, Templates.Place value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("city").write(value.city());
    out.key("zip").write(value.zip());
    out.endObject();
  }

  private static String renderListOfPlace(List<Templates.Place> value) {
    ResultWriter out = new ResultWriter();
    out.writeList(value, TemplatesStub::writePlace);
    return out.toString();
  }

  private static String renderArrayOfInt(int[] value) {
    ResultWriter out = new ResultWriter();
    out.write(value);
    return out.toString();
  }

  private static String renderUnit(Templates.Unit value) {
    ResultWriter out = new ResultWriter();
    out.write(value);
    return out.toString();
  }

  private static String renderLocalDate(LocalDate value) {
    ResultWriter out = new ResultWriter();
    out.writeText(value);
    return out.toString();
  }

  private static String renderDouble(double value) {
    ResultWriter out = new ResultWriter();
    out.write(value);
    return out.toString();
  }

  private static String renderChar(char value) {
    ResultWriter out = new ResultWriter();
    out.write(value);
    return out.toString();
  }

  private static String renderOptionalPlace(Optional<Templates.Place> value) {
    ResultWriter out = new ResultWriter();
    writePlace(out, value.orElse(null));
    return out.toString();
  }

  private static String renderArrayOfString(String[] value) {
    ResultWriter out = new ResultWriter();
    out.writeList(value, ResultWriter::write);
    return out.toString();
  }

  /**
   * Asks for {@code Objects}.
   */
  public interface ObjectsStage {
    /**
     * Sets the value of {@code {{Objects}}} in the instructions.
     */
    ConversationStage Objects(String objects);
  }

  /**
   * Asks for {@code conversation}.
   */
  public interface ConversationStage {
    /**
     * Sets the value of {@code {{conversation}}} in the instructions.
     */
    Builder conversation(String conversation);
  }

  /**
   * Builds a {@link Templates}.
   */
  public static final class Builder implements ObjectsStage, ConversationStage {
    private final ModelProvider provider;

    private String objects;

    private String conversation_;

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
    public ConversationStage Objects(String objects) {
      this.objects = Objects.requireNonNull(objects, "objects");
      return this;
    }

    @Override
    public Builder conversation(String conversation) {
      this.conversation_ = Objects.requireNonNull(conversation, "conversation");
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
    public Templates build() {
      Conversation.Builder conversation =
          Conversation.builder(provider.client(api))
              .options(provider.options())
              .options(options)
              .instructions("You speak of " + objects + " in a " + conversation_ + ".")
              .tools(tools)
              .maxRounds(maxRounds);
      if (approver != null) {
        conversation.approver(approver);
      }
      if (listener != null) {
        conversation.listener(listener);
      }
      return new TemplatesStub(conversation.build());
    }
  }
}
