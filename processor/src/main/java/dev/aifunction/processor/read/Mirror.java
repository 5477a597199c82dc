package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Is an annotation on an element, with its members read by name.
 *
 * @param overrides the members that have other values here than the annotation says
 * @param composed the annotation that the user wrote, where this one is a part of it
 */
record Mirror(
    Element element,
    AnnotationMirror annotation,
    Map<String, AnnotationValue> overrides,
    Optional<AnnotationMirror> composed) {

  Mirror(Element element, AnnotationMirror annotation) {
    this(element, annotation, Map.of(), Optional.empty());
  }

  /** Returns the annotation of that name on the element, if there is one. */
  static Optional<Mirror> of(Element element, ClassName name) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (nameOf(annotation).contentEquals(name.canonicalName())) {
        return Optional.of(new Mirror(element, annotation));
      }
    }
    return Optional.empty();
  }

  /** Returns the qualified name of an annotation's type. */
  static String nameOf(AnnotationMirror annotation) {
    return typeOf(annotation).getQualifiedName().toString();
  }

  /** Returns the type of an annotation. */
  static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** Returns the name of the annotation's type without its package. */
  String simpleName() {
    return typeOf(annotation).getSimpleName().toString();
  }

  /** Returns the members that the user wrote. */
  List<String> members() {
    return annotation.getElementValues().keySet().stream()
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  /** Returns an annotation that stands on this one's type and is a part of its meaning. */
  Mirror part(AnnotationMirror part, Map<String, AnnotationValue> overrides) {
    return new Mirror(element, part, overrides, composed.or(() -> Optional.of(annotation)));
  }

  /** Returns an annotation out of an array of this one's. */
  Mirror inner(AnnotationMirror inner) {
    return new Mirror(element, inner, Map.of(), composed);
  }

  /** Returns {@code Size}, or {@code Size of @ZipCode} for a part of another annotation. */
  String displayName() {
    return composed
        .map(whole -> simpleName() + " of @" + typeOf(whole).getSimpleName())
        .orElse(simpleName());
  }

  String string(String member) {
    return value(member, String.class);
  }

  boolean flag(String member) {
    return value(member, Boolean.class);
  }

  int integer(String member) {
    return value(member, Integer.class);
  }

  long longInteger(String member) {
    return value(member, Long.class);
  }

  /** Returns the name of an enum constant. */
  String constant(String member) {
    return value(member, VariableElement.class).getSimpleName().toString();
  }

  List<String> strings(String member) {
    return values(member, String.class);
  }

  /** Returns the names of an array of enum constants. */
  List<String> constants(String member) {
    return values(member, VariableElement.class).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  /** Returns a class literal. */
  TypeMirror type(String member) {
    TypeMirror type = value(member, TypeMirror.class);
    JavaTypes.requireResolved(type);
    return type;
  }

  /** Returns the class literals of an array. */
  List<TypeMirror> types(String member) {
    List<TypeMirror> types = values(member, TypeMirror.class);
    types.forEach(JavaTypes::requireResolved);
    return types;
  }

  /** Returns the annotations of an array. */
  List<AnnotationMirror> annotations(String member) {
    return values(member, AnnotationMirror.class);
  }

  private <T> List<T> values(String member, Class<T> kind) {
    List<T> values = new ArrayList<>();
    for (Object value : value(member, List.class)) {
      values.add(ofKind(kind, ((AnnotationValue) value).getValue()));
    }
    return values;
  }

  private <T> T value(String member, Class<T> kind) {
    return ofKind(kind, value(member));
  }

  /** Returns a value; javac has one of another kind where the source has an error or a gap. */
  private static <T> T ofKind(Class<T> kind, Object value) {
    if (!kind.isInstance(value)) {
      throw new Unresolved(value.toString());
    }
    return kind.cast(value);
  }

  /** Whether the user wrote the member. */
  boolean isSet(String member) {
    return written(member).isPresent();
  }

  /** Returns a member's value, the default where the user wrote none; empty without either. */
  Optional<AnnotationValue> given(String member) {
    return written(member).or(() -> defaultOf(member));
  }

  private Object value(String member) {
    // Left out although it has no default: javac reports that itself.
    return given(member)
        .orElseThrow(() -> new Unresolved(nameOf(annotation) + "." + member))
        .getValue();
  }

  private Optional<AnnotationValue> defaultOf(String member) {
    return ElementFilter.methodsIn(typeOf(annotation).getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(member))
        .findFirst()
        .map(ExecutableElement::getDefaultValue);
  }

  private Optional<AnnotationValue> written(String member) {
    AnnotationValue override = overrides.get(member);
    if (override != null) {
      return Optional.of(override);
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the annotation that the user wrote. */
  Problem.Place place() {
    return new Problem.Place(element, composed.orElse(annotation), null);
  }

  /** Returns the place of a member, or of the annotation when the user did not write it. */
  Problem.Place place(String member) {
    return composed.isPresent()
        ? place()
        : new Problem.Place(element, annotation, written(member).orElse(null));
  }
}
