package dev.aifunction.processor.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Is a property of a class or record: the members and the parameter that go by one name. */
final class BeanProperty {

  /** Is what a member is to its property. */
  enum Role {
    PARAMETER,
    SETTER,
    FIELD,
    GETTER
  }

  /**
   * Is a member of a property.
   *
   * @param name what it is called in Java
   * @param type its type, with the type variables of its class resolved
   * @param annotations those on it, on its type, and on what it overrides
   */
  record Part(
      Role role,
      String name,
      Element element,
      TypeMirror type,
      List<AnnotationMirror> annotations) {

    /** Returns a field or method. */
    static Part of(Role role, Element member, TypeMirror type, List<AnnotationMirror> annotations) {
      return new Part(role, member.getSimpleName().toString(), member, type, annotations);
    }

    /** Returns its type as the source has it. */
    TypeMirror declared() {
      if (element instanceof ExecutableElement method) {
        return role == Role.GETTER
            ? method.getReturnType()
            : method.getParameters().get(0).asType();
      }
      return element.asType();
    }

    /** Whether it makes a property by itself: it is public, or annotated as one. */
    boolean isVisible() {
      return role == Role.PARAMETER
          || role == Role.SETTER
          || element.getModifiers().contains(Modifier.PUBLIC)
          || isExplicit();
    }

    /** Whether it is annotated as a property. */
    boolean isExplicit() {
      return jackson().isProperty() || Components.param(annotations).isPresent();
    }

    boolean isIgnored() {
      return jackson().isIgnored();
    }

    Jackson jackson() {
      return Jackson.of(element, annotations);
    }

    /** Returns the same member with the annotations of one that it overrides. */
    Part overriding(Part other) {
      return new Part(
          role, name, element, type, Components.together(annotations, other.annotations));
    }
  }

  private final String javaName;
  private final Map<Role, Part> parts = new EnumMap<>(Role.class);

  BeanProperty(String javaName) {
    this.javaName = javaName;
  }

  String javaName() {
    return javaName;
  }

  Optional<Part> part(Role role) {
    return Optional.ofNullable(parts.get(role));
  }

  /** Returns what its values are got from. */
  Optional<Part> value() {
    return part(Role.GETTER).or(() -> part(Role.FIELD));
  }

  void put(Part part) {
    parts.put(part.role(), part);
  }

  void remove(Role role) {
    parts.remove(role);
  }

  /** Whether the other has no member in a role that this one has, so that they can be one. */
  boolean completes(BeanProperty other) {
    return parts.keySet().stream().noneMatch(other.parts::containsKey);
  }

  /** Takes over the members of another. */
  void addAll(BeanProperty other) {
    parts.putAll(other.parts);
  }

  /**
   * Takes away what {@code @JsonIgnore} stands on: all, or only that member where another one is
   * annotated as a property.
   */
  void dropIgnored() {
    if (parts.values().stream().noneMatch(Part::isIgnored)) {
      return;
    }
    if (parts.values().stream().anyMatch(part -> !part.isIgnored() && part.isExplicit())) {
      parts.values().removeIf(Part::isIgnored);
    } else {
      parts.clear();
    }
  }

  /** Whether one of its members makes it a property. */
  boolean isVisible() {
    return parts.values().stream().anyMatch(Part::isVisible);
  }

  /** Whether its values can only be passed to a creator. */
  boolean isParameter() {
    return parts.containsKey(Role.PARAMETER);
  }

  /** Returns the annotations of all members, those first that count most for the use. */
  List<AnnotationMirror> annotations(Use use) {
    List<AnnotationMirror> all = new ArrayList<>();
    for (Part part : order(use).flatMap(role -> part(role).stream()).toList()) {
      all = Components.together(all, part.annotations());
    }
    return all;
  }

  private static Stream<Role> order(Use use) {
    return use.isResult()
        ? Stream.of(Role.GETTER, Role.FIELD, Role.PARAMETER, Role.SETTER)
        : Stream.of(Role.PARAMETER, Role.SETTER, Role.FIELD, Role.GETTER);
  }

  /** Returns Jackson's annotations of all members. */
  Jackson jackson(Use use) {
    return Jackson.of(place(), annotations(use));
  }

  /** Returns the member that problems with the property are shown at. */
  Element place() {
    return Stream.of(Role.FIELD, Role.PARAMETER, Role.SETTER, Role.GETTER)
        .flatMap(role -> part(role).stream())
        .findFirst()
        .orElseThrow()
        .element();
  }
}
