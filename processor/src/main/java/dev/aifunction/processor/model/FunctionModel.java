package dev.aifunction.processor.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Is one function tool.
 *
 * @param method the Java method's name
 * @param varargs whether the last parameter takes any number of arguments in Java
 * @param tool the name that the model uses
 */
public record FunctionModel(
    String method,
    boolean isStatic,
    boolean varargs,
    String tool,
    String description,
    List<ParameterModel> parameters,
    ResultModel result,
    Behaviour behaviour) {

  public FunctionModel {
    parameters = List.copyOf(parameters);
  }

  /** What {@code @AiFunction} says beside name and description. */
  public record Behaviour(
      boolean strict,
      Optional<Duration> timeout,
      String execution,
      String effect,
      boolean idempotent) {}

  /** Returns the parameters that the model fills in. */
  public List<Property> properties() {
    return parameters.stream()
        .filter(ParameterModel.Argument.class::isInstance)
        .map(parameter -> ((ParameterModel.Argument) parameter).property())
        .toList();
  }
}
