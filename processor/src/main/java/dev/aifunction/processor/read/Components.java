package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what belongs to a record's component: its field, its constructor, its annotations. */
final class Components {

  private Components() {}

  /** Returns a component's field: compilers know its line, but not the component's. */
  static Element field(RecordComponentElement component, TypeElement owner) {
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(component.getSimpleName())) {
        return field;
      }
    }
    return component;
  }

  /** Returns the constructor that takes all components. */
  static Optional<ExecutableElement> canonicalConstructor(TypeElement owner) {
    return ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
        .filter(constructor -> isCanonical(constructor, owner))
        .findFirst();
  }

  /**
   * Collects a component's annotations from wherever their targets let them stand: Jakarta's, for
   * one, do not target record components.
   */
  static List<AnnotationMirror> annotationsOf(RecordComponentElement component, TypeElement owner) {
    List<AnnotationMirror> all = new ArrayList<>(component.getAnnotationMirrors());
    String name = component.getSimpleName().toString();
    ExecutableElement accessor = component.getAccessor();
    if (accessor != null) {
      all = together(all, accessor.getAnnotationMirrors());
    }
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        all = together(all, field.getAnnotationMirrors());
      }
    }
    int index = owner.getRecordComponents().indexOf(component);
    Optional<ExecutableElement> constructor = canonicalConstructor(owner);
    return constructor.isEmpty()
        ? all
        : together(all, constructor.get().getParameters().get(index).getAnnotationMirrors());
  }

  /** Whether a method is what gets a component of a record. */
  static boolean isAccessor(ExecutableElement method, TypeElement owner) {
    return owner.getRecordComponents().stream()
        .anyMatch(component -> method.equals(component.getAccessor()));
  }

  private static boolean isCanonical(ExecutableElement constructor, TypeElement owner) {
    List<String> components =
        owner.getRecordComponents().stream().map(c -> erased(c.asType())).toList();
    List<String> parameters =
        constructor.getParameters().stream().map(p -> erased(p.asType())).toList();
    return components.equals(parameters);
  }

  private static String erased(TypeMirror type) {
    return JavaTypes.unannotated(type).toString();
  }

  /** Joins two lists of annotations; an annotation that stands in both counts once. */
  static List<AnnotationMirror> together(
      List<? extends AnnotationMirror> first, List<? extends AnnotationMirror> second) {
    Map<String, AnnotationMirror> all = new LinkedHashMap<>();
    first.forEach(annotation -> all.put(annotation.toString(), annotation));
    second.forEach(annotation -> all.putIfAbsent(annotation.toString(), annotation));
    return new ArrayList<>(all.values());
  }

  /** Returns {@code @AiParam}, if it is among the annotations. */
  static Optional<AnnotationMirror> param(List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .filter(
            annotation -> Mirror.nameOf(annotation).equals(RuntimeNames.AI_PARAM.canonicalName()))
        .map(AnnotationMirror.class::cast)
        .findFirst();
  }
}
