package dev.aifunction.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds the types in a function's signature as its class has them, without type variables. */
final class MemberTypes {
  private final Types types;
  private final TypeVariables variables;

  MemberTypes(Types types) {
    this.types = types;
    this.variables = new TypeVariables(types);
  }

  /** Returns the type of a parameter. */
  TypeMirror parameter(FunctionMethod function, int index) {
    TypeMirror declared = function.declaration().getParameters().get(index).asType();
    return TypeVariables.in(declared).isEmpty()
        ? declared
        : variables.bounded(
            function.typeOf(function.declaration(), types).getParameterTypes().get(index));
  }

  /** Returns the type of the result. */
  TypeMirror result(FunctionMethod function) {
    TypeMirror declared = function.method().getReturnType();
    return TypeVariables.in(declared).isEmpty()
        ? declared
        : variables.bounded(function.type(types).getReturnType());
  }

  /**
   * Returns the annotations of a declaration and, where its type is a variable, those on it, which
   * the type in its place does not have.
   */
  static List<AnnotationMirror> annotations(Element declaration, TypeMirror declared) {
    return declared instanceof TypeVariable
        ? Components.together(declaration.getAnnotationMirrors(), declared.getAnnotationMirrors())
        : List.copyOf(declaration.getAnnotationMirrors());
  }
}
