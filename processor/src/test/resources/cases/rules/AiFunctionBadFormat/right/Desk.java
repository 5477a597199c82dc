package cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.aifunction.AiFunction;
import java.time.LocalDate;

public class Desk {
  @AiFunction("Books a day.")
  void book(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {}
}
