package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

public class Desk {
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Even {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionUnknownConstraint] @Even cannot be checked: a validator has to check it, and validators know no static methods. Use the constraints of jakarta.validation.constraints, or check in the method.
  static void close(@Even int ticket) {}
}
