package cases;

import dev.aifunction.AiParam;
import dev.aifunction.AiType;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody we <b>know</b>.
 *
 * @param name the full name, such as {@code Ann Lee}
 * @param emails where to write, best address first
 */
@AiType
public record Person(
    @NotBlank String name,
    @Nullable String nick,
    @AiParam("in years") @Min(0) int age,
    List<@Email(message = "write an address") @Size(max = 30) String> emails,
    List<@Nullable String> titles,
    Map<@Pattern(regexp = "[a-z]+") String, @Nullable Integer> scores,
    Optional<@Size(min = 2) String> code,
    String @Nullable [] tags,
    List<List<@Min(3) Integer>> table,
    Page<@Size(max = 9) String> pages,
    Page<String> drafts,
    @Nullable Person friend) {

  public Person(String name) {
    this(name, null, 0, List.of(), List.of(), Map.of(), Optional.empty(), null, List.of(),
        new Page<>(List.of(), null), new Page<>(List.of(), null), null);
  }
}
