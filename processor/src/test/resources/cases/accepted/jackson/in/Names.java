package cases;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.AiType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Names, order and visibility of properties by Jackson's annotations. */
@AiCalls
public class Names {

  /** What several annotations say at once. */
  @JacksonAnnotationsInside
  @JsonProperty("e-mail")
  @JsonAlias({"mail", "email"})
  @JsonPropertyDescription("where to write to")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Mail {}

  /** Not the model's to read. */
  @AiType
  @JsonClassDescription("somebody who asks")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonTypeName("person")
  public record Person(
      @JsonProperty("full name") @JsonPropertyDescription("first name first") String name,
      @JsonAlias("years") int age,
      @Mail String mail) {}

  /** Our own annotation wins. */
  public record Passport(
      @AiParam(value = "as it is printed", name = "country")
          @JsonProperty("land")
          @JsonPropertyDescription("unused")
          String nation) {}

  /** Properties by annotated members of a class. */
  @JsonPropertyOrder({"second", "first"})
  @JsonIgnoreProperties(value = "hidden", ignoreUnknown = true)
  public static class Ticket {
    @JsonProperty("first")
    private int one;

    private int two;
    private int three;

    @JsonProperty String open;
    @JsonIgnore public int secret = 5;
    public int hidden = 6;

    public int getOne() {
      return one;
    }

    public void setOne(int one) {
      this.one = one;
    }

    @JsonGetter("second")
    public int two() {
      return two;
    }

    @JsonSetter("second")
    public void withTwo(int two) {
      this.two = two;
    }

    public int getThree() {
      return three;
    }

    @JsonProperty("3rd")
    public void setThree(int three) {
      this.three = three;
    }

    @JsonIgnore
    public int getSum() {
      return one + two + three;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Snake(String firstName, @JsonProperty("lastName") String last, int URLPath) {}

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  public static class Kebab {
    public String firstName = "";
    private String lastURL = "";

    public String getLastURL() {
      return lastURL;
    }

    public void setLastURL(String lastURL) {
      this.lastURL = lastURL;
    }
  }

  @AiFunction("Returns the person.")
  public Person person(Person person) {
    return person;
  }

  @AiFunction("Returns the passport.")
  public Passport passport(Passport passport) {
    return passport;
  }

  @AiFunction("Returns the ticket.")
  public Ticket ticket(Ticket ticket) {
    return ticket;
  }

  @AiFunction("Returns the snake.")
  public Snake snake(@JsonProperty("it") @JsonAlias("snake") Snake snake) {
    return snake;
  }

  @AiFunction("Returns the kebab.")
  public Kebab kebab(Kebab kebab) {
    return kebab;
  }
}
