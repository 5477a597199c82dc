package dev.aifunction.processor.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the names of properties as Jackson 3 does: by the rules of JavaBeans and by strategies. */
final class PropertyNames {

  /** Jackson's strategies, by the simple names of their classes. */
  private static final Map<String, UnaryOperator<String>> STRATEGIES =
      Map.of(
          "PropertyNamingStrategy",
          UnaryOperator.identity(),
          "LowerCamelCaseStrategy",
          UnaryOperator.identity(),
          "UpperCamelCaseStrategy",
          PropertyNames::capitalized,
          "SnakeCaseStrategy",
          PropertyNames::snake,
          "UpperSnakeCaseStrategy",
          name -> snake(name).toUpperCase(Locale.ROOT),
          "LowerCaseStrategy",
          name -> name.toLowerCase(Locale.ROOT),
          "KebabCaseStrategy",
          name -> separated(name, "-"),
          "LowerDotCaseStrategy",
          name -> separated(name, "."));

  private PropertyNames() {}

  /** Returns {@code city} for {@code getCity} and {@code open} for {@code isOpen}. */
  static Optional<String> ofGetter(ExecutableElement method) {
    if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    return isBoolean(method.getReturnType())
        ? after("is", name).or(() -> after("get", name))
        : after("get", name);
  }

  /** Returns {@code city} for {@code setCity}. */
  static Optional<String> ofSetter(ExecutableElement method) {
    return method.getParameters().size() == 1
        ? after("set", method.getSimpleName().toString())
        : Optional.empty();
  }

  /**
   * Returns the property that a method gets, sets or, in a builder, adds: by any prefix or none.
   */
  static String ofAccessor(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return ofGetter(method).or(() -> ofSetter(method)).or(() -> after("with", name)).orElse(name);
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || (type instanceof DeclaredType declared
            && JavaTypes.element(declared)
                .getQualifiedName()
                .contentEquals(Boolean.class.getCanonicalName()));
  }

  /** Returns {@code city} for {@code withCity}, but nothing for {@code without}. */
  static Optional<String> after(String prefix, String name) {
    String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    return rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))
        ? Optional.empty()
        : Optional.of(decapitalized(rest));
  }

  /** Returns {@code city} for {@code City}, but {@code URL} as it is. */
  private static String decapitalized(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns what {@code @JsonNaming} with a class of that simple name does to a name. */
  static Optional<UnaryOperator<String>> strategy(String simpleName) {
    return Optional.ofNullable(STRATEGIES.get(simpleName));
  }

  /** Returns {@code City} for {@code city}. */
  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns {@code first_name} for {@code firstName}, and {@code url} for {@code URL}. */
  private static String snake(String name) {
    String words = name.replaceAll("^_", "").replaceAll("(?<![\\p{Lu}_]|^)(?=\\p{Lu})", "_");
    return words.isEmpty() ? name : words.toLowerCase(Locale.ROOT);
  }

  /** Returns {@code my-http-server} for {@code myHTTPServer}. */
  private static String separated(String name, String separator) {
    return name.replaceAll("(?<=\\P{Lu})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\P{Lu})", separator)
        .toLowerCase(Locale.ROOT);
  }
}
