package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Answers small questions about javac's types. */
final class JavaTypes {
  private JavaTypes() {}

  /** Throws when a type, or a part of it, does not exist yet. */
  static void requireResolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new Unresolved(type.toString());
    }
    if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(JavaTypes::requireResolved);
    } else if (type instanceof ArrayType array) {
      requireResolved(array.getComponentType());
    }
  }

  /** Throws when a method's signature names what does not exist yet. */
  static void requireResolved(ExecutableElement method) {
    requireResolved(method.getReturnType());
    method.getParameters().forEach(parameter -> requireResolved(parameter.asType()));
  }

  /** Returns a type's name without the annotations on it, for generated code. */
  static TypeName unannotated(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations();
  }

  /**
   * Returns {@code Sky} for {@code ? extends Sky} and {@code T extends Sky}, and any other type as
   * it is.
   */
  static TypeMirror bound(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : type;
    }
    return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
  }

  /** Returns {@code Page<Sky>} for {@code Page<? extends Sky>}, which can be made. */
  static DeclaredType withoutWildcards(DeclaredType type, Types types) {
    if (type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
      return type;
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      TypeMirror bound = bound(type.getTypeArguments().get(i));
      arguments.add(
          bound instanceof WildcardType
              ? bound(element(type).getTypeParameters().get(i).asType())
              : bound);
    }
    return types.getDeclaredType(element(type), arguments.toArray(TypeMirror[]::new));
  }

  /** Whether a type has an argument such as {@code ? super Sky}. */
  static boolean hasLowerBound(DeclaredType type) {
    return type.getTypeArguments().stream()
        .anyMatch(a -> a instanceof WildcardType wildcard && wildcard.getSuperBound() != null);
  }

  /** Whether a generic type is written without its arguments. */
  static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty() && !element(type).getTypeParameters().isEmpty();
  }

  /** Returns what an array of arrays holds in the end. */
  static TypeMirror innermost(ArrayType type) {
    return type.getComponentType() instanceof ArrayType inner
        ? innermost(inner)
        : type.getComponentType();
  }

  /** Returns the class, interface, record or enum of a type. */
  static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  /** Whether a type is the class or interface of that name. */
  static boolean isNamed(TypeMirror type, ClassName name) {
    return type instanceof DeclaredType declared
        && element(declared).getQualifiedName().contentEquals(name.canonicalName());
  }

  /** Returns a type as its user would write it, without packages and annotations. */
  static String simple(TypeMirror type) {
    return simple(unannotated(type));
  }

  /** Returns a type as its user would write it, without packages. */
  static String simple(TypeName type) {
    return type.toString().replaceAll("\\b(?:\\p{Lower}[\\w$]*\\.)+(?=\\p{Upper})", "");
  }
}
