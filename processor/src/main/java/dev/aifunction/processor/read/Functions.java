package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the functions of a class: those that it declares, and those that it inherits. */
final class Functions {
  private final ReadContext context;

  Functions(ReadContext context) {
    this.context = context;
  }

  /**
   * Returns a class's functions: the superclass's first, then those of the interfaces, then its
   * own, each in source order. An override stands where the method stood that it overrides.
   *
   * @throws Unresolved when a supertype does not exist yet
   */
  List<FunctionMethod> of(TypeElement target) {
    List<FunctionMethod> found = new ArrayList<>();
    collect(target, target, new HashSet<>(), found);
    return found;
  }

  /** Whether the processor sees a class: it declares a function, or asks for calls. */
  static boolean isSeen(TypeElement type) {
    return type.getKind() != ElementKind.ANNOTATION_TYPE
        && (Mirror.of(type, RuntimeNames.AI_CALLS).isPresent()
            || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(Functions::isAnnotated));
  }

  /**
   * Whether a class, whose functions mention variables without a bound, is there to be extended.
   */
  static boolean isBase(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT)
        && Mirror.of(type, RuntimeNames.AI_CALLS).isEmpty();
  }

  /** Returns a variable of the class that its functions mention and no type stands for. */
  static Optional<TypeParameterElement> openVariable(
      ReadContext context, List<FunctionMethod> functions) {
    return functions.stream()
        .flatMap(function -> TypeVariables.in(function.type(context.types())).stream())
        .filter(variable -> variable.getGenericElement() instanceof TypeElement)
        .filter(TypeVariables::isOpen)
        .findFirst();
  }

  private static boolean isAnnotated(ExecutableElement method) {
    return Mirror.of(method, RuntimeNames.AI_FUNCTION).isPresent();
  }

  private void collect(
      TypeElement type, TypeElement target, Set<Element> seen, List<FunctionMethod> found) {
    if (!seen.add(type)) {
      return;
    }
    for (TypeElement parent : parents(type)) {
      collect(parent, target, seen, found);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (type.equals(target) || !type.getKind().isInterface() || !isStatic(method)) {
        merge(new FunctionMethod(target, method, method), found);
      }
    }
  }

  private static List<TypeElement> parents(TypeElement type) {
    List<TypeMirror> parents = new ArrayList<>();
    if (type.getSuperclass().getKind() != TypeKind.NONE) {
      parents.add(type.getSuperclass());
    }
    parents.addAll(type.getInterfaces());
    parents.forEach(JavaTypes::requireResolved);
    return parents.stream().map(parent -> JavaTypes.element((DeclaredType) parent)).toList();
  }

  /** Adds a method that is a function, and lets it take the place of those that it overrides. */
  private void merge(FunctionMethod candidate, List<FunctionMethod> found) {
    ExecutableElement method = candidate.method();
    boolean isFunction = isAnnotated(method);
    boolean placed = false;
    for (int i = 0; i < found.size(); i++) {
      FunctionMethod known = found.get(i);
      if (!known.method().getSimpleName().equals(method.getSimpleName())) {
        continue;
      }
      boolean hides = hides(candidate, known);
      if (hides || overrides(method, known)) {
        if (placed || (hides && !isFunction)) {
          found.remove(i--);
        } else {
          found.set(i, isFunction ? candidate : known.overriddenBy(method));
          placed = true;
        }
      } else if (overrides(known.method(), candidate) || isSame(candidate, known)) {
        return;
      }
    }
    if (isFunction && !placed) {
      found.add(candidate);
    }
  }

  private boolean overrides(ExecutableElement method, FunctionMethod other) {
    return context.elements().overrides(method, other.method(), other.target());
  }

  private boolean hides(FunctionMethod method, FunctionMethod known) {
    return isStatic(method.method())
        && isStatic(known.method())
        && !known.method().getModifiers().contains(Modifier.PRIVATE)
        && hasSignatureOf(method, known);
  }

  /** Whether two interfaces have the method, of which one implementation serves both. */
  private boolean isSame(FunctionMethod method, FunctionMethod known) {
    return method.owner().getKind().isInterface()
        && known.owner().getKind().isInterface()
        && !isStatic(method.method())
        && !isStatic(known.method())
        && hasSignatureOf(method, known);
  }

  private boolean hasSignatureOf(FunctionMethod method, FunctionMethod known) {
    return context
        .types()
        .isSubsignature(method.type(context.types()), known.type(context.types()));
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }
}
