package cases;

import dev.aifunction.AiType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be drawn. */
@AiType(discriminator = "kind")
public sealed interface Shape {

  /**
   * Round.
   *
   * @param radius in millimetres
   */
  @AiType
  record Circle(double radius) implements Shape {}

  /** Several shapes. */
  @AiType
  record Group(List<@Nullable Shape> shapes) implements Shape {}
}
