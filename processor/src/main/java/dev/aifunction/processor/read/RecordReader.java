package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a record: its components, with what the user wrote on and of them. */
final class RecordReader {
  private final ReadContext context;
  private final TypeReader types;
  private final PropertyReader properties;
  private final Refusals refusals;
  private final TypeDescriptions descriptions;
  private final Deprecations deprecations;

  /** The records around the one that is read now. */
  private final Deque<TypeElement> open = new ArrayDeque<>();

  /** Reads records whose components' types another reader reads. */
  RecordReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.properties = new PropertyReader(context);
    this.refusals = new Refusals(context);
    this.descriptions = new TypeDescriptions(context);
    this.deprecations = types.deprecations();
  }

  /** Returns the record; reports one that contains itself or has type parameters. */
  Optional<ValueType> read(DeclaredType type, TypeElement element, Site site) {
    if (open.contains(element)) {
      context
          .reporter()
          .add(
              ProblemCode.RECURSIVE_TYPE,
              site.element(),
              element.getSimpleName(),
              site.inSentence());
      return Optional.empty();
    }
    if (!element.getTypeParameters().isEmpty()) {
      return refusals.notBuilt(site, type, "use a record without type parameters");
    }
    refusals.jackson(element.getAnnotationMirrors(), site.type(context, element));
    deprecations.note(element);
    Components.canonicalConstructor(element).ifPresent(deprecations::note);
    Mirror.of(element, RuntimeNames.AI_TYPE)
        .filter(mirror -> mirror.isSet("discriminator"))
        .ifPresent(mirror -> refusals.notBuilt(mirror, "discriminator", "leave it out"));
    JavadocText javadoc = descriptions.javadoc(element);
    open.push(element);
    try {
      int before = context.reporter().size();
      List<Property> components = new ArrayList<>();
      Map<String, String> taken = new LinkedHashMap<>();
      for (RecordComponentElement component : element.getRecordComponents()) {
        Site place =
            site.member(
                context,
                "The component " + component.getSimpleName(),
                Components.field(component, element),
                element);
        property(component, element, javadoc, place)
            .filter(property -> properties.claim(property, taken, place))
            .ifPresent(components::add);
      }
      return context.reporter().size() > before
          ? Optional.empty()
          : Optional.of(
              new ObjectType(
                  ClassName.get(element),
                  element.getQualifiedName().toString(),
                  descriptions.of(element),
                  components,
                  new Creation.Constructor(),
                  Optional.empty()));
    } finally {
      open.pop();
    }
  }

  private Optional<Property> property(
      RecordComponentElement component, TypeElement owner, JavadocText javadoc, Site site) {
    String javaName = component.getSimpleName().toString();
    deprecations.note(component.getAccessor());
    List<AnnotationMirror> annotations = Components.annotationsOf(component, owner);
    return types
        .read(component.asType(), annotations, site)
        .flatMap(
            type ->
                properties.read(
                    javaName,
                    type,
                    annotations,
                    Optional.ofNullable(javadoc.parameters().get(javaName)),
                    site))
        .map(property -> property.of(Optional.of(Member.method(javaName)), Optional.empty()));
  }
}
