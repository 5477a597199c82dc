package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
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

  record Ticket(@Even int number) {}

  @AiFunction("Closes a ticket.")
  void close(@Valid Ticket ticket) {}
}
