package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a record: its components, with what the user wrote on and of them. */
final class RecordReader {
  private final ReadContext context;
  private final TypeReader types;
  private final PropertyReader properties;
  private final Refusals refusals;
  private final TypeDescriptions descriptions;
  private final Deprecations deprecations;

  /** Reads records whose components' types another reader reads. */
  RecordReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.properties = new PropertyReader(context);
    this.refusals = new Refusals(context);
    this.descriptions = new TypeDescriptions(context);
    this.deprecations = types.deprecations();
  }

  /** Returns the record, its type variables resolved. */
  Optional<ValueType> read(DeclaredType type, TypeElement element, String id, Site site) {
    refusals.jackson(element.getAnnotationMirrors(), site.type(context, element));
    deprecations.note(element);
    Components.canonicalConstructor(element).ifPresent(deprecations::note);
    JavadocText javadoc = descriptions.javadoc(element);
    int before = context.reporter().size();
    List<Property> components = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      Element field = Components.field(component, element);
      Site place =
          site.member(context, "The component " + component.getSimpleName(), field, element);
      TypeMirror componentType =
          type.getTypeArguments().isEmpty()
              ? component.asType()
              : context.types().asMemberOf(type, field);
      Site typed =
          types.memberSite(
              place, site, element, component.getSimpleName().toString(), component.asType());
      property(component, componentType, element, javadoc, typed)
          .filter(property -> properties.claim(property, taken, place))
          .ifPresent(components::add);
    }
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new ObjectType(
                JavaTypes.unannotated(type),
                id,
                descriptions.of(element),
                components,
                new Creation.Constructor(),
                Optional.empty()));
  }

  private Optional<Property> property(
      RecordComponentElement component,
      TypeMirror type,
      TypeElement owner,
      JavadocText javadoc,
      Site site) {
    String javaName = component.getSimpleName().toString();
    deprecations.note(component.getAccessor());
    List<AnnotationMirror> annotations = Components.annotationsOf(component, owner);
    return types
        .read(type, annotations, site)
        .flatMap(
            value ->
                properties.read(
                    javaName,
                    value,
                    annotations,
                    Optional.ofNullable(javadoc.parameters().get(javaName)),
                    site))
        .map(property -> property.of(Optional.of(Member.method(javaName)), Optional.empty()));
  }
}
