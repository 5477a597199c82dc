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
import java.util.List;
import java.util.Objects;

/**
 * Describes and calls the functions of {@link Names}.
 */
@Generated(
    value = "dev.aifunction.processor.AiFunctionProcessor",
    companions = Names_Person_AiType.class
)
public final class NamesToolset implements Toolset {
  private static final ToolSpec PERSON = ToolSpec.builder("person")
      .description("Returns the person.")
      .parameters("""
          {"type":"object","properties":{\
          "person":{"type":"object","description":"somebody who asks","properties":{\
          "full name":{"type":"string","description":"first name first"},\
          "age":{"type":"integer"},\
          "e-mail":{"type":"string","description":"where to write to"}},\
          "required":["full name","age","e-mail"],"additionalProperties":false}},\
          "required":["person"],"additionalProperties":false}""")
      .output("""
          {"type":"object","description":"somebody who asks","properties":{\
          "full name":{"type":"string","description":"first name first"},\
          "age":{"type":"integer"},\
          "e-mail":{"type":"string","description":"where to write to"}},\
          "required":["full name","age","e-mail"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec PASSPORT = ToolSpec.builder("passport")
      .description("Returns the passport.")
      .parameters("""
          {"type":"object","properties":{\
          "passport":{"type":"object","properties":{\
          "country":{"type":"string","description":"as it is printed"}},\
          "required":["country"],"additionalProperties":false}},\
          "required":["passport"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "country":{"type":"string","description":"as it is printed"}},\
          "required":["country"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec TICKET = ToolSpec.builder("ticket")
      .description("Returns the ticket.")
      .parameters("""
          {"type":"object","properties":{\
          "ticket":{"type":"object","properties":{\
          "second":{"type":"integer"},\
          "first":{"type":"integer"},\
          "3rd":{"type":"integer"},\
          "open":{"type":"string"}},\
          "required":["second","first","3rd","open"],"additionalProperties":false}},\
          "required":["ticket"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "second":{"type":"integer"},\
          "first":{"type":"integer"},\
          "3rd":{"type":"integer"},\
          "open":{"type":"string"}},\
          "required":["second","first","3rd","open"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec SNAKE = ToolSpec.builder("snake")
      .description("Returns the snake.")
      .parameters("""
          {"type":"object","properties":{\
          "it":{"type":"object","properties":{\
          "first_name":{"type":"string"},\
          "lastName":{"type":"string"},\
          "urlpath":{"type":"integer"}},\
          "required":["first_name","lastName","urlpath"],"additionalProperties":false}},\
          "required":["it"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "first_name":{"type":"string"},\
          "lastName":{"type":"string"},\
          "urlpath":{"type":"integer"}},\
          "required":["first_name","lastName","urlpath"],"additionalProperties":false}""")
      .build();

  private static final ToolSpec KEBAB = ToolSpec.builder("kebab")
      .description("Returns the kebab.")
      .parameters("""
          {"type":"object","properties":{\
          "kebab":{"type":"object","properties":{\
          "first-name":{"type":"string"},\
          "last-url":{"type":"string"}},\
          "required":["first-name","last-url"],"additionalProperties":false}},\
          "required":["kebab"],"additionalProperties":false}""")
      .output("""
          {"type":"object","properties":{\
          "first-name":{"type":"string"},\
          "last-url":{"type":"string"}},\
          "required":["first-name","last-url"],"additionalProperties":false}""")
      .build();

  private static final List<ToolSpec> SPECS = List.of(PERSON, PASSPORT, TICKET, SNAKE, KEBAB);

  private static final Keys PERSON_KEYS = Keys.of("person");

  private static final Keys PERSON_KEYS_2 = Keys.of("full name", "age", "e-mail").alias("age",
      "years").alias("e-mail", "mail", "email");

  private static final Keys PASSPORT_KEYS = Keys.of("passport");

  private static final Keys PASSPORT_KEYS_2 = Keys.of("country");

  private static final Keys TICKET_KEYS = Keys.of("ticket");

  private static final Keys TICKET_KEYS_2 = Keys.of("second", "first", "3rd", "open");

  private static final Keys SNAKE_KEYS = Keys.of("it").alias("it", "snake");

  private static final Keys SNAKE_KEYS_2 = Keys.of("first_name", "lastName", "urlpath");

  private static final Keys KEBAB_KEYS = Keys.of("kebab");

  private static final Keys KEBAB_KEYS_2 = Keys.of("first-name", "last-url");

  private final Names target;

  /**
   * Makes tools of an object's methods.
   */
  public NamesToolset(Names target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  @Override
  public List<ToolSpec> specs() {
    return SPECS;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    return switch (call.name()) {
      case "person" -> person(call.arguments());
      case "passport" -> passport(call.arguments());
      case "ticket" -> ticket(call.arguments());
      case "snake" -> snake(call.arguments());
      case "kebab" -> kebab(call.arguments());
      default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
    };
  }

  private String person(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Person person = null;
    for (int key = in.begin(PERSON_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> person = readPerson(in);
      }
    }
    in.end();
    try {
      Names.Person result = target.person(person);
      ResultWriter out = new ResultWriter();
      writePerson(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("person", failure);
    }
  }

  private String passport(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Passport passport = null;
    for (int key = in.begin(PASSPORT_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> passport = readPassport(in);
      }
    }
    in.end();
    try {
      Names.Passport result = target.passport(passport);
      ResultWriter out = new ResultWriter();
      writePassport(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("passport", failure);
    }
  }

  private String ticket(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Ticket ticket = null;
    for (int key = in.begin(TICKET_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> ticket = readTicket(in);
      }
    }
    in.end();
    try {
      Names.Ticket result = target.ticket(ticket);
      ResultWriter out = new ResultWriter();
      writeTicket(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("ticket", failure);
    }
  }

  private String snake(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Snake snake = null;
    for (int key = in.begin(SNAKE_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> snake = readSnake(in);
      }
    }
    in.end();
    try {
      Names.Snake result = target.snake(snake);
      ResultWriter out = new ResultWriter();
      writeSnake(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("snake", failure);
    }
  }

  private String kebab(String arguments) {
    ArgumentReader in = new ArgumentReader(arguments);
    Names.Kebab kebab = null;
    for (int key = in.begin(KEBAB_KEYS); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> kebab = readKebab(in);
      }
    }
    in.end();
    try {
      Names.Kebab result = target.kebab(kebab);
      ResultWriter out = new ResultWriter();
      writeKebab(out, result);
      return out.toString();
    } catch (Throwable failure) {
      throw ToolFailedException.of("kebab", failure);
    }
  }

  private static Names.Person readPerson(ArgumentReader in) {
    String name = null;
    int age = 0;
    String mail = null;
    for (int key = in.begin(PERSON_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> name = in.readString();
        case 1 -> age = in.readInt();
        case 2 -> mail = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Person(name, age, mail);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Names.Passport readPassport(ArgumentReader in) {
    String nation = null;
    for (int key = in.begin(PASSPORT_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> nation = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Passport(nation);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Names.Ticket readTicket(ArgumentReader in) {
    int two = 0;
    int one = 0;
    int three = 0;
    String open = null;
    for (int key = in.begin(TICKET_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> two = in.readInt();
        case 1 -> one = in.readInt();
        case 2 -> three = in.readInt();
        case 3 -> open = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Names.Ticket value = new Names.Ticket();
      value.withTwo(two);
      value.setOne(one);
      value.setThree(three);
      value.open = open;
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Names.Snake readSnake(ArgumentReader in) {
    String firstName = null;
    String last = null;
    int urlPath = 0;
    for (int key = in.begin(SNAKE_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> firstName = in.readString();
        case 1 -> last = in.readString();
        case 2 -> urlPath = in.readInt();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      return new Names.Snake(firstName, last, urlPath);
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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

  private static Names.Kebab readKebab(ArgumentReader in) {
    String firstName = null;
    String lastURL = null;
    for (int key = in.begin(KEBAB_KEYS_2); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> firstName = in.readString();
        case 1 -> lastURL = in.readString();
      }
    }
    if (!in.complete()) {
      return null;
    }
    try {
      Names.Kebab value = new Names.Kebab();
      value.firstName = firstName;
      value.setLastURL(lastURL);
      return value;
    } catch (Exception refusal) {
      return in.refused(refusal);
    }
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
