package cases;

import dev.aifunction.AiType;
import jakarta.validation.constraints.Max;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param rows what is on the page
 */
@AiType
public record Page<T>(List<T> rows, @Nullable T first, List<@Max(4) Integer> sizes) {
  public Page(List<T> rows, @Nullable T first) {
    this(rows, first, List.of());
  }
}
