package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.Problem;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/**
 * Is an {@code @AiFunction} method as a class has it: declared there, inherited or overridden.
 *
 * @param target the class
 * @param method the method that a call reaches
 * @param declaration the method that has the annotation: the same one, or one that it overrides
 */
record FunctionMethod(TypeElement target, ExecutableElement method, ExecutableElement declaration) {

  /** Returns the same function with an override that has no annotation of its own. */
  FunctionMethod overriddenBy(ExecutableElement override) {
    return new FunctionMethod(target, override, declaration);
  }

  /** Returns the annotation, whose places are in the class. */
  Mirror annotation() {
    Mirror declared = Mirror.of(declaration, RuntimeNames.AI_FUNCTION).orElseThrow();
    return new Mirror(site(), declared.annotation());
  }

  /** Returns the method's type as the class has it. */
  ExecutableType type(Types types) {
    return typeOf(method, types);
  }

  /** Returns the type of this method or of the one that it overrides, as the class has it. */
  ExecutableType typeOf(ExecutableElement candidate, Types types) {
    return (ExecutableType) types.asMemberOf((DeclaredType) target.asType(), candidate);
  }

  /** Returns the name that the model uses. */
  String toolName() {
    String name = annotation().string("name");
    return name.isEmpty() ? Names.snakeCase(declaration.getSimpleName().toString()) : name;
  }

  /** Returns the class or interface that has the annotation. */
  TypeElement owner() {
    return declaration.getEnclosingElement() instanceof TypeElement owner ? owner : target;
  }

  private boolean isOwn(ExecutableElement candidate) {
    return target.equals(candidate.getEnclosingElement());
  }

  /** Returns the method's name, for messages: {@code find}, or {@code Repo.find} for another's. */
  String name() {
    return (isOwn(method) ? "" : owner().getSimpleName() + ".") + method.getSimpleName();
  }

  /** Returns the name and the types of the parameters, for messages. */
  String signature() {
    return name()
        + declaration.getParameters().stream()
            .map(parameter -> JavaTypes.simple(parameter.asType()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns the class's own method where it has one, and else the class. */
  Element site() {
    return isOwn(method) ? method : target;
  }

  /** Returns where the tool's name stands, or should. */
  Problem.Place namePlace() {
    return annotation().isSet("name") ? annotation().place("name") : Problem.Place.of(site());
  }

  /** Returns the site of a parameter. */
  Site parameter(int index, String name, Use use) {
    return new Site(
        isOwn(method) ? method.getParameters().get(index) : target,
        "The parameter " + name + " of " + name(),
        use);
  }

  /** Returns the site of the result. */
  Site result(Use use) {
    return new Site(site(), "The result of " + name(), use);
  }
}
