package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Names and describes a parameter or a component of a type that is read already. */
final class PropertyReader {
  private final ReadContext context;
  private final DefaultReader defaults;

  PropertyReader(ReadContext context) {
    this.context = context;
    this.defaults = new DefaultReader(context);
  }

  /** Builds a property from its type and what {@code @AiParam} and the Javadoc say of it. */
  Optional<Property> read(
      String javaName,
      ValueType type,
      List<? extends AnnotationMirror> annotations,
      Optional<String> javadoc,
      Site site) {
    Optional<Mirror> aiParam = aiParam(annotations, site);
    Optional<ValueType> whole =
        aiParam.isPresent() && aiParam.get().isSet("defaultValue")
            ? defaults.read(type, aiParam.get(), site)
            : Optional.of(type);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String name = aiParam.map(mirror -> mirror.string("name")).orElse("");
    if (name.isBlank() && aiParam.filter(mirror -> mirror.isSet("name")).isPresent()) {
      context.reporter().add(ProblemCode.BLANK_NAME, aiParam.get().place("name"), "AiParam");
      return Optional.empty();
    }
    if (!isPropertyName(name)) {
      context
          .reporter()
          .add(
              ProblemCode.BAD_PROPERTY_NAME,
              aiParam.map(mirror -> mirror.place("name")).orElseThrow(),
              name.replaceAll("\\p{Cntrl}", "?"));
      return Optional.empty();
    }
    Optional<String> description =
        aiParam
            .map(mirror -> mirror.string("value").strip())
            .filter(text -> !text.isEmpty())
            .or(() -> javadoc);
    List<String> examples = aiParam.map(mirror -> mirror.strings("examples")).orElse(List.of());
    return Optional.of(
        Property.parameter(
            name.isEmpty() ? javaName : name,
            javaName,
            whole.get(),
            withExamples(description, examples)));
  }

  static boolean isPropertyName(String name) {
    return name.chars()
        .noneMatch(
            c -> c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c) || c == 0x7f);
  }

  private static Optional<String> withExamples(
      Optional<String> description, List<String> examples) {
    if (examples.isEmpty()) {
      return description;
    }
    String words = "For example: " + String.join(", ", examples) + ".";
    return Optional.of(
        description
            .map(text -> text + (text.matches("(?s).*[.!?]") ? " " : ". ") + words)
            .orElse(words));
  }

  /** Notes that a property's name is taken; false, with a problem, when it already was. */
  boolean claim(Property property, Map<String, String> taken, Site site) {
    taken.forEach(
        (name, javaName) -> {
          if (name.equalsIgnoreCase(property.name()) && !name.equals(property.name())) {
            Problem.Place place = Problem.Place.of(site.element());
            context
                .reporter()
                .note(ProblemCode.PROPERTY_NAMES_ALIKE, place, property.name(), javaName);
          }
        });
    String earlier = taken.putIfAbsent(property.name(), property.javaName());
    if (earlier != null) {
      context
          .reporter()
          .add(ProblemCode.DUPLICATE_PROPERTY, site.element(), property.name(), earlier);
    }
    return earlier == null;
  }

  private static Optional<Mirror> aiParam(List<? extends AnnotationMirror> annotations, Site site) {
    return annotations.stream()
        .filter(
            annotation -> Mirror.nameOf(annotation).equals(RuntimeNames.AI_PARAM.canonicalName()))
        .findFirst()
        .map(annotation -> new Mirror(site.element(), annotation));
  }
}
