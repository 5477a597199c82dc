package dev.aifunction.validation;

import dev.aifunction.tool.ArgumentValidator;
import dev.aifunction.tool.Invocation;
import dev.aifunction.tool.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks arguments by a Jakarta {@link Validator}: every constraint of the group {@code Default} on
 * the parameters, and within values what {@code @Valid} leads to.
 *
 * <pre>{@code
 * Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
 * Toolset tools = new WeatherToolset(new Weather(), new JakartaArgumentValidator(validator));
 * }</pre>
 *
 * <p>The messages go to the model as the validator's interpolator writes them. Of the class path it
 * needs {@code jakarta.validation-api}, an optional dependency, and a provider.
 */
public final class JakartaArgumentValidator implements ArgumentValidator {
  private final Validator validator;

  /** Checks by a validator, which has to know how to make the constraints' own validators. */
  @SuppressWarnings("exports") // who names the class has the API of Jakarta Validation
  public JakartaArgumentValidator(Validator validator) {
    this.validator = Objects.requireNonNull(validator, "validator");
  }

  /**
   * Returns the violations, in the order of their pointers.
   *
   * @throws ValidationException when the constraints contradict their declaration or a validator of
   *     them fails
   */
  @Override
  public List<Problem> validate(Invocation invocation) {
    return validator
        .forExecutables()
        .validateParameters(
            invocation.target(), method(invocation.method()), invocation.arguments().toArray())
        .stream()
        .map(violation -> problem(violation, invocation.method()))
        .sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::message))
        .toList();
  }

  private static Method method(Invocation.Method method) {
    Class<?>[] parameters =
        method.parameters().stream().map(Invocation.Parameter::type).toArray(Class<?>[]::new);
    return find(method.owner(), method.name(), parameters)
        .orElseThrow(() -> new IllegalArgumentException("there is no method " + method));
  }

  /** Finds a method of a class or of what it inherits from. */
  private static Optional<Method> find(Class<?> owner, String name, Class<?>[] parameters) {
    for (Method method : owner.getDeclaredMethods()) {
      if (!method.isBridge()
          && method.getName().equals(name)
          && Arrays.equals(method.getParameterTypes(), parameters)) {
        return Optional.of(method);
      }
    }
    return Stream.concat(Stream.ofNullable(owner.getSuperclass()), Stream.of(owner.getInterfaces()))
        .flatMap(inherited -> find(inherited, name, parameters).stream())
        .findFirst();
  }

  private static Problem problem(ConstraintViolation<?> violation, Invocation.Method method) {
    StringBuilder pointer = new StringBuilder();
    String way = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        append(pointer, node.getIndex().toString());
      } else if (node.getKey() != null) {
        append(pointer, node.getKey().toString());
      }
      switch (node.getKind()) {
        case PARAMETER -> {
          int index = node.as(Path.ParameterNode.class).getParameterIndex();
          String name = method.parameters().get(index).name();
          way = name;
          append(pointer, name);
        }
        case PROPERTY -> {
          way = way + "/" + node.getName();
          append(pointer, method.wireNames().getOrDefault(way, node.getName()));
          way = method.again().getOrDefault(way, way);
        }
        default -> {} // of the method, all parameters, a whole object or an element
      }
    }
    return new Problem(pointer.toString(), violation.getMessage());
  }

  private static void append(StringBuilder pointer, String name) {
    pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }
}
