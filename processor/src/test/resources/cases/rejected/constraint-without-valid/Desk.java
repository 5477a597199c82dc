package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

public class Desk {
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Even {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  // ERROR: [AiFunctionConstraintWithoutValid] @Even stands on the component number of Ticket, where no validator looks. Add @Valid to the parameter ticket of close.
  record Ticket(@Even int number) {}

  // ERROR: [AiFunctionConstraintWithoutValid] @Even stands on the component quantity of Line, where no validator looks. Add @Valid to an element of the component lines of Order.
  record Line(@Even int quantity) {}

  record Order(List<Line> lines, @Valid List<Line> checked) {}

  // ERROR: [AiFunctionConstraintWithoutValid] @Even stands on the type Pair, where no validator looks. Add @Valid to an element of the parameter pairs of match.
  @Even
  record Pair(int left, int right) {}

  record Range(int from, int to) {
    // ERROR: [AiFunctionConstraintWithoutValid] @AssertTrue stands on the method isOrdered of Range, where no validator looks. Add @Valid to the parameter range of span.
    @AssertTrue
    boolean isOrdered() {
      return from <= to;
    }
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}

  @AiFunction("Takes an order.")
  void order(@Valid Order order) {}

  @AiFunction("Matches pairs.")
  void match(List<Pair> pairs) {}

  @AiFunction("Spans a range.")
  void span(Range range) {}
}
