package cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.aifunction.AiFunction;
import java.time.LocalDate;

public class Desk {
  @AiFunction("Books a day.")
  // ERROR: [AiFunctionBadFormat] The parameter day of book has @JsonFormat, but no LocalDate can be read back by "HH:mm". Correct the pattern.
  void book(@JsonFormat(pattern = "HH:mm") LocalDate day) {}
}
