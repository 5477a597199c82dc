package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Finds the types that can stand in place of a sealed one, or of one with {@code @JsonSubTypes}.
 */
final class Subtypes {
  private final ReadContext context;

  Subtypes(ReadContext context) {
    this.context = context;
  }

  /** Returns the members, those of a sealed member in its place; reports what is open. */
  Optional<List<DeclaredType>> of(DeclaredType type, TypeElement element, Site site) {
    int before = context.reporter().size();
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    collect(type, element, site, found, new HashSet<>());
    if (found.isEmpty() && context.reporter().size() == before) {
      context.reporter().add(ProblemCode.NO_SUBTYPES, site.element(), element.getSimpleName());
    }
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(List.copyOf(found.values()));
  }

  private void collect(
      DeclaredType type,
      TypeElement element,
      Site site,
      Map<String, DeclaredType> found,
      Set<String> visited) {
    if (!visited.add(element.getQualifiedName().toString())) {
      return;
    }
    for (TypeElement direct : direct(element)) {
      Optional<DeclaredType> resolved = resolve(direct, type, element);
      if (resolved.isEmpty()) {
        continue; // no value of the type is one of these
      }
      boolean concrete =
          !direct.getModifiers().contains(Modifier.ABSTRACT) && !direct.getKind().isInterface();
      if (UnionReader.isUnion(direct)) {
        collect(resolved.get(), direct, site, found, visited);
      } else if (!concrete) {
        context
            .reporter()
            .add(
                ProblemCode.OPEN_SUBTYPE,
                site.element(),
                direct.getSimpleName(),
                element.getSimpleName());
      }
      if (concrete) { // behind its own subtypes, which are of its type too
        found.putIfAbsent(direct.getQualifiedName().toString(), resolved.get());
      }
    }
  }

  /** Returns the types that a type itself lists. */
  static List<TypeElement> direct(TypeElement element) {
    List<TypeElement> direct = new ArrayList<>();
    Optional<Mirror> listed = Mirror.of(element, JacksonNames.SUB_TYPES);
    if (listed.isPresent()) {
      for (AnnotationMirror annotation : listed.get().annotations("value")) {
        TypeMirror type = new Mirror(element, annotation).type("value");
        direct.add(JavaTypes.element((DeclaredType) type));
      }
      return direct;
    }
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      JavaTypes.requireResolved(permitted);
      direct.add(JavaTypes.element((DeclaredType) permitted));
    }
    return direct;
  }

  /**
   * Returns a subtype with the type arguments that make it one of the given type: {@code Ok<User>}
   * of {@code Result<User>}; nothing where it never is one.
   */
  private Optional<DeclaredType> resolve(TypeElement subtype, DeclaredType type, TypeElement of) {
    Types types = context.types();
    DeclaredType generic = (DeclaredType) subtype.asType();
    Optional<DeclaredType> supertype = supertype(generic, of);
    if (supertype.isEmpty()) {
      return generic.getTypeArguments().isEmpty() ? Optional.of(generic) : Optional.empty();
    }
    Map<String, TypeMirror> arguments = new HashMap<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      TypeMirror formal = supertype.get().getTypeArguments().get(i);
      TypeMirror actual = type.getTypeArguments().get(i);
      if (formal instanceof TypeVariable variable) {
        arguments.put(variable.asElement().getSimpleName().toString(), actual);
      } else if (!types.isSameType(types.erasure(formal), types.erasure(actual))) {
        return Optional.empty();
      }
    }
    List<TypeMirror> resolved = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      TypeMirror argument = arguments.get(parameter.getSimpleName().toString());
      resolved.add(argument != null ? argument : JavaTypes.bound(parameter.asType()));
    }
    return Optional.of(
        resolved.isEmpty()
            ? generic
            : types.getDeclaredType(subtype, resolved.toArray(TypeMirror[]::new)));
  }

  private Optional<DeclaredType> supertype(DeclaredType type, TypeElement wanted) {
    if (JavaTypes.element(type).equals(wanted)) {
      return Optional.of(type);
    }
    return context.types().directSupertypes(type).stream()
        .map(supertype -> supertype((DeclaredType) supertype, wanted))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
