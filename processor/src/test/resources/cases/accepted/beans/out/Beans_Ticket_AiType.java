package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Beans.Ticket} forgets.
 */
@Companion(
    description = "A ticket of a desk."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Beans_Ticket_AiType {
}
