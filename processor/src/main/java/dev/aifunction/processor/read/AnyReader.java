package dev.aifunction.processor.read;

import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.AnyType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the types that any JSON value fits, which no strict schema can say. */
final class AnyReader {
  private static final Set<String> ANY =
      Set.of("java.lang.Object", "tools.jackson.databind.JsonNode");

  private final ReadContext context;

  AnyReader(ReadContext context) {
    this.context = context;
  }

  static boolean isAny(TypeElement element) {
    return ANY.contains(element.getQualifiedName().toString());
  }

  Optional<ValueType> read(DeclaredType type, Site site) {
    if (site.use().strict()) {
      context
          .reporter()
          .add(ProblemCode.ANY_IN_STRICT, site.element(), site.subject(), JavaTypes.simple(type));
      return Optional.empty();
    }
    return Optional.of(new AnyType(JavaTypes.unannotated(type)));
  }
}
