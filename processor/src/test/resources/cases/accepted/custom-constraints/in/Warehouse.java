package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.tool.CallContext;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public class Warehouse implements Checks<String> {

  @Min(2)
  @Constraint(validatedBy = Even.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
  public @interface Even {
    String message() default "must be even";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Even, Integer> {
      @Override
      public boolean isValid(Integer value, ConstraintValidatorContext context) {
        return value == null || value % 2 == 0;
      }
    }
  }

  @Constraint(validatedBy = Ordered.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Ordered {
    String message() default "must be in order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class Check implements ConstraintValidator<Ordered, Object[]> {
      @Override
      public boolean isValid(Object[] values, ConstraintValidatorContext context) {
        return (Integer) values[0] <= (Integer) values[1];
      }
    }
  }

  public record Line(@AiParam(name = "qty") @Even int quantity) {}

  public record Order(
      @Valid @AiParam(name = "all-lines") List<Line> lines, Optional<@Valid Line> last) {}

  /** Has others inside. */
  public record Box(@JsonProperty("cm") @Even int size, @JsonProperty("in") @Valid List<Box> boxes) {}

  public record Shelf(@Valid List<Crate> crates) {}

  public record Crate(@JsonProperty("no") @Even int number, @Nullable @Valid Shelf on) {}

  public record Range(int from, int to) {
    @AssertTrue(message = "must not end before it starts")
    public boolean isOrdered() {
      return from <= to;
    }
  }

  @AiFunction("Counts.")
  public String count(
      @AiParam(name = "how-many") @Even int number,
      CallContext context,
      Optional<@Even Integer> more) {
    return "counted " + number;
  }

  @AiFunction("Takes an order.")
  public String order(@Valid Order order, String[] notes) {
    return "ordered " + order.lines().size();
  }

  @AiFunction("Packs a box.")
  public String pack(@AiParam(name = "big-box") @Valid Box box) {
    return "packed " + box.size();
  }

  @AiFunction("Stores a crate.")
  public String store(@Valid Crate crate, @Valid Shelf shelf) {
    return "stored " + crate.number();
  }

  @AiFunction("Spans a range.")
  public String span(@Valid Range range, List<@Even Integer> validator) {
    return "spanned " + (range.to() - range.from());
  }

  @Ordered
  @AiFunction("Compares.")
  public String compare(int from, int to) {
    return "compared";
  }

  @AiFunction("Needs no validator.")
  public static String plain(int number) {
    return "plain " + number;
  }

  @Even
  @AiFunction("Returns what nobody checks.")
  public int result() {
    return 3;
  }
}
