package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.read.BeanProperty.Role;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds how objects of a type are made: by what {@code @JsonCreator} stands on, by a record's
 * canonical constructor, by a builder, by a constructor without parameters, or by the only one.
 */
final class CreatorReader {
  private final ReadContext context;
  private final PackageElement from;
  private final Memories memories;
  private final BuilderReader builders;

  CreatorReader(ReadContext context, PackageElement from, Memories memories) {
    this.context = context;
    this.from = from;
    this.memories = memories;
    this.builders = new BuilderReader(context, from);
  }

  /**
   * Returns how objects are made. Where there is no way, it is reported for an argument; a result
   * needs none.
   */
  Optional<Creator> read(
      DeclaredType type, TypeElement element, BeanProperties properties, Site site) {
    List<ExecutableElement> marked = marked(element);
    if (marked.size() > 1) {
      return refused(
          site.type(context, element), ProblemCode.TWO_CREATORS, element.getSimpleName());
    }
    if (marked.size() == 1) {
      return marked(type, element, marked.get(0), properties, site);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return Components.canonicalConstructor(element)
          .map(canonical -> byConstructor(type, canonical, isWrapper(element, canonical)));
    }
    Optional<Creator> builder = builders.read(type, element, properties);
    return builder.isPresent() ? builder : constructor(type, element, properties, site);
  }

  private static List<ExecutableElement> marked(TypeElement element) {
    List<ExecutableElement> marked = new ArrayList<>();
    for (Element member : element.getEnclosedElements()) {
      if (member instanceof ExecutableElement executable
          && mode(executable).filter(mode -> !mode.equals("DISABLED")).isPresent()) {
        marked.add(executable);
      }
    }
    return marked;
  }

  private static Optional<String> mode(ExecutableElement executable) {
    return Jackson.of(executable).find("JsonCreator").map(creator -> creator.constant("mode"));
  }

  private Optional<Creator> marked(
      DeclaredType type,
      TypeElement element,
      ExecutableElement executable,
      BeanProperties properties,
      Site site) {
    boolean isConstructor = executable.getKind() == ElementKind.CONSTRUCTOR;
    Site place =
        site.member(
            context,
            isConstructor ? "The constructor" : "The method " + executable.getSimpleName(),
            executable,
            element);
    if (!Visibility.isMemberAccessible(executable, from)) {
      return refused(
          place,
          ProblemCode.INACCESSIBLE_MEMBER,
          place.subject(),
          executable.getSimpleName(),
          Visibility.nameOf(from));
    }
    if (!executable.getTypeParameters().isEmpty()) {
      return noWay(
          place, element, "its @JsonCreator has type parameters", "Put it on a constructor.");
    }
    if (isConstructor && element.getModifiers().contains(Modifier.ABSTRACT)) {
      return noWay(place, element, "it is abstract", "Put it on a static method.");
    }
    boolean isDelegating = isDelegating(element, executable, properties);
    if (isDelegating && executable.getParameters().size() != 1) {
      return noWay(
          place, element, "its delegating @JsonCreator does not take one value", "Take one.");
    }
    if (!isDelegating && isNameless(executable)) {
      return refused(
          place, ProblemCode.NAMELESS_PARAMETERS, element.getSimpleName(), parametersFlag(element));
    }
    return Optional.of(
        isConstructor
            ? byConstructor(type, executable, isDelegating)
            : Creator.of(
                new Creation.Factory(ClassName.get(element), executable.getSimpleName().toString()),
                parts(executable, (ExecutableType) executable.asType()),
                isDelegating));
  }

  /** Whether the one parameter is the value itself, by Jackson's rules. */
  private boolean isDelegating(
      TypeElement element, ExecutableElement executable, BeanProperties properties) {
    String mode = mode(executable).orElse("DEFAULT");
    if (!mode.equals("DEFAULT")) {
      return mode.equals("DELEGATING");
    }
    if (executable.getParameters().size() != 1) {
      return false;
    }
    VariableElement parameter = executable.getParameters().get(0);
    boolean isNamed = Jackson.of(parameter).name().isPresent();
    boolean isProperty =
        properties
            .get(names(executable).get(0))
            .flatMap(property -> property.part(Role.GETTER).or(() -> property.part(Role.FIELD)))
            .filter(Part::isVisible)
            .isPresent();
    return isWrapper(element, executable) || (!isNamed && !isProperty);
  }

  /** Whether a value of one parameter is also what the type is written as. */
  private static boolean isWrapper(TypeElement element, ExecutableElement executable) {
    return executable.getParameters().size() == 1 && WrapperReader.value(element).isPresent();
  }

  private Creator byConstructor(
      DeclaredType type, ExecutableElement constructor, boolean isDelegating) {
    ExecutableType resolved = (ExecutableType) context.types().asMemberOf(type, constructor);
    return Creator.of(new Creation.Constructor(), parts(constructor, resolved), isDelegating);
  }

