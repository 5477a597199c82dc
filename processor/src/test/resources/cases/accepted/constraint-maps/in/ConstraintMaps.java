package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ConstraintMaps {

  @AiFunction("Takes maps.")
  public String maps(
      @Size(min = 1, max = 2) Map<@NotBlank String, @Min(1) Integer> stock,
      @NotEmpty TreeMap<@Max(9) Integer, List<@Size(max = 3) String>> names) {
    return stock + " " + names;
  }

  @AiFunction(value = "Takes a loose map.", strict = false)
  public String loose(@Size(max = 1) Map<String, String> map) {
    return map.toString();
  }
}
