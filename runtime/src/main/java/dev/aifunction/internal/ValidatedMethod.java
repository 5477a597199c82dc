package dev.aifunction.internal;

import dev.aifunction.tool.ArgumentValidator;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Invocation;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is a function whose arguments an {@link ArgumentValidator} has to see before it is called.
 *
 * <pre>{@code
 * ValidatedMethod.of("get_forecast", Weather.class, "getForecast")
 *     .parameter("city", String.class)
 *     .parameter("days", int.class)
 * }</pre>
 */
public final class ValidatedMethod {
  private final String tool;
  private final Invocation.Method method;

  private ValidatedMethod(String tool, Invocation.Method method) {
    this.tool = tool;
    this.method = method;
  }

  /** Returns a method without parameters. */
  public static ValidatedMethod of(String tool, Class<?> owner, String name) {
    return new ValidatedMethod(tool, new Invocation.Method(owner, name, List.of(), Map.of()));
  }

  /** Returns the method with one more parameter. */
  public ValidatedMethod parameter(String name, Class<?> type) {
    List<Invocation.Parameter> parameters = new ArrayList<>(method.parameters());
    parameters.add(new Invocation.Parameter(name, type));
    return with(parameters, method.wireNames(), method.again());
  }

  /** Returns the method with a property that has another name on the wire than in Java. */
  public ValidatedMethod renamed(String way, String name) {
    return with(method.parameters(), and(method.wireNames(), way, name), method.again());
  }

  /** Returns the method with a way to where a type comes again that contains itself. */
  public ValidatedMethod again(String way, String first) {
    return with(method.parameters(), method.wireNames(), and(method.again(), way, first));
  }

  private ValidatedMethod with(
      List<Invocation.Parameter> parameters,
      Map<String, String> wireNames,
      Map<String, String> again) {
    return new ValidatedMethod(
        tool, new Invocation.Method(method.owner(), method.name(), parameters, wireNames, again));
  }

  private static Map<String, String> and(Map<String, String> all, String key, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(key, value);
    return more;
  }

  /**
   * Has the arguments checked.
   *
   * @throws BadToolCallException when the validator has problems with them
   * @throws ToolFailedException when the validator fails
   */
  public void validate(ArgumentValidator validator, Object target, @Nullable Object[] arguments) {
    List<Problem> problems;
    try {
      problems = validator.validate(new Invocation(target, method, Arrays.asList(arguments)));
    } catch (Throwable failure) {
      throw ToolFailedException.of(tool, failure);
    }
    if (!problems.isEmpty()) {
      throw new BadToolCallException(problems);
    }
  }
}
