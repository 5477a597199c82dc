package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.read.BeanProperty.Role;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds what the user says of a type, where a class file would not forget it. */
final class TypeDescriptions {
  private final ReadContext context;

  TypeDescriptions(ReadContext context) {
    this.context = context;
  }

  /** Returns the Javadoc of a type that may be read: that of {@code @AiType} types only. */
  JavadocText javadoc(TypeElement element) {
    if (Mirror.of(element, RuntimeNames.AI_TYPE).isEmpty()) {
      return JavadocText.of(null);
    }
    return Site.isFromSource(context, element)
        ? JavadocText.of(context.elements().getDocComment(element))
        : Memory.of(context, element).javadoc();
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
    Optional<String> component = Optional.ofNullable(javadoc(owner).parameters().get(property));
    return component.isPresent() || Mirror.of(owner, RuntimeNames.AI_TYPE).isEmpty()
        ? component
        : Optional.of(JavadocText.of(context.elements().getDocComment(member)).description())
            .filter(text -> !text.isEmpty());
  }
}
