package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Descriptions.Sky} forgets.
 */
@Companion(
    description = "What the sky looks like."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Descriptions_Sky_AiType {
}
