package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Names and describes a parameter or a property of a type that is read already. */
final class PropertyReader {
  private final ReadContext context;
  private final DefaultReader defaults;
  private final Formats formats;
  private final JacksonRules rules;

  PropertyReader(ReadContext context) {
    this.context = context;
    this.defaults = new DefaultReader(context);
    this.formats = new Formats(context);
    this.rules = new JacksonRules(context);
  }

  /** Builds a parameter from its type and what its annotations and the Javadoc say of it. */
  Optional<Property> read(
      String javaName,
      ValueType type,
      List<? extends AnnotationMirror> annotations,
      Optional<String> javadoc,
      Site site) {
    return rules.check(Jackson.of(site.element(), annotations), JacksonRules.Place.PARAMETER, site)
        ? read(javaName, javaName, type, annotations, javadoc, site)
        : Optional.empty();
  }

  /**
   * Builds a property from its type and what its annotations and the Javadoc say of it.
   *
   * @param implicitName the name that it has when no annotation gives it one
   */
  Optional<Property> read(
      String javaName,
      String implicitName,
      ValueType type,
      List<? extends AnnotationMirror> annotations,
      Optional<String> javadoc,
      Site site) {
    Optional<Mirror> aiParam =
        Components.param(annotations).map(param -> new Mirror(site.element(), param));
    Jackson jackson = Jackson.of(site.element(), annotations);
    Optional<ValueType> whole = whole(type, aiParam, jackson, site);
    String own = aiParam.map(mirror -> mirror.string("name")).orElse("");
    String name = own.isEmpty() ? jackson.name().orElse(implicitName) : own;
    if (own.isBlank() && aiParam.filter(mirror -> mirror.isSet("name")).isPresent()) {
      context.reporter().add(ProblemCode.BLANK_NAME, aiParam.get().place("name"), "AiParam");
      return Optional.empty();
    }
    if (whole.isEmpty() || !isPropertyName(name, own, aiParam, site)) {
      return Optional.empty();
    }
    Optional<String> description =
        aiParam
            .map(mirror -> mirror.string("value").strip())
            .filter(text -> !text.isEmpty())
            .or(jackson::description)
            .or(() -> javadoc);
    List<String> examples = aiParam.map(mirror -> mirror.strings("examples")).orElse(List.of());
    return Optional.of(
        new Property(
            name,
            jackson.aliases(),
            javaName,
            whole.get(),
            withExamples(description, examples),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<ValueType> whole(
      ValueType type, Optional<Mirror> aiParam, Jackson jackson, Site site) {
    Optional<ValueType> formatted = formats.formatted(type, jackson, site);
    return aiParam.isPresent() && aiParam.get().isSet("defaultValue")
        ? formatted.flatMap(value -> defaults.read(value, aiParam.get(), site))
        : formatted;
  }

  private boolean isPropertyName(String name, String own, Optional<Mirror> aiParam, Site site) {
    if (isPropertyName(name)) {
      return true;
    }
    context
        .reporter()
        .add(
            ProblemCode.BAD_PROPERTY_NAME,
            aiParam
                .filter(mirror -> !own.isEmpty())
                .map(mirror -> mirror.place("name"))
                .orElse(Problem.Place.of(site.element())),
            name.replaceAll("\\p{Cntrl}", "?"));
    return false;
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

  /** Notes that a property's names are taken; false, with a problem, when one already was. */
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
    List<String> names = new ArrayList<>(property.aliases());
    names.add(0, property.name());
    for (String name : names) {
      String earlier = taken.putIfAbsent(name, property.javaName());
      if (earlier != null) {
        context.reporter().add(ProblemCode.DUPLICATE_PROPERTY, site.element(), name, earlier);
        return false;
      }
    }
    return true;
  }
}
