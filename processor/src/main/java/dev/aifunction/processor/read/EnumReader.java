package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum: its constants, by their names. */
final class EnumReader {
  private final ReadContext context;
  private final Refusals refusals;
  private final TypeDescriptions descriptions;
  private final Deprecations deprecations;

  EnumReader(ReadContext context, Deprecations deprecations) {
    this.context = context;
    this.refusals = new Refusals(context);
    this.descriptions = new TypeDescriptions(context);
    this.deprecations = deprecations;
  }

  /** Returns the enum; reports one without constants. */
  Optional<ValueType> read(TypeElement element, Site site) {
    refusals.jackson(element.getAnnotationMirrors(), site.type(context, element));
    deprecations.note(element);
    List<EnumType.Constant> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        String constant = "The constant " + enclosed.getSimpleName();
        refusals.jackson(
            enclosed.getAnnotationMirrors(), site.member(context, constant, enclosed, element));
        deprecations.note(enclosed);
        constants.add(EnumType.Constant.of(enclosed.getSimpleName().toString()));
      }
    }
    if (constants.isEmpty()) {
      context
          .reporter()
          .add(ProblemCode.EMPTY_ENUM, site.element(), site.subject(), element.getSimpleName());
      return Optional.empty();
    }
    return Optional.of(new EnumType(ClassName.get(element), descriptions.of(element), constants));
  }
}
