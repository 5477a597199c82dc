package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.read.BeanProperty.Role;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads a record or class: how it is made, and its properties with what the user wrote on and of
 * them.
 *
 * <p>{@link CreatorReader} finds how, {@link BeanProperties} the members, {@link ClassSettings}
 * what Jackson's annotations on the class do to all properties, {@link AccessReader} how generated
 * code gets and sets them; {@link WrapperReader} reads a class that is one plain value.
 */
final class ObjectReader {
  private final ReadContext context;
  private final TypeReader types;
  private final PropertyReader properties;
  private final CreatorReader creators;
  private final AccessReader accesses;
  private final WrapperReader wrappers;
  private final JacksonRules rules;
  private final TypeDescriptions descriptions;

  /** Reads objects, for code in a package, whose properties' types another reader reads. */
  ObjectReader(ReadContext context, PackageElement from, TypeReader types) {
    this.context = context;
    this.types = types;
    this.properties = new PropertyReader(context);
    this.creators = new CreatorReader(context, from, types.memories());
    this.accesses = new AccessReader(context, from);
    this.wrappers = new WrapperReader(context, from, types);
    this.rules = new JacksonRules(context);
    this.descriptions = new TypeDescriptions(context);
  }

  /** Returns the object, or the plain value that it is on the wire. */
  Optional<ValueType> read(DeclaredType type, TypeElement element, String id, Site site) {
    int before = context.reporter().size();
    types.deprecations().note(element);
    Optional<ClassSettings> settings =
        ClassSettings.of(context, type, element, site.type(context, element));
    BeanProperties beans = BeanProperties.of(context, type);
    beans.arrange(types.memories().of(element).order());
    Optional<Creator> creator = creators.read(type, element, beans, site);
    if (context.reporter().size() > before) {
      return Optional.empty();
    }
    boolean isDelegating = creator.filter(Creator::isDelegating).isPresent();
    if (WrapperReader.value(element).isPresent() || (isDelegating && !site.use().isResult())) {
      return wrappers.read(type, element, creator, site);
    }
    creator.filter(found -> !found.isDelegating()).ifPresent(beans::use);
    check(beans, element, site);
    List<Property> found = properties(element, beans, creator, settings.orElseThrow(), site);
    if (found.isEmpty()
        && element.getKind() != ElementKind.RECORD
        && context.reporter().size() == before) {
      Site place = site.type(context, element);
      context
          .reporter()
          .add(
              ProblemCode.NO_PROPERTIES,
              place.element(),
              place.subject(),
              site.use().isResult() ? "get" : "set");
    }
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new ObjectType(
                JavaTypes.unannotated(type),
                id,
                descriptions.of(element),
                found,
                creation(creator, beans, site),
                Optional.empty()));
  }

  /** Reports the annotations of Jackson on a type's members that nothing here does. */
  private void check(BeanProperties beans, TypeElement element, Site site) {
    for (BeanProperty bean : beans.all()) {
      rules.check(bean.jackson(site.use()), JacksonRules.Place.MEMBER, place(bean, element, site));
    }
    for (ExecutableElement method : beans.otherMethods()) {
      Site place =
          site.member(
              context, "The method " + method.getSimpleName(), method, owner(method, element));
      rules.check(Jackson.of(method), JacksonRules.Place.MEMBER, place);
    }
  }

  private Site place(BeanProperty bean, TypeElement element, Site site) {
    String kind = element.getKind() == ElementKind.RECORD ? "The component " : "The property ";
    return site.member(context, kind + bean.javaName(), bean.place(), owner(bean.place(), element));
  }

  /** Returns the type around a member or parameter. */
  private static TypeElement owner(Element member, TypeElement otherwise) {
    for (Element e = member; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement owner) {
        return owner;
      }
    }
    return otherwise;
  }

  private List<Property> properties(
      TypeElement element,
      BeanProperties beans,
      Optional<Creator> creator,
      ClassSettings settings,
      Site site) {
    beans.drop(bean -> !settings.has(bean, site.use()));
    beans.merge(bean -> settings.nameOf(bean, site.use()));
    List<Property> found = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (BeanProperty bean : settings.arranged(beans.all(), site.use())) {
      Site place = place(bean, element, site);
      accesses
          .read(bean, creator, place)
          .flatMap(
              access -> property(bean, access, settings, typed(bean, access, element, place, site)))
          .filter(property -> properties.claim(property, taken, place))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Returns the place with what is known of the type, where a class file has forgotten it. */
  private Site typed(BeanProperty bean, Access access, TypeElement element, Site place, Site site) {
    TypeElement owner = owner(bean.place(), element);
    Site around = owner.equals(element) ? site : site.remembering(TypeMemory.SOURCE);
    return types.memories().memberSite(place, around, owner, bean.javaName(), access.declared());
  }

  private Optional<Property> property(
      BeanProperty bean, Access access, ClassSettings settings, Site site) {
    List<AnnotationMirror> annotations = bean.annotations(site.use());
    access.elements().forEach(types.deprecations()::note);
    return types
        .read(access.type(), annotations, site)
        .flatMap(
            value ->
                properties.read(
                    bean.javaName(),
                    settings.implicitNameOf(bean),
                    value,
                    annotations,
                    descriptions.ofProperty(bean),
                    site))
        .map(property -> property.of(access.getter(), access.setter()));
  }

  private static Creation creation(Optional<Creator> creator, BeanProperties beans, Site site) {
    if (site.use().isResult()) {
      return new Creation.None();
    }
    Set<Part> parameters = new HashSet<>();
    beans.all().forEach(bean -> bean.part(Role.PARAMETER).ifPresent(parameters::add));
    return creator.orElseThrow().creation(parameters);
  }
}
