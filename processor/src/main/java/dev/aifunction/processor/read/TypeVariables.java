package dev.aifunction.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds type variables, and puts their bounds in their place. */
final class TypeVariables {
  private final Types types;

  TypeVariables(Types types) {
    this.types = types;
  }

  /** Returns the variables that a type mentions. */
  static Set<TypeParameterElement> in(TypeMirror type) {
    Set<TypeParameterElement> variables = new LinkedHashSet<>();
    collect(type, variables);
    return variables;
  }

  /** Returns the variables that the parameters and the result of a method mention. */
  static Set<TypeParameterElement> in(ExecutableType method) {
    Set<TypeParameterElement> variables = new LinkedHashSet<>();
    method.getParameterTypes().forEach(type -> collect(type, variables));
    collect(method.getReturnType(), variables);
    return variables;
  }

  private static void collect(TypeMirror type, Set<TypeParameterElement> variables) {
    if (type instanceof TypeVariable variable) {
      variables.add((TypeParameterElement) variable.asElement());
    } else if (type instanceof ArrayType array) {
      collect(array.getComponentType(), variables);
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        collect(wildcard.getExtendsBound(), variables);
      }
      if (wildcard.getSuperBound() != null) {
        collect(wildcard.getSuperBound(), variables);
      }
    } else if (type instanceof DeclaredType declared) {
      collect(declared.getEnclosingType(), variables);
      declared.getTypeArguments().forEach(argument -> collect(argument, variables));
    }
  }

  /**
   * Whether no type stands for a variable: it has no bound, more than one, or one that mentions
   * variables, such as {@code T extends Comparable<T>}.
   */
  static boolean isOpen(TypeParameterElement variable) {
    List<? extends TypeMirror> bounds = variable.getBounds();
    return bounds.size() != 1
        || bounds.get(0).toString().equals(Object.class.getName())
        || !in(bounds.get(0)).isEmpty();
  }

  /** Returns a type with the bounds of its variables, which are not open, in their place. */
  TypeMirror bounded(TypeMirror type) {
    if (in(type).isEmpty()) {
      return type; // with the annotations on it
    }
    if (type instanceof TypeVariable variable) {
      return variable.getUpperBound();
    }
    if (type instanceof ArrayType array) {
      return types.getArrayType(bounded(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return types.getWildcardType(
          boundedOrNull(wildcard.getExtendsBound()), boundedOrNull(wildcard.getSuperBound()));
    }
    DeclaredType declared = (DeclaredType) type;
    TypeMirror[] arguments =
        declared.getTypeArguments().stream().map(this::bounded).toArray(TypeMirror[]::new);
    return declared.getEnclosingType().getKind() == TypeKind.DECLARED
        ? types.getDeclaredType(
            (DeclaredType) bounded(declared.getEnclosingType()),
            JavaTypes.element(declared),
            arguments)
        : types.getDeclaredType(JavaTypes.element(declared), arguments);
  }

  private @org.jspecify.annotations.Nullable TypeMirror boundedOrNull(
      @org.jspecify.annotations.Nullable TypeMirror type) {
    return type == null ? null : bounded(type);
  }

  /** Returns a class with the bounds of the variables that are used, and wildcards for others. */
  DeclaredType instance(TypeElement type, Set<TypeParameterElement> used) {
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement variable : type.getTypeParameters()) {
      arguments.add(
          used.contains(variable)
              ? variable.getBounds().get(0)
              : types.getWildcardType(null, null));
    }
    TypeMirror[] array = arguments.toArray(TypeMirror[]::new);
    return type.getEnclosingElement() instanceof TypeElement outer
            && !type.getModifiers().contains(Modifier.STATIC)
        ? types.getDeclaredType(instance(outer, used), type, array)
        : types.getDeclaredType(type, array);
  }
}
