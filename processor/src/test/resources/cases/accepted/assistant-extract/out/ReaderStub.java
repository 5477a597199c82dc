package cases;

import dev.aifunction.Generated;
import dev.aifunction.assistant.AssistantBuilder;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ModelProvider;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Futures;
import dev.aifunction.internal.Keys;
import dev.aifunction.tool.Approver;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Answers the calls of {@link Reader} with a language model.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
final class ReaderStub implements Reader {
  private static final Keys METRICS_KEYS = Keys.of("words", "people");

  private static final ResponseFormat<Reader.Metrics> READ_METRICS = ResponseFormat.json(
      "read_metrics",
      """
      {"type":"object","description":"the figures","properties":{\
      "words":{"type":"integer"},\
      "people":{"type":"array","items":{"type":"string"}}},\
      "required":["words","people"],"additionalProperties":false}""",
      ReaderStub::parseMetrics)
      .described("""
          Takes the figures that a text names. They are the figures as they stand there.""");

  private static final Keys VALUE_KEYS = Keys.of("value");

  private static final ResponseFormat<Integer> AGE = ResponseFormat.json(
      "age",
      """
      {"type":"object","properties":{\
      "value":{"type":"integer"}},\
      "required":["value"],"additionalProperties":false}""",
      ReaderStub::parseInt);

  private static final ResponseFormat<String> TITLE = ResponseFormat.json(
      "title",
      """
      {"type":"object","properties":{\
      "value":{"type":"string"}},\
      "required":["value"],"additionalProperties":false}""",
      ReaderStub::parseString);

  private static final ResponseFormat<Reader.Metrics> REPLIED = ResponseFormat.json(
      "replied",
      """
      {"type":"object","properties":{\
      "words":{"type":"integer"},\
      "people":{"type":"array","items":{"type":"string"}}},\
      "required":["words","people"],"additionalProperties":false}""",
      ReaderStub::parseMetrics)
      .described("Takes the figures.");

  private static final ResponseFormat<List<Reader.Metrics>> LATER = ResponseFormat.json(
      "later",
      """
      {"type":"object","properties":{\
      "value":{"type":"array","items":{"type":"object","properties":{\
      "words":{"type":"integer"},\
      "people":{"type":"array","items":{"type":"string"}}},\
      "required":["words","people"],"additionalProperties":false}}},\
      "required":["value"],"additionalProperties":false}""",
      ReaderStub::parseListOfMetrics);

  private static final ResponseFormat<Reader.Metrics> REPLIED_LATER = ResponseFormat.json(
      "replied_later",
      """
      {"type":"object","properties":{\
      "words":{"type":"integer"},\
      "people":{"type":"array","items":{"type":"string"}}},\
      "required":["words","people"],"additionalProperties":false}""",
      ReaderStub::parseMetrics);

  private static final ResponseFormat<Reader.Metrics> METRICS = ResponseFormat.json(
      "metrics",
      """
      {"type":"object","properties":{\
      "words":{"type":"integer"},\
      "people":{"type":"array","items":{"type":"string"}}},\
      "required":["words","people"],"additionalProperties":false}""",
      ReaderStub::parseMetrics);

  private static final ResponseFormat<Integer> INHERITED = ResponseFormat.json(
      "inherited",
      """
      {"type":"object","properties":{\
      "value":{"type":"integer"}},\
      "required":["value"],"additionalProperties":false}""",
      ReaderStub::parseInt);

  private final Conversation conversation;

  private ReaderStub(Conversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Starts to build a {@link Reader}.
   */
  static Builder builder(ModelProvider provider) {
    return new Builder(provider);
  }

  @Override
  public Reader.Metrics readMetrics(String text) {
    return conversation.extract(text, READ_METRICS).value();
  }

  @Override
  public int age(String name, String text) {
    return conversation.extract("How old is " + name + " in: " + text, AGE).value();
  }

  @Override
  public String title(String text) {
    return conversation.extract(text, TITLE).value();
  }

  @Override
  public Reply<Reader.Metrics> replied(String text) {
    return conversation.extract(text, REPLIED);
  }

  @Override
  public CompletionStage<List<Reader.Metrics>> later(String text) {
    return Futures.map(conversation.extractAsync(text, LATER), Reply::value);
  }

  @Override
  public CompletionStage<Reply<Reader.Metrics>> repliedLater(String text) {
    return conversation.extractAsync(text, REPLIED_LATER);
  }

  @Override
  public Reader.Metrics answered(String text) {
    return conversation.send(text, METRICS).value();
  }

  @Override
  public int inherited(String text) {
    return conversation.extract(text, INHERITED).value();
  }

  private static Reader.Metrics parseMetrics(String json) {
    ArgumentReader in = new ArgumentReader(json);
    Reader.Metrics value = readMetrics2(in);
    in.end();
    return value;
  }

  private static Reader.Metrics readMetrics2(ArgumentReader in) {
    int words = 0;
    List<String> people = null;
    for (int key = in.begin(METRICS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> words = in.readInt();
        case 1 -> people = in.readList(ArgumentReader::readString);
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Reader.Metrics(words, people);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static int parseInt(String json) {
    ArgumentReader in = new ArgumentReader(json);
    int value = 0;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readInt();
      }
    }
    in.end();
    return value;
  }

  private static String parseString(String json) {
    ArgumentReader in = new ArgumentReader(json);
    String value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readString();
      }
    }
    in.end();
    return value;
  }

  private static List<Reader.Metrics> parseListOfMetrics(String json) {
    ArgumentReader in = new ArgumentReader(json);
    List<Reader.Metrics> value = null;
    for (int key = in.begin(VALUE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> value = in.readList(ReaderStub::readMetrics2);
      }
    }
    in.end();
    return value;
  }

  /**
   * Builds a {@link Reader}.
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
    public Reader build() {
      return new ReaderStub(conversation().build());
    }
  }
}
