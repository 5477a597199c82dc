package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Descriptions.Day} forgets.
 */
@Companion(
    description = "A day in the forecast, with all that matters.",
    properties = {
        @Companion.Property(name = "high", description = "the highest temperature, in °C"),
        @Companion.Property(name = "sky", description = "what the sky looks like")
    }
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Descriptions_Day_AiType {
}
