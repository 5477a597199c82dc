package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import java.util.Optional;
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

  /** Returns what {@code @AiType} or its Javadoc says of a type. */
  Optional<String> of(TypeElement element) {
    return Mirror.of(element, RuntimeNames.AI_TYPE)
        .map(mirror -> mirror.string("value").strip())
        .filter(text -> !text.isEmpty())
        .or(() -> Optional.of(javadoc(element).description()).filter(text -> !text.isEmpty()));
  }
}