  private List<Part> parts(ExecutableElement executable, ExecutableType resolved) {
    List<String> names = names(executable);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      VariableElement parameter = executable.getParameters().get(i);
      TypeMirror type = resolved.getParameterTypes().get(i);
      List<AnnotationMirror> annotations =
          Components.together(
              parameter.getAnnotationMirrors(), parameter.asType().getAnnotationMirrors());
      parts.add(new Part(Role.PARAMETER, names.get(i), parameter, type, annotations));
    }
    return parts;
  }

  /** Returns the parameters' names, of which class files know but those of components. */
  private List<String> names(ExecutableElement executable) {
    List<String> names =
        executable.getParameters().stream().map(p -> p.getSimpleName().toString()).toList();
    if (!(executable.getEnclosingElement() instanceof TypeElement owner)) {
      return names;
    }
    if (owner.getKind() == ElementKind.RECORD
        && Components.canonicalConstructor(owner).filter(executable::equals).isPresent()) {
      return owner.getRecordComponents().stream().map(c -> c.getSimpleName().toString()).toList();
    }
    return memories.of(owner).parameters(executable, context.types()).orElse(names);
  }

  private Optional<Creator> constructor(
      DeclaredType type, TypeElement element, BeanProperties properties, Site use) {
    if (element.getModifiers().contains(Modifier.ABSTRACT) || !element.getKind().isClass()) {
      return refused(
          use,
          ProblemCode.UNSUPPORTED_TYPE,
          use.subject(),
          JavaTypes.simple(type),
          "which has no one implementation to build",
          "Use a record or an enum.");
    }
    Site site = use.type(context, element);
    if (element.getNestingKind() == NestingKind.MEMBER
        && !element.getModifiers().contains(Modifier.STATIC)) {
      return noWay(
          site,
          element,
          "it is an inner class, whose objects need one around them",
          "Make it static.");
    }
    List<ExecutableElement> accessible =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> Visibility.isMemberAccessible(constructor, from))
            .filter(constructor -> mode(constructor).isEmpty())
            .toList();
    Optional<ExecutableElement> empty =
        accessible.stream().filter(c -> c.getParameters().isEmpty()).findFirst();
    if (empty.isPresent() && (properties.isSettable() || accessible.size() == 1)) {
      return Optional.of(byConstructor(type, empty.get(), false));
    }
    List<ExecutableElement> full =
        accessible.stream().filter(c -> !c.getParameters().isEmpty()).toList();
    return full.size() == 1
        ? full(type, element, full.get(0), properties, site)
        : noWay(
            site,
            element,
            full.isEmpty()
                ? "none of its constructors is visible in the package " + Visibility.nameOf(from)
                : "it has several constructors",
            "Put @JsonCreator on the right one, or on a static method.");
  }

  private Optional<Creator> full(
      DeclaredType type,
      TypeElement element,
      ExecutableElement constructor,
      BeanProperties properties,
      Site site) {
    if (isNameless(constructor)) {
      return refused(
          site, ProblemCode.NAMELESS_PARAMETERS, element.getSimpleName(), parametersFlag(element));
    }
    if (isWrapper(element, constructor)) {
      return Optional.of(byConstructor(type, constructor, true));
    }
    Creator creator = byConstructor(type, constructor, false);
    for (Part parameter : creator.parameters()) {
      if (properties.get(parameter.name()).isEmpty() && parameter.jackson().name().isEmpty()) {
        return noWay(
            site,
            element,
            "its constructor's parameter "
                + parameter.name()
                + " has the name of no field or getter",
            "Rename it, or put @JsonCreator on the constructor.");
      }
    }
    return Optional.of(creator);
  }

  /** Whether a class file has forgotten what the parameters are called. */
  private boolean isNameless(ExecutableElement executable) {
    List<String> names = names(executable);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals("arg" + i)
          && Jackson.of(executable.getParameters().get(i)).name().isEmpty()
          && !isFromSource(executable)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromSource(ExecutableElement executable) {
    return executable.getEnclosingElement() instanceof TypeElement owner
        && Site.isFromSource(context, owner);
  }

  private static String parametersFlag(TypeElement element) {
    boolean isKotlin =
        element.getAnnotationMirrors().stream()
            .anyMatch(annotation -> Mirror.nameOf(annotation).equals("kotlin.Metadata"));
    return isKotlin ? "-java-parameters" : "-parameters";
  }

  private Optional<Creator> noWay(Site site, TypeElement element, String reason, String wayOut) {
    return refused(site, ProblemCode.NO_CREATOR, element.getSimpleName(), reason, wayOut);
  }

  private Optional<Creator> refused(Site site, ProblemCode code, Object... arguments) {
    if (!site.use().isResult()) {
      context.reporter().add(code, site.element(), arguments);
    }
    return Optional.empty();
  }
}
