package dev.aifunction.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Knows which types Lombok has yet to complete.
 *
 * <p>Lombok adds members to a type in the round in which javac first shows it, before or after this
 * processor has its turn, and then makes javac have another round, in which the type is complete.
 */
final class Lombok {
  private final ReadContext context;

  Lombok(ReadContext context) {
    this.context = context;
  }

  /** Throws when Lombok may not have completed a type, or one that it extends. */
  void requireComplete(TypeElement type, Site site) {
    if (isNew(type) && isAnnotated(type)) {
      throw Unresolved.incomplete(type.getSimpleName().toString(), site);
    }
    if (type.getSuperclass() instanceof DeclaredType superclass) {
      requireComplete(JavaTypes.element(superclass), site);
    }
  }

  private boolean isNew(TypeElement type) {
    return context.isNew().test(Site.outermost(type));
  }

  private static boolean isAnnotated(TypeElement type) {
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .map(Element::getAnnotationMirrors)
        .anyMatch(
            annotations ->
                annotations.stream()
                    .anyMatch(annotation -> Mirror.nameOf(annotation).startsWith("lombok.")));
  }
}
