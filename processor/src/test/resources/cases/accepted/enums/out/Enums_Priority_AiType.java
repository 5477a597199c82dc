package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Enums.Priority} forgets.
 */
@Companion(
    description = "How urgent it is.",
    creators = @Companion.Creator(signature = "valueOf(java.lang.String)", names = {"name"})
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Enums_Priority_AiType {
}
