package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.hibernate.validator.constraints.Range;

public class Composed {

  @NotNull
  @Size(min = 5, max = 5)
  @Pattern(regexp = "[0-9]*")
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface ZipCode {
    String message() default "{cases.ZipCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Size
  @Pattern(regexp = "[A-Z]*")
  @Pattern(regexp = ".*", message = "must match {regexp}")
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Repeatable(Code.List.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Code {
    String message() default "must be a code of {length} letters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class, name = "min")
    @OverridesAttribute(constraint = Size.class, name = "max")
    int length() default 2;

    @OverridesAttribute(constraint = Pattern.class, name = "regexp", constraintIndex = 1)
    String ending() default ".*";

    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
      Code[] value();
    }
  }

  @Code(length = 3)
  @Loop
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Loop {
    String message() default "{cases.Loop.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Code.class)
    String ending() default ".*X";
  }

  @Min(1)
  @Max(3)
  @ReportAsSingleViolation
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Few {
    String message() default "{cases.Few.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @AiFunction("Takes composed constraints.")
  public void take(
      @ZipCode String zip,
      @Code String code,
      @Code(length = 4, ending = ".*Z") String longer,
      @Code(ending = "[^B]*") @Code(ending = "A.*", message = "must start with A") String twice,
      @Loop String loop,
      @Few int few,
      @Range(min = 2, max = 4) int range,
      List<@Range(min = 2) Integer> ranges) {}
}
