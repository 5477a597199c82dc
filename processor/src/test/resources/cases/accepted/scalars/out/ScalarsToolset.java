package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ArgumentReader;
import dev.aifunction.internal.Keys;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Describes and calls the functions of {@link Scalars}.
 */
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public final class ScalarsToolset implements Toolset {
  private static final ToolSpec NUMBERS = ToolSpec.builder("numbers")
      .description("Gives the numbers back.")
      .parameters("""
          {"type":"object","properties":{\
          "numbers":{"type":"object","properties":{\
          "tiny":{"type":"integer","minimum":-128,"maximum":127},\
          "small":{"type":"integer","minimum":-32768,"maximum":32767},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "whole":{"type":"integer"},\
          "exact":{"type":"number"}},\
          "required":["tiny","small","medium","large","rough","fine","whole","exact"],\
          "additionalProperties":false}},\
          "required":["numbers"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "numbers":{"type":"object","properties":{\
          "tiny":{"type":"integer","description":"At least -128. At most 127."},\
          "small":{"type":"integer","description":"At least -32768. At most 32767."},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "whole":{"type":"integer"},\
          "exact":{"type":"number"}},\
          "required":["tiny","small","medium","large","rough","fine","whole","exact"],\
          "additionalProperties":false}},\
          "required":["numbers"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "tiny":{"type":"integer","minimum":-128,"maximum":127},\
          "small":{"type":"integer","minimum":-32768,"maximum":32767},\
          "medium":{"type":"integer"},\
          "large":{"type":"integer"},\
          "rough":{"type":"number"},\
          "fine":{"type":"number"},\
          "whole":{"type":"integer"},\
          "exact":{"type":"number"}},\
          "required":["tiny","small","medium","large","rough","fine","whole","exact"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec TEXTS = ToolSpec.builder("texts")
      .description("Gives the texts back.")
      .parameters("""
          {"type":"object","properties":{\
          "texts":{"type":"object","properties":{\
          "text":{"type":"string"},\
          "letter":{"type":"string","pattern":"^[\\\\s\\\\S]$"},\
          "flag":{"type":"boolean"},\
          "id":{"type":"string","format":"uuid"},\
          "link":{"type":"string"},\
          "content":{"type":"string","description":"In base64.",\
          "pattern":"^[A-Za-z0-9+/]*={0,2}$"}},\
          "required":["text","letter","flag","id","link","content"],\
          "additionalProperties":false}},\
          "required":["texts"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "texts":{"type":"object","properties":{\
          "text":{"type":"string"},\
          "letter":{"type":"string","description":"One character."},\
          "flag":{"type":"boolean"},\
          "id":{"type":"string","description":"A UUID."},\
          "link":{"type":"string"},\
          "content":{"type":"string","description":"In base64."}},\
          "required":["text","letter","flag","id","link","content"],\
          "additionalProperties":false}},\
          "required":["texts"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "text":{"type":"string"},\
          "letter":{"type":"string","pattern":"^[\\\\s\\\\S]$"},\
          "flag":{"type":"boolean"},\
          "id":{"type":"string","format":"uuid"},\
          "link":{"type":"string"},\
          "content":{"type":"string","description":"In base64.",\
          "pattern":"^[A-Za-z0-9+/]*={0,2}$"}},\
          "required":["text","letter","flag","id","link","content"],\
          "additionalProperties":false}""")
      .build();

  private static final ToolSpec SUM = ToolSpec.builder("sum")
      .description("Adds up what it is given.")
      .parameters("""
          {"type":"object","properties":{\
          "a":{"type":"integer","minimum":-128,"maximum":127},\
          "b":{"type":"integer","minimum":-32768,"maximum":32767},\
          "c":{"type":"integer"},\
          "d":{"type":"integer"}},\
          "required":["a","b","c","d"],"additionalProperties":false}""")
      .reduced("""
          {"type":"object","properties":{\
          "a":{"type":"integer","description":"At least -128. At most 127."},\
          "b":{"type":"integer","description":"At least -32768. At most 32767."},\
          "c":{"type":"integer"},\
          "d":{"type":"integer"}},\
          "required":["a","b","c","d"],"additionalProperties":false}""")
      .output("""
          {"type":"integer"}""")
      .build();

  private static final ToolSpec TEXT = ToolSpec.builder("text")
      .description("Gives a text back.")
      .parameters("""
          {"type":"object","properties":{\
          "text":{"type":"string"}},\
          "required":["text"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(NUMBERS, TEXTS, SUM, TEXT);

  private static final Keys NUMBERS_KEYS = Keys.of("numbers");

  private static final Keys NUMBERS_KEYS_2 = Keys.of("tiny", "small", "medium", "large", "rough",
      "fine", "whole", "exact");

  private static final Keys TEXTS_KEYS = Keys.of("texts");

  private static final Keys TEXTS_KEYS_2 = Keys.of("text", "letter", "flag", "id", "link",
      "content");

  private static final Keys SUM_KEYS = Keys.of("a", "b", "c", "d");

  private static final Keys TEXT_KEYS = Keys.of("text");

  private final Scalars target;

  /**
   * Makes tools of an object's methods.
   */
  public ScalarsToolset(Scalars target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "numbers" -> numbers(call.arguments());
      case "texts" -> texts(call.arguments());
      case "sum" -> sum(call.arguments());
      case "text" -> text(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String numbers(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Scalars.Numbers numbers = null;
    for (int key = in.begin(NUMBERS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> numbers = readNumbers(in);
      }
    }
    in.end();
    try {
      Scalars.Numbers result = target.numbers(numbers);
      ResultWriter out = new ResultWriter();
      writeNumbers(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("numbers", failure);
    }
  }

  private String texts(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Scalars.Texts texts = null;
    for (int key = in.begin(TEXTS_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> texts = readTexts(in);
      }
    }
    in.end();
    try {
      Scalars.Texts result = target.texts(texts);
      ResultWriter out = new ResultWriter();
      writeTexts(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("texts", failure);
    }
  }

  private String sum(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    byte a = 0;
    short b = 0;
    int c = 0;
    long d = 0;
    for (int key = in.begin(SUM_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> a = in.readByte();
        case 1 -> b = in.readShort();
        case 2 -> c = in.readInt();
        case 3 -> d = in.readLong();
      }
    }
    in.end();
    try {
      long result = target.sum(a, b, c, d);
      ResultWriter out = new ResultWriter();
      out.write(result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("sum", failure);
    }
  }

  private String text(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    String text = null;
    for (int key = in.begin(TEXT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
      }
    }
    in.end();
    try {
      String result = target.text(text);
      return String.valueOf(result);
    } catch (Throwable failure) {
      throw ToolFailedException.of("text", failure);
    }
  }

  private static Scalars.Numbers readNumbers(ArgumentReader in) {
    byte tiny = 0;
    short small = 0;
    int medium = 0;
    long large = 0;
    float rough = 0;
    double fine = 0;
    BigInteger whole = null;
    BigDecimal exact = null;
    for (int key = in.begin(NUMBERS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> tiny = in.readByte();
        case 1 -> small = in.readShort();
        case 2 -> medium = in.readInt();
        case 3 -> large = in.readLong();
        case 4 -> rough = in.readFloat();
        case 5 -> fine = in.readDouble();
        case 6 -> whole = in.readBigInteger();
        case 7 -> exact = in.readBigDecimal();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Scalars.Numbers(tiny, small, medium, large, rough, fine, whole, exact);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeNumbers(ResultWriter out, Scalars.Numbers value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("tiny").write(value.tiny());
    out.key("small").write(value.small());
    out.key("medium").write(value.medium());
    out.key("large").write(value.large());
    out.key("rough").write(value.rough());
    out.key("fine").write(value.fine());
    out.key("whole").write(value.whole());
    out.key("exact").write(value.exact());
    out.endObject();
  }

  private static Scalars.Texts readTexts(ArgumentReader in) {
    String text = null;
    char letter = 0;
    boolean flag = false;
    UUID id = null;
    URI link = null;
    byte[] content = null;
    for (int key = in.begin(TEXTS_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> text = in.readString();
        case 1 -> letter = in.readChar();
        case 2 -> flag = in.readBoolean();
        case 3 -> id = in.readUuid();
        case 4 -> link = in.readUri();
        case 5 -> content = in.readByteArray();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Scalars.Texts(text, letter, flag, id, link, content);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
  }

  private static void writeTexts(ResultWriter out, Scalars.Texts value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("text").write(value.text());
    out.key("letter").write(value.letter());
    out.key("flag").write(value.flag());
    out.key("id").writeText(value.id());
    out.key("link").writeText(value.link());
    out.key("content").write(value.content());
    out.endObject();
  }
}
