package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Extract;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Reply;
import java.util.List;
import java.util.concurrent.CompletionStage;

@AiAssistant
interface Reader extends Inherited {
  record Metrics(int words, List<String> people) {}

  /**
   * Takes the figures that a text names. They are
   * the figures as they stand there.
   *
   * @return the figures
   */
  @Extract
  Metrics readMetrics(String text);

  @Extract
  @Prompt("How old is {{name}} in: {{text}}")
  int age(String name, String text);

  @Extract
  String title(String text);

  /** Takes the figures. */
  @Extract
  Reply<Metrics> replied(String text);

  @Extract
  CompletionStage<List<Metrics>> later(String text);

  @Extract
  CompletionStage<Reply<Metrics>> repliedLater(String text);

  Metrics answered(String text);
}
