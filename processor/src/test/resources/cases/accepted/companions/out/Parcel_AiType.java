package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;

/**
 * Keeps what the class file of {@link Parcel} forgets.
 */
@Companion(
    description = "Something that is sent.",
    properties = {
        @Companion.Property(name = "IPhone", description = "The telephone of whoever gets it."),
        @Companion.Property(name = "URL", description = "The page where it can be followed."),
        @Companion.Property(name = "fragile", description = "Whether it breaks when it falls."),
        @Companion.Property(name = "notify", description = "Whom to tell when it is there."),
        @Companion.Property(name = "sender()", description = "Who sends it."),
        @Companion.Property(name = "weight", description = "What it weighs, in grams.")
    },
    order = {"weight", "URL", "notify", "fragile", "sender", "iPhone"}
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Parcel_AiType {
  @Companion.Part(
      property = "URL",
      nullable = true
  )
  Object URL();

  @Companion.Part(
      property = "notify",
      nullable = true
  )
  Object notify_();
}
