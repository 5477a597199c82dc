package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Is an annotation on an element, with its members read by name. */
record Mirror(Element element, AnnotationMirror annotation) {

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

  String string(String member) {
    return (String) value(member);
  }

  boolean flag(String member) {
    return (Boolean) value(member);
  }

  int integer(String member) {
    return (Integer) value(member);
  }

  long longInteger(String member) {
    return (Long) value(member);
  }

  /** Returns the name of an enum constant. */
  String constant(String member) {
    return ((VariableElement) value(member)).getSimpleName().toString();
  }

  List<String> strings(String member) {
    return values(member).stream().map(value -> (String) value.getValue()).toList();
  }

  /** Returns the names of an array of enum constants. */
  List<String> constants(String member) {
    return values(member).stream()
        .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString())
        .toList();
  }

  /** Returns the classes of an array; one that does not exist yet is {@link Unresolved}. */
  List<TypeElement> classes(String member) {
    return values(member).stream().map(Mirror::classOf).toList();
  }

  /** Returns the annotations of an array. */
  List<AnnotationMirror> annotations(String member) {
    return values(member).stream().map(value -> (AnnotationMirror) value.getValue()).toList();
  }

  private static TypeElement classOf(AnnotationValue value) {
    // javac gives the string "<error>" for a class that is not there.
    if (value.getValue() instanceof DeclaredType type && type.getKind() != TypeKind.ERROR) {
      return (TypeElement) type.asElement();
    }
    if (value.getValue() instanceof TypeMirror type && type.getKind().isPrimitive()) {
      throw new IllegalArgumentException("a primitive is no class with functions: " + type);
    }
    throw new Unresolved(value.toString());
  }

  @SuppressWarnings("unchecked") // the contract of AnnotationValue
  private List<? extends AnnotationValue> values(String member) {
    return (List<? extends AnnotationValue>) value(member);
  }

  /** Whether the user wrote the member. */
  boolean isSet(String member) {
    return written(member).isPresent();
  }

  private Object value(String member) {
    Optional<AnnotationValue> written = written(member);
    if (written.isPresent()) {
      return written.get().getValue();
    }
    for (Element enclosed : typeOf(annotation).getEnclosedElements()) {
      if (enclosed instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(member)) {
        AnnotationValue value = method.getDefaultValue();
        if (value != null) {
          return value.getValue();
        }
      }
    }
    throw new IllegalArgumentException(nameOf(annotation) + " has no value for " + member);
  }

  private Optional<AnnotationValue> written(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the annotation. */
  Problem.Place place() {
    return new Problem.Place(element, annotation, null);
  }

  /** Returns the place of a member, or of the annotation when the user did not write it. */
  Problem.Place place(String member) {
    return new Problem.Place(element, annotation, written(member).orElse(null));
  }
}
