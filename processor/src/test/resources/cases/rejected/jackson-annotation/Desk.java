package cases;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.aifunction.AiFunction;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonSerialize;

public class Desk {
  @JacksonAnnotationsInside
  @JsonRawValue
  @Retention(RetentionPolicy.RUNTIME)
  @interface Raw {}

  record Address(String city) {}

  // ERROR: [AiFunctionJacksonAnnotation] The component address of Person has @JsonUnwrapped, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  // ERROR: [AiFunctionJacksonAnnotation] The component notes of Person has @JsonRawValue, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  record Person(@JsonUnwrapped Address address, @Raw String notes) {}

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  @JsonSerialize(as = Object.class)
  @JsonDeserialize(as = Ticket.class)
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  // ERROR: [AiFunctionJacksonAnnotation] The type Ticket has @JsonAutoDetect, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  // ERROR: [AiFunctionJacksonAnnotation] The type Ticket has @JsonDeserialize(as), which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  // ERROR: [AiFunctionJacksonAnnotation] The type Ticket has @JsonIdentityInfo, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  // ERROR: [AiFunctionJacksonAnnotation] The type Ticket has @JsonSerialize, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  static class Ticket {
    public int number;
  }

  static class Bag {
    public int number;

    @JsonSetter(nulls = Nulls.SKIP)
    // ERROR: [AiFunctionJacksonAnnotation] The property note of Bag has @JsonSetter(nulls), which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
    public String note;

    @JsonAnyGetter
    // ERROR: [AiFunctionJacksonAnnotation] The property other of Bag has @JsonAnyGetter, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
    public Map<String, Integer> getOther() {
      return Map.of();
    }

    @JsonAnySetter
    // ERROR: [AiFunctionJacksonAnnotation] The method put of Bag has @JsonAnySetter, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
    void put(String key, Integer value) {}
  }

  static class Own extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1;

    @Override
    public String translate(String name) {
      return name;
    }
  }

  @JsonNaming(Own.class)
  // ERROR: [AiFunctionJacksonAnnotation] The type Named has @JsonNaming(Own), which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  record Named(int number) {}

  enum Size {
    // ERROR: [AiFunctionJacksonAnnotation] The constant SMALL of Size has @JsonView, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
    @JsonView
    SMALL;

    @JsonCreator
    // ERROR: [AiFunctionJacksonAnnotation] The member of of Size has @JsonCreator, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
    static Size of(int number) {
      return SMALL;
    }
  }

  @AiFunction("Takes what Jackson would write in other ways.")
  void take(Person person, Ticket ticket, Bag bag, Size size, Named named) {}

  @AiFunction("Takes a note.")
  // ERROR: [AiFunctionJacksonAnnotation] The parameter note of note has @JsonView, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  void note(@JsonProperty("text") @JsonView String note) {}

  @JsonRawValue
  @AiFunction("Answers with JSON.")
  // ERROR: [AiFunctionJacksonAnnotation] The method raw has @JsonRawValue, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  String raw() {
    return "{}";
  }
}
