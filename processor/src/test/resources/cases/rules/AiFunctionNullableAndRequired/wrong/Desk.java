package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionNullableAndRequired] The parameter reason of close is @Nullable, and @NotBlank refuses null. Remove @Nullable or @NotBlank.
  void close(int ticket, @Nullable @NotBlank String reason) {}
}
