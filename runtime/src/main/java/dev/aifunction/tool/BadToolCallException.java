package dev.aifunction.tool;

import dev.aifunction.openapi.http.AiFunctionException;
import java.util.Collection;
import java.util.List;

/**
 * Says that the model made a mistake: it called a tool that does not exist, or with arguments that
 * the tool cannot take.
 *
 * <p>The message is written for the model and lists every problem at once, so that one more attempt
 * is enough.
 */
public final class BadToolCallException extends AiFunctionException {
  private static final long serialVersionUID = 1;
  private static final int MAX_LISTED = 20;
  private static final int MAX_LENGTH = 4_000;

  private final Problem[] problems; // an array, unlike a list, is serializable by its type

  /**
   * Says what is wrong.
   *
   * @throws IllegalArgumentException when there is no problem
   */
  public BadToolCallException(List<Problem> problems) {
    super(message(problems), null);
    this.problems = problems.toArray(Problem[]::new);
  }

  /** Returns the exception for a call of a tool that does not exist; it names the nearest ones. */
  public static BadToolCallException unknownTool(String name, Collection<ToolSpec> specs) {
    List<String> names = specs.stream().map(ToolSpec::name).toList();
    return new BadToolCallException(List.of(Problem.unknownName("", "tool", name, names)));
  }

  /** Returns every problem; there is at least one. */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static String message(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a bad call has at least one problem");
    }
    if (problems.size() == 1) {
      return "The call was not run: " + problems.get(0) + ". Correct it and call again.";
    }
    StringBuilder message = new StringBuilder("The call was not run. Correct these problems:");
    int listed = 0;
    for (Problem problem : problems) {
      if (listed == MAX_LISTED || message.length() > MAX_LENGTH) {
        break;
      }
      message.append("\n- ").append(problem);
      listed++;
    }
    if (listed < problems.size()) {
      message.append("\n- and ").append(problems.size() - listed).append(" more");
    }
    return message.toString();
  }
}
