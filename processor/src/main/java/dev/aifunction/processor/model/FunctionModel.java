package dev.aifunction.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Is one function tool.
 *
 * @param method the Java method's name
 * @param varargs whether the last parameter takes any number of arguments in Java
 * @param tool the name that the model uses
 * @param validated the method as a validator finds it, where one has to see the arguments, because
 *     generated code cannot check all constraints on them
 */
public record FunctionModel(
    String method,
    boolean isStatic,
    boolean varargs,
    String tool,
    String description,
    List<ParameterModel> parameters,
    ResultModel result,
    Behaviour behaviour,
    Optional<Signature> validated) {

  public FunctionModel {
    parameters = List.copyOf(parameters);
  }

  /**
   * Is what tells a method from others of its name.
   *
   * @param parameterTypes without type arguments
   */
  public record Signature(List<TypeName> parameterTypes) {
    public Signature {
      parameterTypes = List.copyOf(parameterTypes);
    }
  }

  /** What {@code @AiFunction} says beside name and description. */
  public record Behaviour(
      boolean strict,
      Optional<Duration> timeout,
      String execution,
      String effect,
      boolean idempotent,
      String returnTo,
      boolean deferLoading,
      List<String> callers) {
    public Behaviour {
      callers = List.copyOf(callers);
    }
  }

  /** Returns the parameters that the model fills in. */
  public List<Property> properties() {
    return parameters.stream()
        .filter(ParameterModel.Argument.class::isInstance)
        .map(parameter -> ((ParameterModel.Argument) parameter).property())
        .toList();
  }
}
