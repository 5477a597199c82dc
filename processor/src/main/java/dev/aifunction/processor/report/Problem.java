package dev.aifunction.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Is one thing that is wrong, and the deepest place that javac can point at. */
public record Problem(ProblemCode code, String message, Place place) {

  /** A place in the source: an element, an annotation on it, or a value of that annotation. */
  public record Place(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

    /** Returns the place of an element. */
    public static Place of(Element element) {
      return new Place(element, null, null);
    }
  }
}
