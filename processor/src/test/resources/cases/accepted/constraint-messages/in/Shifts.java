package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

public class Shifts {

  @AiFunction("Plans a shift.")
  public void plan(
      @Min(value = 1, message = "must be a working day, 1 to 5")
          @Max(value = 5, message = " must be a working day, 1 to 5 ")
          int day,
      @Size(min = 2, max = 3, message = "must be the initials of one of us") String who,
      @Pattern(regexp = "[A-Z]\\d", message = "must be a room such as \"B2\"") String room,
      @NotBlank(message = "{shift.note}") String note,
      @Positive(message = "${validatedValue} is too short") @Max(value = 12, message = " ")
          int hours) {}
}
