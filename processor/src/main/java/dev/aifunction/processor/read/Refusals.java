package dev.aifunction.processor.read;

import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Refuses what a reader cannot read, with the reason and the way out that fit it best. */
final class Refusals {
  /** Types of the JDK that have a better one in their place. */
  private static final Map<String, String> REPLACEMENTS =
      Map.ofEntries(
          Map.entry("java.util.Date", "Use java.time.Instant or java.time.LocalDate."),
          Map.entry("java.util.Calendar", "Use java.time.ZonedDateTime."),
          Map.entry("java.sql.Timestamp", "Use java.time.Instant."),
          Map.entry("java.sql.Date", "Use java.time.LocalDate."),
          Map.entry("java.util.TimeZone", "Use java.time.ZoneId."),
          Map.entry("java.util.stream.Stream", "Use List."),
          Map.entry("java.util.Iterator", "Use List."),
          Map.entry("java.io.File", "Use String and open the file in the method."),
          Map.entry("java.nio.file.Path", "Use String and open the file in the method."),
          Map.entry("java.io.InputStream", "Use String or byte[]."),
          Map.entry("java.lang.Void", "Leave it out."));

  /** Supertypes of what is no JSON object by its properties. */
  private static final Set<String> NO_OBJECTS =
      Set.of("java.lang.Iterable", "java.lang.Throwable", "java.util.Iterator", "java.util.Map");

  private final ReadContext context;

  Refusals(ReadContext context) {
    this.context = context;
  }

  /** Refuses a type with the reason that fits it best. */
  Optional<ValueType> unreadable(DeclaredType type, Site site) {
    TypeElement element = JavaTypes.element(type);
    String name = element.getQualifiedName().toString();
    String replacement = REPLACEMENTS.get(name);
    if (replacement != null) {
      return unsupported(type, site, "which no JSON value stands for", replacement);
    }
    if (is(type, "java.util.Map")) {
      return unsupported(type, site, "a map that generated code cannot fill", "Use Map.");
    }
    if (is(type, "java.util.Collection")) {
      return unsupported(
          type, site, "a collection that generated code cannot fill", "Use List or Set.");
    }
    if (name.equals("com.fasterxml.jackson.databind.JsonNode")) {
      return unsupported(
          type, site, "of Jackson 2", "Use tools.jackson.databind.JsonNode of Jackson 3.");
    }
    if (Supertypes.isOfJdk(name)) {
      return unsupported(
          type, site, "which no JSON value stands for", "Use a record of the values that matter.");
    }
    return unsupported(
        type, site, "which no JSON value stands for", "Use a record or class of your own.");
  }

  /** Whether a type is a record or class whose properties can be read or written. */
  boolean isObject(DeclaredType type) {
    TypeElement element = JavaTypes.element(type);
    return element.getKind() == ElementKind.RECORD
        || (element.getKind() != ElementKind.ANNOTATION_TYPE
            && !Supertypes.isOfJdk(element.getQualifiedName().toString())
            && NO_OBJECTS.stream().noneMatch(other -> is(type, other)));
  }

  private boolean is(DeclaredType type, String superType) {
    TypeElement element = context.elements().getTypeElement(superType);
    return element != null
        && context
            .types()
            .isSubtype(context.types().erasure(type), context.types().erasure(element.asType()));
  }

  /** Refuses a type for good: the reason follows its name, the way out is a sentence. */
  Optional<ValueType> unsupported(TypeMirror type, Site site, String reason, String wayOut) {
    context
        .reporter()
        .add(
            ProblemCode.UNSUPPORTED_TYPE,
            site.element(),
            site.subject(),
            JavaTypes.simple(type),
            reason,
            wayOut);
    return Optional.empty();
  }
}
