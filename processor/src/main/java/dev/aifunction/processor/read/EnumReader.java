package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum: its constants, by their names in Java or those that Jackson's annotations say. */
final class EnumReader {
  private final ReadContext context;
  private final JacksonRules rules;
  private final TypeDescriptions descriptions;
  private final Deprecations deprecations;

  EnumReader(ReadContext context, Deprecations deprecations) {
    this.context = context;
    this.rules = new JacksonRules(context);
    this.descriptions = new TypeDescriptions(context);
    this.deprecations = deprecations;
  }

  /** Returns the enum; reports one without constants, or whose names only a run can tell. */
  Optional<ValueType> read(TypeElement element, Site site) {
    int before = context.reporter().size();
    rules.check(Jackson.of(element), JacksonRules.Place.ENUM, site.type(context, element));
    deprecations.note(element);
    List<EnumType.Constant> constants = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(constant(enclosed, element, taken, site));
      } else {
        checkMember(enclosed, element, site);
      }
    }
    if (constants.isEmpty()) {
      context
          .reporter()
          .add(ProblemCode.EMPTY_ENUM, site.element(), site.subject(), element.getSimpleName());
    }
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(new EnumType(ClassName.get(element), descriptions.of(element), constants));
  }

  private EnumType.Constant constant(
      Element constant, TypeElement owner, Map<String, String> taken, Site site) {
    String javaName = constant.getSimpleName().toString();
    Site place = site.member(context, "The constant " + javaName, constant, owner);
    Jackson jackson = Jackson.of(constant);
    rules.check(jackson, JacksonRules.Place.CONSTANT, place);
    deprecations.note(constant);
    String name = jackson.name().orElse(javaName);
    List<String> names = new ArrayList<>(jackson.aliases());
    names.add(0, name);
    for (String each : names) {
      String earlier = taken.putIfAbsent(each, javaName);
      if (earlier != null) {
        context
            .reporter()
            .add(ProblemCode.DUPLICATE_CONSTANT, place.element(), place.subject(), each, earlier);
      }
    }
    return new EnumType.Constant(name, javaName, jackson.aliases());
  }

  /** Reports what changes the constants on the wire in a way that no compiler can know. */
  private void checkMember(Element member, TypeElement owner, Site site) {
    Jackson jackson = Jackson.of(member);
    Site place = site.member(context, "The member " + member.getSimpleName(), member, owner);
    if (jackson.isValue()) {
      context.reporter().add(ProblemCode.ENUM_JSON_VALUE, place.element(), owner.getSimpleName());
    } else {
      rules.check(jackson, JacksonRules.Place.ELSEWHERE, place);
    }
  }
}
