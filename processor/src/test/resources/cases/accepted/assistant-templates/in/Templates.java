package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@AiAssistant(instructions = "You speak of {{Objects}} in a {{conversation}}.")
public interface Templates {
  enum Unit {
    CELSIUS
  }

  record Place(String city, int zip) {}

  @Prompt("{{number}}{{other}}")
  String numbers(int number, long other);

  @Prompt("{{flag}}")
  String flag(boolean flag);

  @Prompt("Braces { } and } {, quotes \", back\\slashes, $S, $T.\nNew lines, and {{text}}{{text}}.")
  String texts(String text);

  @Prompt(
      "{{place}} {{places}} {{array}} {{unit}} {{day}} {{fine}} {{letter}} {{maybe}} {{box}}"
          + " {{none}}")
  String values(
      Place place,
      List<Place> places,
      int[] array,
      Unit unit,
      LocalDate day,
      double fine,
      char letter,
      Optional<Place> maybe,
      Integer box,
      @Nullable String none);

  @Prompt("{{lines}}")
  String lines(String... lines);

  @Prompt("{{conversation}} {{in}} {{out}} {{json}}")
  String names(String conversation, String in, int out, String json);

  @Prompt("{{{{name}}}} is no variable, {\"a\":{\"b\":{{text}} }}}} nor {{{{{{{{ this }}}}.")
  String escaped(String text);
}
