package cases;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Reply;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

@AiAssistant
public interface Oracle {
  enum Mood {
    FINE,
    GRIM
  }

  record Point(int x, int y) {}

  sealed interface Shape permits Circle, Square {}

  record Circle(Point center, double radius) implements Shape {}

  record Square(Point corner, double side) implements Shape {}

  record Tree(String name, List<Tree> branches) {}

  /** Is one plain value on the wire. */
  record Code(@JsonValue String text) {}

  class Bean {
    private String name;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  int number(String message);

  boolean yesOrNo(String message);

  LocalDate day(String message);

  @Max(5)
  int stars(String message);

  @Size(max = 20)
  String title(String message);

  Mood mood(String message);

  /**
   * Thinks of names.
   *
   * @return the names, best first
   */
  List<String> names(String message);

  List<String> lines(String message);

  @Size(min = 1)
  List<@Size(max = 3) String> codes(String message);

  Set<Mood> moods(String message);

  Point[] points(String message);

  int[] numbers(String message);

  Map<String, Integer> counts(String message);

  Optional<Point> maybe(String message);

  OptionalInt maybeNumber(String message);

  @Nullable Point orNull(String message);

  @Nullable String textOrNull(String message);

  Shape shape(String message);

  /** @return the root of the tree */
  Tree tree(String message);

  Code code(String message);

  Bean bean(String message);

  Reply<Integer> numberWithReply(String message);

  Reply<? extends Shape> anyShape(String message);

  Reply<@Size(max = 9) String> shortText(String message);

  CompletionStage<String> textLater(String message);

  CompletableFuture<Reply<String>> replyLater(String message);

  CompletableFuture<List<Point>> pointsLater(String message);

  CompletionStage<Reply<Mood>> moodLater(String message);

  Future<Integer> future(String message);

  AssistantStream<String> text(String message);

  @Prompt("{{value}} {{reply}}")
  AssistantStream<Point> point(int value, String reply);

  AssistantStream<List<Mood>> stream(String message);
}
