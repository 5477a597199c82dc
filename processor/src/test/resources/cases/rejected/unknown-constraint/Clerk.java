package cases;

import dev.aifunction.AiAssistant;
import jakarta.validation.constraints.AssertTrue;

@AiAssistant(model = "gpt-5.2")
public interface Clerk {
  // ERROR: [AiFunctionUnknownConstraint] @Even cannot be checked: a validator has to check it, and answers are read without one. Use the constraints of jakarta.validation.constraints, or check in the method.
  record Ticket(@Desk.Even int number, String text) {
    // ERROR: [AiFunctionUnknownConstraint] @AssertTrue cannot be checked: a validator has to check it, and answers are read without one. Use the constraints of jakarta.validation.constraints, or check in the method.
    @AssertTrue
    boolean isReadable() {
      return !text.isEmpty();
    }
  }

  Ticket file(String message);
}
