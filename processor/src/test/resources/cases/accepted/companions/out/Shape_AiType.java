package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Shape} forgets.
 */
@Companion(
    description = "What can be drawn."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Shape_AiType {
}
