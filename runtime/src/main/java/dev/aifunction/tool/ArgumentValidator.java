package dev.aifunction.tool;

import java.util.List;

/**
 * Checks the arguments of a call beyond what generated code checks: the constraints of the user's
 * own, whose rules stand in a class.
 *
 * <p>A toolset takes one in its constructor when a function of it has such a constraint. For
 * Jakarta Validation it is {@code new JakartaArgumentValidator(validator)}; another one is a
 * lambda:
 *
 * <pre>{@code
 * ArgumentValidator validator = call ->
 *     cities.contains(call.argument("city"))
 *         ? List.of()
 *         : List.of(new Problem("/city", "must be a city that we serve, such as Oslo"));
 * }</pre>
 *
 * <p>It is asked once for each call, after every argument was read and before the method runs, and
 * by several threads at the same time.
 */
@FunctionalInterface
public interface ArgumentValidator {

  /**
   * Returns everything that is wrong with the arguments, written for the model; nothing when they
   * may be used. What it throws is a failure of the tool.
   */
  List<Problem> validate(Invocation invocation);
}
