package dev.aifunction.processor.read;

import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.read.BeanProperty.Role;
import dev.aifunction.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Finds by which of its members generated code gets and sets a property. */
final class AccessReader {
  private final ReadContext context;
  private final PackageElement from;

  AccessReader(ReadContext context, PackageElement from) {
    this.context = context;
    this.from = from;
  }

  /**
   * Returns the access to a property; nothing for one that an argument cannot set or a result
   * cannot get. One that its annotations say is there, but that is not visible, is reported.
   */
  Optional<Access> read(BeanProperty bean, Optional<Creator> creator, Site site) {
    if (site.use().isResult()) {
      return got(bean)
          .map(
              part -> new Access(part.type(), part.declared(), Optional.of(part), Optional.empty()))
          .or(() -> hidden(bean, Role.GETTER, site));
    }
    Optional<Part> parameter = bean.part(Role.PARAMETER);
    if (parameter.isPresent()) {
      Part typed = typed(bean, parameter.get());
      return Optional.of(
          new Access(typed.type(), typed.declared(), got(bean, typed.type()), Optional.empty()));
    }
    if (isOfRecord(bean)) {
      return Optional.empty();
    }
    boolean isBuilder = creator.filter(Creator::isBuilder).isPresent();
    Optional<Part> set =
        visible(bean, Role.SETTER)
            .or(() -> visible(bean, Role.FIELD).filter(field -> !isBuilder && isSettable(field)));
    return set.map(part -> new Access(part.type(), part.declared(), got(bean, part.type()), set))
        .or(() -> isBuilder ? Optional.empty() : hidden(bean, Role.SETTER, site));
  }

  /** Returns what has the type: of a component the field, with all annotations inside of it. */
  private static Part typed(BeanProperty bean, Part parameter) {
    return bean.part(Role.FIELD).filter(field -> isOfRecord(bean)).orElse(parameter);
  }

  private static boolean isOfRecord(BeanProperty bean) {
    return bean.place().getEnclosingElement() != null
        && bean.place().getEnclosingElement().getKind() == ElementKind.RECORD;
  }

  private Optional<Part> got(BeanProperty bean) {
    return visible(bean, Role.GETTER).or(() -> visible(bean, Role.FIELD));
  }

  /** Returns what gets a value that can be written where one of the type is expected. */
  private Optional<Part> got(BeanProperty bean, TypeMirror type) {
    return got(bean).filter(part -> context.types().isAssignable(part.type(), type));
  }

  private Optional<Part> visible(BeanProperty bean, Role role) {
    return bean.part(role)
        .filter(part -> part.isVisible() && Visibility.isMemberAccessible(part.element(), from));
  }

  private static boolean isSettable(Part field) {
    return !field.element().getModifiers().contains(Modifier.FINAL);
  }

  /** Reports a member that makes a property by itself, but that generated code cannot see. */
  private Optional<Access> hidden(BeanProperty bean, Role role, Site site) {
    bean.part(role)
        .or(() -> bean.part(Role.FIELD).filter(field -> role == Role.GETTER || isSettable(field)))
        .filter(Part::isVisible)
        .ifPresent(
            part ->
                context
                    .reporter()
                    .add(
                        ProblemCode.INACCESSIBLE_MEMBER,
                        site.element(),
                        site.subject(),
                        part.element().getSimpleName(),
                        Visibility.nameOf(from)));
    return Optional.empty();
  }
}
