package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Enums.Priority} forgets.
 */
@Companion(
    description = "How urgent it is."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Enums_Priority_AiType {
}
