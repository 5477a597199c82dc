package dev.aifunction.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is a method that is about to be called with the arguments of a model, which were read without a
 * problem.
 */
public final class Invocation {
  private final Object target;
  private final Method method;
  private final List<@Nullable Object> arguments;

  /**
   * Describes the call of a method.
   *
   * @param target the object whose method it is
   * @param arguments in the order of the parameters
   * @throws IllegalArgumentException when there are more or fewer arguments than parameters
   */
  public Invocation(Object target, Method method, List<? extends @Nullable Object> arguments) {
    this.target = Objects.requireNonNull(target, "target");
    this.method = Objects.requireNonNull(method, "method");
    this.arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    if (arguments.size() != method.parameters().size()) {
      throw new IllegalArgumentException(
          "%s takes %d arguments, not %d"
              .formatted(method.name(), method.parameters().size(), arguments.size()));
    }
  }

  /**
   * Is a method of a tool.
   *
   * @param owner the class that has it: declares it or inherits it
   * @param name its name in Java
   * @param wireNames those names of properties that the model knows by another one: the key is the
   *     way to a property, such as {@code order/lines/quantity}, by the parameter's name on the
   *     wire and then by names in Java
   * @param again the ways to where a type comes again that contains itself, such as {@code
   *     order/replaces}, and the shorter way, {@code order}, from which names are looked up there
   */
  public record Method(
      Class<?> owner,
      String name,
      List<Parameter> parameters,
      Map<String, String> wireNames,
      Map<String, String> again) {
    public Method {
      parameters = List.copyOf(parameters);
      wireNames = Map.copyOf(wireNames);
      again = Map.copyOf(again);
    }

    /** Is a method whose arguments' types do not contain themselves. */
    public Method(
        Class<?> owner, String name, List<Parameter> parameters, Map<String, String> wireNames) {
      this(owner, name, parameters, wireNames, Map.of());
    }
  }

  /**
   * Is a parameter of a method.
   *
   * @param name what the model calls it; empty for a parameter that it does not fill in
   * @param type its class, without type arguments
   */
  public record Parameter(String name, Class<?> type) {}

  /** The object whose method it is. */
  public Object target() {
    return target;
  }

  /** The method. */
  public Method method() {
    return method;
  }

  /** The arguments, in the order of the parameters. */
  public List<@Nullable Object> arguments() {
    return arguments;
  }

  /**
   * Returns the argument that the model calls by this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public @Nullable Object argument(String name) {
    for (int i = 0; i < arguments.size(); i++) {
      if (method.parameters().get(i).name().equals(name)) {
        return arguments.get(i);
      }
    }
    throw new IllegalArgumentException(method.name() + " takes no argument named " + name);
  }
}
