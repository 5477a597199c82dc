package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Shape.Circle} forgets.
 */
@Companion(
    description = "Round.",
    properties = @Companion.Property(name = "radius", description = "in millimetres")
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Shape_Circle_AiType {
}
