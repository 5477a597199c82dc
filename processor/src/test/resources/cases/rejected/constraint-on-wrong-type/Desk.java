package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

public class Desk {
  // ERROR: [AiFunctionConstraintOnWrongType] @Past does not apply to the component opened of Ticket: it is for dates and times. Remove it or change the type.
  record Ticket(@Past String opened) {}

  @AiFunction("Takes constraints on the wrong types.")
  void close(
      // ERROR: [AiFunctionConstraintOnWrongType] @NotBlank does not apply to the parameter number of close: it is for texts. Remove it or change the type.
      @NotBlank int number,
      // ERROR: [AiFunctionConstraintOnWrongType] @Min does not apply to the parameter text of close: it is for numbers. Remove it or change the type.
      @Min(1) String text,
      // ERROR: [AiFunctionConstraintOnWrongType] @Size does not apply to the parameter flag of close: it is for texts, lists, sets, arrays and maps. Remove it or change the type.
      @Size(max = 3) boolean flag,
      // ERROR: [AiFunctionConstraintOnWrongType] @Email does not apply to the parameter addresses of close: it is for texts. Remove it or change the type.
      @Email List<String> addresses,
      // ERROR: [AiFunctionConstraintOnWrongType] @Pattern does not apply to the parameter code of close: it is for texts. Remove it or change the type.
      @Pattern(regexp = "[a-z]+") int code,
      // ERROR: [AiFunctionConstraintOnWrongType] @AssertTrue does not apply to the parameter sure of close: it is for booleans. Remove it or change the type.
      @AssertTrue String sure,
      // ERROR: [AiFunctionConstraintOnWrongType] @Future does not apply to the parameter wait of close: it is for dates and times. Remove it or change the type.
      @Future Duration wait,
      // ERROR: [AiFunctionConstraintOnWrongType] @Positive does not apply to an element of the parameter words of close: it is for numbers. Remove it or change the type.
      List<@Positive String> words,
      // ERROR: [AiFunctionConstraintOnWrongType] @Digits does not apply to the parameter day of close: it is for numbers and texts. Remove it or change the type.
      @Digits(integer = 3, fraction = 2) LocalDate day) {}

  @AiFunction("Takes limits on what has none.")
  void limits(
      // ERROR: [AiFunctionConstraintOnWrongType] @DecimalMin does not apply to the parameter flag of limits: it is for numbers and texts. Remove it or change the type.
      @DecimalMin("1") boolean flag,
      // ERROR: [AiFunctionConstraintOnWrongType] @Size does not apply to the parameter count of limits: it is for texts, lists, sets, arrays and maps. Remove it or change the type.
      @Size(max = 3) int count,
      // ERROR: [AiFunctionConstraintOnWrongType] @NotEmpty does not apply to the parameter letter of limits: it is for texts, lists, sets, arrays and maps. Remove it or change the type.
      @NotEmpty char letter,
      // ERROR: [AiFunctionConstraintOnWrongType] @Max does not apply to a key of the parameter map of limits: it is for numbers. Remove it or change the type.
      // ERROR: [AiFunctionConstraintOnWrongType] @NotBlank does not apply to a value of the parameter map of limits: it is for texts. Remove it or change the type.
      Map<@Max(1) String, @NotBlank Integer> map,
      // ERROR: [AiFunctionConstraintOnWrongType] @Min of @Code does not apply to the parameter code of limits: it is for numbers. Remove it or change the type.
      @Code String code) {}

  @Min(1)
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @AiFunction("Takes a record.")
  void record(Ticket ticket) {}

  @AiFunction("Takes an array whose constraint is meant for its elements.")
  // ERROR: [AiFunctionConstraintOnWrongType] @Email does not apply to the parameter addresses of elements: it is for texts. Remove it or change the type.
  void elements(@Email String[] addresses) {}
}
