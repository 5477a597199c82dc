package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what becomes of Jackson's annotations: some are honoured, some harmless, and what else
 * there is or will be is refused, because the JSON would not be what its user thinks.
 */
final class JacksonRules {

  /** Is where an annotation stands. */
  enum Place {
    TYPE,
    MEMBER,
    PARAMETER,
    ENUM,
    CONSTANT,
    ELSEWHERE
  }

  /** The annotations that are honoured in a place. */
  private static final Map<Place, Set<String>> HONOURED =
      Map.of(
          Place.TYPE,
          Set.of(
              "JsonClassDescription",
              "JsonDeserialize",
              "JsonIgnoreProperties",
              "JsonNaming",
              "JsonPropertyOrder",
              "JsonSubTypes",
              "JsonTypeInfo",
              "JsonTypeName"),
          Place.MEMBER,
          Set.of(
              "JsonAlias",
              "JsonCreator",
              "JsonFormat",
              "JsonGetter",
              "JsonIgnore",
              "JsonProperty",
              "JsonPropertyDescription",
              "JsonSetter",
              "JsonValue"),
          Place.PARAMETER,
          Set.of("JsonAlias", "JsonFormat", "JsonProperty", "JsonPropertyDescription"),
          Place.ENUM,
          Set.of("JsonClassDescription"),
          Place.CONSTANT,
          Set.of("JsonAlias", "JsonProperty"),
          Place.ELSEWHERE,
          Set.of());

  /** The annotations that change nothing here, each with the reason. */
  private static final Map<String, String> HARMLESS =
      Map.ofEntries(
          Map.entry("JsonEnumDefaultValue", "it counts only for unknown names, which we refuse"),
          Map.entry("JsonInclude", "a null that is written says the same as a missing property"),
          Map.entry("JsonMerge", "it is about updating an object, and we make new ones"),
          Map.entry("JsonPOJOBuilder", "it counts on builders, which are found with their type"),
          Map.entry("JsonRootName", "it counts only for mappers that wrap their roots"));

  /** The members that are honoured or harmless, of annotations of which not all are. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "JsonDeserialize", Set.of("builder"),
          "JsonFormat", Set.of("pattern", "shape"),
          "JsonGetter", Set.of("value"),
          "JsonSetter", Set.of("value"));

  private final ReadContext context;

  JacksonRules(ReadContext context) {
    this.context = context;
  }

  /** Reports the annotations that are not honoured where they stand; says whether all are. */
  boolean check(Jackson jackson, Place place, Site site) {
    boolean fine = true;
    for (Mirror annotation : jackson.annotations()) {
      Optional<String> refused = refused(annotation, place);
      if (refused.isPresent()) {
        context
            .reporter()
            .add(ProblemCode.JACKSON_ANNOTATION, site.element(), site.subject(), refused.get());
        fine = false;
      }
    }
    return fine;
  }

  /** Returns what is refused, such as {@code JsonUnwrapped} or {@code JsonSetter(nulls)}. */
  private static Optional<String> refused(Mirror annotation, Place place) {
    String name = annotation.simpleName();
    if (isOtherFormat(annotation) || HARMLESS.containsKey(name)) {
      return Optional.empty();
    }
    if (!HONOURED.getOrDefault(place, Set.of()).contains(name)) {
      return Optional.of(name);
    }
    Set<String> members = MEMBERS.get(name);
    List<String> set = annotation.members();
    return members == null
        ? Optional.empty()
        : set.stream()
            .filter(member -> !members.contains(member))
            .findFirst()
            .map(member -> name + "(" + member + ")");
  }

  /** Whether it is for XML or another format that is not JSON. */
  private static boolean isOtherFormat(Mirror annotation) {
    return Mirror.nameOf(annotation.annotation()).contains(".jackson.dataformat.");
  }
}
