package dev.aifunction.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Is what Jackson's annotations on one thing say, with the parts of a composite annotation in its
 * place.
 */
final class Jackson {
  private static final Set<String> NAMING = Set.of("JsonProperty", "JsonGetter", "JsonSetter");

  private final List<Mirror> annotations;

  private Jackson(List<Mirror> annotations) {
    this.annotations = annotations;
  }

  /** Finds Jackson's annotations among those of an element. */
  static Jackson of(Element element, List<? extends AnnotationMirror> all) {
    List<Mirror> found = new ArrayList<>();
    collect(element, all, new HashSet<>(), found);
    return new Jackson(found);
  }

  /** Finds Jackson's annotations on an element. */
  static Jackson of(Element element) {
    return of(element, element.getAnnotationMirrors());
  }

  private static void collect(
      Element element,
      List<? extends AnnotationMirror> all,
      Set<String> composites,
      List<Mirror> found) {
    for (AnnotationMirror annotation : all) {
      TypeElement type = Mirror.typeOf(annotation);
      if (isJackson(type)) {
        found.add(new Mirror(element, annotation));
      } else if (isComposite(type) && composites.add(type.getQualifiedName().toString())) {
        collect(element, type.getAnnotationMirrors(), composites, found);
      }
    }
  }

  private static boolean isJackson(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return (name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson."))
        && !name.endsWith(".JacksonAnnotationsInside");
  }

  private static boolean isComposite(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream()
        .anyMatch(inside -> Mirror.nameOf(inside).endsWith(".JacksonAnnotationsInside"));
  }

  /** All of them. */
  List<Mirror> annotations() {
    return annotations;
  }

  /** Returns the first annotation of that simple name. */
  Optional<Mirror> find(String simpleName) {
    return annotations.stream()
        .filter(annotation -> annotation.simpleName().equals(simpleName))
        .findFirst();
  }

  private List<Mirror> all(String simpleName) {
    return annotations.stream()
        .filter(annotation -> annotation.simpleName().equals(simpleName))
        .toList();
  }

  /** Whether an annotation says that the member is a property. */
  boolean isProperty() {
    return annotations.stream().anyMatch(annotation -> NAMING.contains(annotation.simpleName()));
  }

  /** Returns the name that an annotation gives. */
  Optional<String> name() {
    return annotations.stream()
        .filter(annotation -> NAMING.contains(annotation.simpleName()))
        .map(annotation -> annotation.string("value"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Returns the other names that are read. */
  List<String> aliases() {
    return all("JsonAlias").stream()
        .flatMap(annotation -> annotation.strings("value").stream())
        .distinct()
        .toList();
  }

  /** Returns the description of a property. */
  Optional<String> description() {
    return text("JsonPropertyDescription");
  }

  /** Returns the description of a class. */
  Optional<String> classDescription() {
    return text("JsonClassDescription");
  }

  private Optional<String> text(String simpleName) {
    return find(simpleName)
        .map(annotation -> annotation.string("value").strip())
        .filter(text -> !text.isEmpty());
  }

  /** Returns the property's place among those that have one. */
  Optional<Integer> index() {
    return all("JsonProperty").stream()
        .filter(annotation -> annotation.isSet("index"))
        .map(annotation -> annotation.integer("index"))
        .filter(index -> index >= 0)
        .findFirst();
  }

  /** Whether the member is none of Jackson's. */
  boolean isIgnored() {
    return isOn("JsonIgnore");
  }

  /** Whether the member is the object's only value. */
  boolean isValue() {
    return isOn("JsonValue");
  }

  private boolean isOn(String simpleName) {
    return find(simpleName).map(annotation -> annotation.flag("value")).orElse(false);
  }

  /** Whether the property has that access, {@code READ_ONLY} or {@code WRITE_ONLY}. */
  boolean hasAccess(String access) {
    return all("JsonProperty").stream()
        .anyMatch(annotation -> annotation.constant("access").equals(access));
  }
}
