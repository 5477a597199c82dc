package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.Approver;
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

  @Override
  public String escaped(String text) {
    return conversation.send("{{name}} is no variable, {\"a\":{\"b\":" + text
        + " }} nor {{{{ this }}.").value();
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
  public static final class Builder extends AssistantBuilder<Builder> implements ObjectsStage, ConversationStage {
    private String objects;

    private String conversation;

    private Builder(ModelProvider provider) {
      super(provider);
    }

    @Override
    public ConversationStage Objects(String objects) {
      this.objects = Objects.requireNonNull(objects, "objects");
      return this;
    }

    @Override
    public Builder conversation(String conversation) {
      this.conversation = Objects.requireNonNull(conversation, "conversation");
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
    public Templates build() {
      return new TemplatesStub(conversation().instructions("You speak of " + objects + " in a "
          + conversation + ".").build());
    }
  }
}
