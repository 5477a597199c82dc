package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.read.BeanProperty.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Is how generated code gets and sets a property.
 *
 * @param type the property's type
 * @param declared the same as the source has it, where it may be a type variable
 * @param got what it is got by
 * @param set what it is set by; empty when a creator takes it
 */
record Access(TypeMirror type, TypeMirror declared, Optional<Part> got, Optional<Part> set) {

  Optional<Member> getter() {
    return got.map(Access::member);
  }

  Optional<Member> setter() {
    return set.map(Access::member);
  }

  /** Returns what generated code names. */
  List<Element> elements() {
    return Stream.concat(got.stream(), set.stream()).map(Part::element).toList();
  }

  private static Member member(Part part) {
    return part.element() instanceof ExecutableElement
        ? Member.method(part.name())
        : Member.field(part.name());
  }
}
