package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.ResultWriter;
import dev.aifunction.tool.ToolCall;

/**
 * Builds calls of the functions of {@link Names}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Names_Person_AiType.class
)
public final class NamesCalls {
  private NamesCalls() {
  }

  /**
   * Returns a call of the tool {@code person}.
   */
  public static ToolCall person(Names.Person person) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("person");
    writePerson(out, person);
    out.endObject();
    return ToolCall.of("person", out.toString());
  }

  /**
   * Returns a call of the tool {@code passport}.
   */
  public static ToolCall passport(Names.Passport passport) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("passport");
    writePassport(out, passport);
    out.endObject();
    return ToolCall.of("passport", out.toString());
  }

  /**
   * Returns a call of the tool {@code ticket}.
   */
  public static ToolCall ticket(Names.Ticket ticket) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("ticket");
    writeTicket(out, ticket);
    out.endObject();
    return ToolCall.of("ticket", out.toString());
  }

  /**
   * Returns a call of the tool {@code snake}.
   */
  public static ToolCall snake(Names.Snake snake) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("it");
    writeSnake(out, snake);
    out.endObject();
    return ToolCall.of("snake", out.toString());
  }

  /**
   * Returns a call of the tool {@code kebab}.
   */
  public static ToolCall kebab(Names.Kebab kebab) {
    ResultWriter out = new ResultWriter();
    out.beginObject();
    out.key("kebab");
    writeKebab(out, kebab);
    out.endObject();
    return ToolCall.of("kebab", out.toString());
  }

  private static void writePerson(ResultWriter out, Names.Person value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("full name").write(value.name());
    out.key("age").write(value.age());
    out.key("e-mail").write(value.mail());
    out.endObject();
  }

  private static void writePassport(ResultWriter out, Names.Passport value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("country").write(value.nation());
    out.endObject();
  }

  private static void writeTicket(ResultWriter out, Names.Ticket value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("second").write(value.two());
    out.key("first").write(value.getOne());
    out.key("3rd").write(value.getThree());
    out.key("open").write(value.open);
    out.endObject();
  }

  private static void writeSnake(ResultWriter out, Names.Snake value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first_name").write(value.firstName());
    out.key("lastName").write(value.last());
    out.key("urlpath").write(value.URLPath());
    out.endObject();
  }

  private static void writeKebab(ResultWriter out, Names.Kebab value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.key("first-name").write(value.firstName);
    out.key("last-url").write(value.getLastURL());
    out.endObject();
  }
}
