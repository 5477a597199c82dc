package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Names.Person} forgets.
 */
@Companion(
    description = "Not the model's to read."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Names_Person_AiType {
}
