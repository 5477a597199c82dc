package dev.aifunction.processor.read;

import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.UnionType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads a type of which there is one of several: a sealed one, or one with Jackson's
 * {@code @JsonSubTypes}. A constant property, the discriminator, tells them apart.
 */
final class UnionReader {
  private final ReadContext context;
  private final TypeReader types;
  private final Subtypes subtypes;
  private final TypeDescriptions descriptions;

  UnionReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.subtypes = new Subtypes(context);
    this.descriptions = new TypeDescriptions(context);
  }

  /** Whether there are several types in place of one. */
  static boolean isUnion(TypeElement element) {
    return element.getModifiers().contains(Modifier.SEALED)
        || Mirror.of(element, JacksonNames.SUB_TYPES).isPresent();
  }

  Optional<ValueType> read(DeclaredType type, TypeElement element, String id, Site site) {
    Site place = site.type(context, element);
    Optional<Tagging> tagging = Tagging.of(context, element, place);
    Optional<List<DeclaredType>> found = subtypes.of(type, element, place);
    if (tagging.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    types.deprecations().note(element);
    int before = context.reporter().size();
    String discriminator = tagging.get().discriminator();
    List<ObjectType> members = new ArrayList<>();
    Map<String, TypeElement> tags = new LinkedHashMap<>();
    for (DeclaredType member : found.get()) {
      TypeElement memberElement = JavaTypes.element(member);
      String tag = tagging.get().tagOf(memberElement);
      TypeElement earlier = tags.putIfAbsent(tag, memberElement);
      if (earlier != null) {
        context
            .reporter()
            .add(
                ProblemCode.DUPLICATE_TAG,
                place.element(),
                earlier.getSimpleName(),
                memberElement.getSimpleName(),
                element.getSimpleName(),
                tag);
      }
      member(member, memberElement, id, site)
          .filter(object -> isFree(object, discriminator, memberElement, site))
          .map(object -> object.tagged(discriminator, tag))
          .ifPresent(members::add);
    }
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new UnionType(
                JavaTypes.unannotated(type), id, descriptions.of(element), discriminator, members));
  }

  private Optional<ObjectType> member(
      DeclaredType type, TypeElement element, String union, Site site) {
    if (element.getKind() == ElementKind.ENUM) {
      return refused(element, site, "an enum");
    }
    return types
        .member(type, union, site)
        .flatMap(
            value ->
                value instanceof ObjectType object
                    ? Optional.of(object)
                    : refused(element, site, "no JSON object"));
  }

  private Optional<ObjectType> refused(TypeElement element, Site site, String what) {
    context
        .reporter()
        .add(
            ProblemCode.UNION_MEMBER,
            site.type(context, element).element(),
            element.getSimpleName(),
            what);
    return Optional.empty();
  }

  /** Whether no property of a member has the discriminator's name. */
  private boolean isFree(ObjectType object, String discriminator, TypeElement element, Site site) {
    boolean taken =
        object.properties().stream().anyMatch(property -> property.name().equals(discriminator));
    if (taken) {
      Element place = site.type(context, element).element();
      context
          .reporter()
          .add(ProblemCode.TAKEN_DISCRIMINATOR, place, element.getSimpleName(), discriminator);
    }
    return !taken;
  }
}
