package cases;

import dev.aifunction.Generated;
import dev.aifunction.internal.Companion;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Keeps what the class file of {@link Person} forgets.
 */
@Companion(
    description = "Somebody we know.",
    properties = {
        @Companion.Property(name = "emails", description = "where to write, best address first"),
        @Companion.Property(name = "name", description = "the full name, such as Ann Lee")
    },
    creators = @Companion.Creator(signature = "(java.lang.String)", names = {"name"})
)
@Generated("dev.aifunction.processor.AiFunctionProcessor")
public interface Person_AiType {
  @Companion.Part(
      property = "code",
      path = "0"
  )
  @Size(
      min = 2
  )
  Object code_0();

  @Companion.Part(
      property = "emails",
      path = "0"
  )
  @Email(
      message = "write an address"
  )
  @Size(
      max = 30
  )
  Object emails_0();

  @Companion.Part(
      property = "friend",
      nullable = true
  )
  Object friend();

  @Companion.Part(
      property = "nick",
      nullable = true
  )
  Object nick();

  @Companion.Part(
      property = "pages",
      path = "0"
  )
  @Size(
      max = 9
  )
  Object pages_0();

  @Companion.Part(
      property = "scores",
      path = "0"
  )
  @Pattern(
      regexp = "[a-z]+"
  )
  Object scores_0();

  @Companion.Part(
      property = "scores",
      path = "1",
      nullable = true
  )
  Object scores_1();

  @Companion.Part(
      property = "table",
      path = "0/0"
  )
  @Min(3L)
  Object table_0_0();

  @Companion.Part(
      property = "tags",
      nullable = true
  )
  Object tags();

  @Companion.Part(
      property = "titles",
      path = "0",
      nullable = true
  )
  Object titles_0();
}
