package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link TripPlanner.Itinerary} forgets.
 */
@Companion(
    description = "A trip.",
    properties = @Companion.Property(name = "city", description = "where it goes")
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
interface TripPlanner_Itinerary_AiType {
}
