package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Shape.Group} forgets.
 */
@Companion(
    description = "Several shapes."
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Shape_Group_AiType {
  @Companion.Part(
      property = "shapes",
      path = "0",
      nullable = true
  )
  Object shapes_0();
}
