package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;
import jakarta.validation.constraints.Max;

/**
 * Keeps what the class file of {@link Page} forgets.
 */
@Companion(
    description = "A part of a list.",
    properties = @Companion.Property(name = "rows", description = "what is on the page"),
    creators = @Companion.Creator(signature = "(java.util.List,java.lang.Object)", names = {"rows", "first"})
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Page_AiType {
  @Companion.Part(
      property = "first",
      nullable = true
  )
  Object first();

  @Companion.Part(
      property = "sizes",
      path = "0"
  )
  @Max(4L)
  Object sizes_0();
}
