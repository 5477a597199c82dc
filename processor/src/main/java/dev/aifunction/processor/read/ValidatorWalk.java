package dev.aifunction.processor.read;

import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Walks through a type as a Jakarta validator walks through a value of it, and collects what is for
 * the validator alone.
 *
 * <p>A validator looks at a parameter and at the elements in it, but into an object only where
 * {@code @Valid} stands. Where it does not, {@code gap} names the place, and a custom constraint
 * beyond it is a problem: nothing would ever check it.
 */
final class ValidatorWalk {
  private static final Set<String> GROUP_CHANGERS =
      Set.of(
          "jakarta.validation.GroupSequence",
          "jakarta.validation.groups.ConvertGroup",
          "jakarta.validation.groups.ConvertGroup.List");

  /** Up to how many types a walk goes, because type arguments may grow without end. */
  private static final int MOST_TYPES = 500;

  private final ReadContext context;
  private final Memories memories;
  private final boolean hasValidator;
  private final List<DeclaredConstraint> found = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();

  /** Walks; with a validator, what it never gets to is a problem. */
  ValidatorWalk(ReadContext context, boolean hasValidator) {
    this.context = context;
    this.memories = new Memories(context);
    this.hasValidator = hasValidator;
  }

  /** What is for the validator alone. */
  List<DeclaredConstraint> found() {
    return found;
  }

  /** Walks through the type of a parameter. */
  void argument(TypeMirror type, List<? extends AnnotationMirror> annotations, Site site) {
    value(type, annotations, site, Optional.empty(), false);
  }

  private void value(
      TypeMirror type,
      List<? extends AnnotationMirror> declared,
      Site site,
      Optional<String> gap,
      boolean validAround) {
    List<AnnotationMirror> annotations =
        Components.together(declared, site.memory().annotations(type));
    refuseGroups(annotations, site.element(), site.subject());
    custom(DeclaredConstraint.of(site.element(), annotations), site, gap);
    boolean valid = validAround || annotations.stream().anyMatch(ConstraintReader::isCascade);
    TypeMirror bound = JavaTypes.bound(type);
    if (bound != type) {
      value(bound, List.of(), site, gap, valid);
    } else if (type instanceof ArrayType array) {
      value(array.getComponentType(), List.of(), site.within("An element", 0), gap, valid);
    } else if (type instanceof DeclaredType object) {
      TypeElement element = JavaTypes.element(object);
      if (element.getQualifiedName().toString().startsWith("java.")) {
        arguments(object, site, gap, valid);
      } else if (element.getKind() != ElementKind.ENUM) {
        object(object, element, site, valid ? gap : gap.or(() -> Optional.of(site.inSentence())));
      }
    }
  }

  /** Walks through what a container holds, the last of it where {@code @Valid} is on the whole. */
  private void arguments(DeclaredType container, Site site, Optional<String> gap, boolean valid) {
    List<? extends TypeMirror> arguments = container.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      String part = arguments.size() == 1 ? "An element" : last ? "A value" : "A key";
      value(arguments.get(i), List.of(), site.within(part, i), gap, valid && last);
    }
  }

  // --- Objects

  private void object(DeclaredType type, TypeElement element, Site site, Optional<String> gap) {
    if (visited.size() == MOST_TYPES || !visited.add(type + " " + gap.isPresent())) {
      return;
    }
    Site place = site.type(context, element);
    refuseGroups(element.getAnnotationMirrors(), place.element(), place.subject());
    for (DeclaredType around : Supertypes.andSelf(context.types(), type)) {
      List<? extends AnnotationMirror> declared = JavaTypes.element(around).getAnnotationMirrors();
      custom(DeclaredConstraint.of(place.element(), declared), place, gap);
    }
    if (element.getKind() == ElementKind.RECORD) {
      element.getRecordComponents().forEach(part -> component(type, element, part, site, gap));
    } else {
      fields(type, element, site, gap);
    }
    getters(type, element, site, gap);
    for (TypeElement subtype : Subtypes.direct(element)) {
      object((DeclaredType) subtype.asType(), subtype, site, gap);
    }
  }

  private void component(
      DeclaredType owner,
      TypeElement element,
      RecordComponentElement component,
      Site site,
      Optional<String> gap) {
    Element field = Components.field(component, element);
    TypeMirror type =
        owner.getTypeArguments().isEmpty()
            ? component.asType()
            : context.types().asMemberOf(owner, field);
    Site place = site.member(context, "The component " + component.getSimpleName(), field, element);
    value(
        type,
        Components.annotationsOf(component, element),
        memories.memberSite(
            place, site, element, component.getSimpleName().toString(), component.asType()),
        gap,
        false);
  }

  private void fields(DeclaredType owner, TypeElement element, Site site, Optional<String> gap) {
    for (VariableElement field :
        ElementFilter.fieldsIn(context.elements().getAllMembers(element))) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        Site place = site.member(context, "The field " + field.getSimpleName(), field, element);
        TypeMirror type = context.types().asMemberOf(owner, field);
        value(
            type,
            field.getAnnotationMirrors(),
            memories.memberSite(
                place, site, element, field.getSimpleName().toString(), field.asType()),
            gap,
            false);
      }
    }
  }

  /** Walks through getters; what is on one that no property stands behind is for the validator. */
  private void getters(DeclaredType owner, TypeElement element, Site site, Optional<String> gap) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(context.elements().getAllMembers(element))) {
      Optional<String> property = propertyOf(method);
      if (property.isEmpty() || isOfObject(method) || Components.isAccessor(method, element)) {
        continue;
      }
      Site place = site.member(context, "The method " + method.getSimpleName(), method, element);
      if (isStored(property.get(), element)) {
        ExecutableType resolved = (ExecutableType) context.types().asMemberOf(owner, method);
        value(resolved.getReturnType(), method.getAnnotationMirrors(), place, gap, false);
      } else {
        note(DeclaredConstraint.of(place.element(), method.getAnnotationMirrors()), place, gap);
      }
    }
  }

  private static boolean isOfObject(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Object");
  }

  private static Optional<String> propertyOf(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? Optional.empty()
        : PropertyNames.ofGetter(method);
  }

  /** Whether a class has a field for a property, so that generated code reads and checks it. */
  private boolean isStored(String property, TypeElement element) {
    return element.getKind() != ElementKind.RECORD
        && ElementFilter.fieldsIn(context.elements().getAllMembers(element)).stream()
            .anyMatch(field -> field.getSimpleName().contentEquals(property));
  }

  // --- What is found

  private void custom(List<DeclaredConstraint> constraints, Site site, Optional<String> gap) {
    note(constraints.stream().flatMap(DeclaredConstraint::custom).toList(), site, gap);
  }

  private void note(List<DeclaredConstraint> constraints, Site site, Optional<String> gap) {
    found.addAll(constraints);
    if (hasValidator && gap.isPresent()) {
      for (DeclaredConstraint constraint : constraints) {
        context
            .reporter()
            .add(
                ProblemCode.CONSTRAINT_WITHOUT_VALID,
                constraint.mirror().place(),
                constraint.name(),
                site.inSentence(),
                gap.get());
      }
    }
  }

  private void refuseGroups(
      List<? extends AnnotationMirror> annotations, Element element, String subject) {
    for (AnnotationMirror annotation : annotations) {
      if (GROUP_CHANGERS.contains(Mirror.nameOf(annotation))) {
        context
            .reporter()
            .add(
                ProblemCode.UNSUPPORTED_GROUPS,
                new Mirror(element, annotation).place(),
                subject,
                Mirror.typeOf(annotation).getSimpleName());
      }
    }
  }
}
