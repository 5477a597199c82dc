package dev.aifunction.processor.read;

import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Is how the members of a union are told apart: by our annotation, by Jackson's, or by default.
 *
 * @param discriminator the name of the property that has the tag
 * @param names the tags that the union itself gives, by the member's qualified name
 * @param jackson whether names that are not given follow Jackson's rule, {@code Outer$Inner}
 */
record Tagging(String discriminator, Map<String, String> names, boolean jackson) {
  private static final String DEFAULT = "type";

  /** Returns the rules of a type; reports those of Jackson's that no schema can follow. */
  static Optional<Tagging> of(ReadContext context, TypeElement element, Site site) {
    Optional<Mirror> info = Mirror.of(element, JacksonNames.TYPE_INFO);
    if (info.isPresent() && !isReadable(context, info.get(), element)) {
      return Optional.empty();
    }
    Optional<String> own =
        Mirror.of(element, RuntimeNames.AI_TYPE)
            .filter(mirror -> mirror.isSet("discriminator"))
            .map(mirror -> mirror.string("discriminator"));
    if (own.isPresent() && !PropertyReader.isPropertyName(own.get())) {
      context
          .reporter()
          .add(
              ProblemCode.BAD_PROPERTY_NAME,
              Mirror.of(element, RuntimeNames.AI_TYPE).orElseThrow().place("discriminator"),
              own.get());
      return Optional.empty();
    }
    String discriminator = own.or(() -> info.map(Tagging::jacksonProperty)).orElse(DEFAULT);
    return Optional.of(new Tagging(discriminator, names(element), info.isPresent()));
  }

  private static boolean isReadable(ReadContext context, Mirror info, TypeElement element) {
    String use = info.constant("use");
    String include = info.constant("include");
    boolean readable =
        (use.equals("NAME") || use.equals("SIMPLE_NAME")) && include.equals("PROPERTY");
    if (!readable) {
      String member = use.equals("NAME") || use.equals("SIMPLE_NAME") ? "include" : "use";
      Problem.Place place = info.place(member);
      context
          .reporter()
          .add(
              ProblemCode.JACKSON_TYPE_INFO,
              place,
              element.getSimpleName(),
              member,
              info.constant(member));
    }
    return readable;
  }

  private static String jacksonProperty(Mirror info) {
    String property = info.string("property");
    return property.isEmpty() ? "@type" : property;
  }

  private static Map<String, String> names(TypeElement element) {
    Map<String, String> names = new HashMap<>();
    Mirror.of(element, JacksonNames.SUB_TYPES)
        .ifPresent(
            subTypes -> {
              for (AnnotationMirror annotation : subTypes.annotations("value")) {
                Mirror subType = new Mirror(element, annotation);
                String name = subType.string("name");
                if (!name.isEmpty()) {
                  names.put(nameOf(subType.type("value")), name);
                }
              }
            });
    return names;
  }

  private static String nameOf(TypeMirror type) {
    return JavaTypes.element((DeclaredType) type).getQualifiedName().toString();
  }

  /** Returns the tag of a member. */
  String tagOf(TypeElement member) {
    String given = names.get(member.getQualifiedName().toString());
    if (given != null) {
      return given;
    }
    return Mirror.of(member, JacksonNames.TYPE_NAME)
        .map(mirror -> mirror.string("value"))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> jackson ? nestedName(member) : member.getSimpleName().toString());
  }

  private static String nestedName(TypeElement member) {
    return member.getEnclosingElement() instanceof TypeElement owner
        ? nestedName(owner) + "$" + member.getSimpleName()
        : member.getSimpleName().toString();
  }
}
