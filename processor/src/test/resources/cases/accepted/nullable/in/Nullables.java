package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

@AiCalls
public class Nullables {

  public record Boxes(
      Byte tiny,
      Short small,
      Integer medium,
      Long large,
      Float rough,
      Double fine,
      Character letter,
      Boolean flag) {}

  public record Gaps(
      @Nullable Integer number,
      @Nullable String text,
      @Nullable Gap gap,
      @Nullable List<String> lines) {}

  public record Gap(@Nullable Boolean flag) {}

  @AiFunction("Gives the boxes back.")
  public Boxes boxes(Boxes boxes) {
    return boxes;
  }

  @AiFunction("Gives the gaps back.")
  public Gaps gaps(Gaps gaps) {
    return gaps;
  }

  @AiFunction("Gives a text back, or nothing.")
  public @Nullable String text(@Nullable String text) {
    return text;
  }

  @AiFunction("Gives lines back, some of them missing.")
  public List<@Nullable String> lines(List<@Nullable String> lines) {
    return lines;
  }

  @AiFunction("Gives an array back, in which elements may be missing.")
  public @Nullable String[] elements(@Nullable String[] elements) {
    return elements;
  }

  @AiFunction("Gives an array back, which may be missing.")
  public String @Nullable [] array(String @Nullable [] array) {
    return array;
  }
}
