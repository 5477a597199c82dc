package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Is what Jackson's annotations on a class or its superclasses say of all of its properties. */
final class ClassSettings {
  private final Optional<UnaryOperator<String>> strategy;
  private final Optional<Mirror> ignored;
  private final Optional<Mirror> order;

  private ClassSettings(
      Optional<UnaryOperator<String>> strategy, Optional<Mirror> ignored, Optional<Mirror> order) {
    this.strategy = strategy;
    this.ignored = ignored;
    this.order = order;
  }

  /** Returns the settings; nothing, with a problem, where one of them is not honoured. */
  static Optional<ClassSettings> of(
      ReadContext context, DeclaredType type, TypeElement element, Site site) {
    Jackson jackson = jackson(context, type, element);
    if (!new JacksonRules(context).check(jackson, JacksonRules.Place.TYPE, site)) {
      return Optional.empty();
    }
    Optional<String> naming =
        jackson
            .find("JsonNaming")
            .map(annotation -> JavaTypes.element((DeclaredType) annotation.type("value")))
            .map(named -> named.getSimpleName().toString());
    Optional<UnaryOperator<String>> strategy = naming.flatMap(PropertyNames::strategy);
    if (naming.isPresent() && strategy.isEmpty()) {
      context
          .reporter()
          .add(
              ProblemCode.JACKSON_ANNOTATION,
              site.element(),
              site.subject(),
              "JsonNaming(" + naming.get() + ")");
      return Optional.empty();
    }
    return Optional.of(
        new ClassSettings(
            strategy, jackson.find("JsonIgnoreProperties"), jackson.find("JsonPropertyOrder")));
  }

  /** Returns the annotations of a class and its superclasses, its own first. */
  private static Jackson jackson(ReadContext context, DeclaredType type, TypeElement element) {
    List<AnnotationMirror> annotations = new ArrayList<>();
    for (DeclaredType owner : Supertypes.andSelf(context.types(), type)) {
      annotations.addAll(0, JavaTypes.element(owner).getAnnotationMirrors());
    }
    return Jackson.of(element, annotations);
  }

  /** Returns a property's name on the wire. */
  String nameOf(BeanProperty bean, Use use) {
    return Components.param(bean.annotations(use))
        .map(param -> new Mirror(bean.place(), param).string("name"))
        .filter(name -> !name.isEmpty())
        .or(() -> bean.jackson(use).name())
        .orElse(implicitNameOf(bean));
  }

  /** Returns the name that a property has without one of its own. */
  String implicitNameOf(BeanProperty bean) {
    return strategy.map(naming -> naming.apply(bean.javaName())).orElse(bean.javaName());
  }

  /** Whether a property is on the wire in the use. */
  boolean has(BeanProperty bean, Use use) {
    Jackson jackson = bean.jackson(use);
    String hidden = use.isResult() ? "WRITE_ONLY" : "READ_ONLY";
    return !jackson.hasAccess(hidden) && !isIgnored(bean, use);
  }

  private boolean isIgnored(BeanProperty bean, Use use) {
    String allowed = use.isResult() ? "allowGetters" : "allowSetters";
    return ignored
        .filter(annotation -> !annotation.flag(allowed))
        .map(annotation -> annotation.strings("value"))
        .filter(
            names ->
                names.contains(nameOf(bean, use))
                    || (strategy.isEmpty() && names.contains(bean.javaName())))
        .isPresent();
  }

  /** Returns the properties in their order; what a creator takes stays in front of an argument. */
  List<BeanProperty> arranged(Collection<BeanProperty> beans, Use use) {
    List<String> names = order.map(annotation -> annotation.strings("value")).orElse(List.of());
    Comparator<BeanProperty> byPlace = Comparator.comparingInt(bean -> place(bean, names, use));
    List<BeanProperty> arranged = new ArrayList<>(beans);
    if (order.filter(annotation -> annotation.flag("alphabetic")).isPresent()) {
      arranged.sort(Comparator.comparing(bean -> nameOf(bean, use)));
    }
    arranged.sort(byPlace);
    if (!use.isResult()) {
      List<BeanProperty> parameters = beans.stream().filter(BeanProperty::isParameter).toList();
      arranged.removeAll(parameters);
      arranged.addAll(0, parameters);
    }
    return arranged;
  }

  private int place(BeanProperty bean, List<String> names, Use use) {
    int listed = names.indexOf(nameOf(bean, use));
    int place = listed >= 0 ? listed : names.indexOf(bean.javaName());
    if (place >= 0) {
      return place - names.size();
    }
    return bean.jackson(use).index().orElse(Integer.MAX_VALUE);
  }
}
