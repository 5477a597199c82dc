package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Descriptions.Described} forgets.
 */
@Companion
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Descriptions_Described_AiType {
}
