package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.read.BeanProperty.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what the user says of a type, where a class file would not forget it. */
final class TypeDescriptions {
  private final ReadContext context;
  private final Map<String, JavadocText> known = new HashMap<>();

  TypeDescriptions(ReadContext context) {
    this.context = context;
  }

  /**
   * Returns the Javadoc of a type that may be read, that of {@code @AiType} types only, with what
   * stands on its members beside what its {@code @param}s say.
   */
  JavadocText javadoc(TypeElement element) {
    return known.computeIfAbsent(
        element.getQualifiedName().toString(), unused -> findJavadoc(element));
  }

  private JavadocText findJavadoc(TypeElement element) {
    if (Mirror.of(element, RuntimeNames.AI_TYPE).isEmpty()) {
      return JavadocText.of(null);
    }
    return Site.isFromSource(context, element)
        ? withMembers(element, javadocOn(element))
        : Memory.of(context, element).javadoc();
  }

  private JavadocText withMembers(TypeElement owner, JavadocText javadoc) {
    Map<String, String> texts = new LinkedHashMap<>(javadoc.parameters());
    Set<String> fields =
        ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
            .map(field -> field.getSimpleName().toString())
            .collect(Collectors.toSet());
    for (Element member : owner.getEnclosedElements()) {
      if (isOfProperty(member, fields)) {
        String text = javadocOn(member).description();
        if (!text.isEmpty()) {
          texts.putIfAbsent(nameOf(member), text);
        }
      }
    }
    return new JavadocText(javadoc.description(), texts, javadoc.result());
  }

  private JavadocText javadocOn(Element element) {
    return JavadocText.of(context.elements().getDocComment(element));
  }

  /** Whether a property may be made of a member: a field, or a method that gets something. */
  private static boolean isOfProperty(Element member, Set<String> fields) {
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    return member instanceof ExecutableElement method
        ? isGetter(method, fields)
        : member.getKind() == ElementKind.FIELD;
  }

  private static boolean isGetter(ExecutableElement method, Set<String> fields) {
    return PropertyNames.ofGetter(method).isPresent()
        || (method.getKind() == ElementKind.METHOD
            && method.getParameters().isEmpty()
            && (fields.contains(method.getSimpleName().toString())
                || method.getModifiers().contains(Modifier.ABSTRACT)
                || Jackson.of(method).isProperty()));
  }

  /** Returns {@code city} for a field and for {@code getCity()}, but {@code city()} as it is. */
  private static String nameOf(Element member) {
    return member instanceof ExecutableElement method
        ? PropertyNames.ofGetter(method).orElse(method.getSimpleName() + "()")
        : member.getSimpleName().toString();
  }

  /** Returns what {@code @AiType}, Jackson's annotation or the type's Javadoc says of it. */
  Optional<String> of(TypeElement element) {
    return Mirror.of(element, RuntimeNames.AI_TYPE)
        .map(mirror -> mirror.string("value").strip())
        .filter(text -> !text.isEmpty())
        .or(() -> Jackson.of(element).classDescription())
        .or(() -> Optional.of(javadoc(element).description()).filter(text -> !text.isEmpty()));
  }

  /** Returns what the Javadoc of a property's type, field or getter says of it. */
  Optional<String> ofProperty(BeanProperty bean) {
    return Stream.of(Role.PARAMETER, Role.FIELD, Role.GETTER)
        .flatMap(role -> bean.part(role).stream())
        .map(part -> ofMember(part.element(), bean.javaName()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofMember(Element member, String property) {
    if (!(member.getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty(); // a parameter, of which the type's Javadoc says it all
    }
    Map<String, String> texts = javadoc(owner).parameters();
    return Optional.ofNullable(texts.get(property))
        .or(() -> Optional.ofNullable(texts.get(nameOf(member))));
  }
}
