package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Beans.Ticket} forgets.
 */
@Companion(
    description = "A ticket of a desk.",
    properties = {
        @Companion.Property(name = "hash", description = "Has no getter that is for everyone."),
        @Companion.Property(name = "title", description = "What it is about.")
    },
    order = {"id", "note", "title", "priority", "open", "URL", "tags"}
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Beans_Ticket_AiType {
}
