package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.ProblemCode;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Says who can see a type, and whether the name of its generated class is free. */
final class Visibility {

  private Visibility() {}

  /** Whether the type and all types around it are public. */
  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the type or one around it is private. */
  static boolean isPrivate(TypeElement type) {
    return privateAround(type).isPresent();
  }

  /** Reports a type that is private, or that stands in one. */
  static void checkPrivate(ReadContext context, TypeElement type) {
    privateAround(type)
        .ifPresent(
            hidden -> {
              String reached = hidden.equals(type) ? "it" : type.getSimpleName().toString();
              context
                  .reporter()
                  .add(ProblemCode.PRIVATE_CLASS, type, hidden.getSimpleName(), reached);
            });
  }

  private static Optional<Element> privateAround(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** Whether code of a package can name the type. */
  static boolean isAccessible(TypeElement type, PackageElement from) {
    TypeElement outermost = Site.outermost(type);
    boolean samePackage = from.equals(outermost.getEnclosingElement());
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      Set<Modifier> modifiers = element.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!samePackage && !modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  /** Whether code of a class's package can call a method that the class inherits. */
  static boolean isCallable(ReadContext context, ExecutableElement method, TypeElement target) {
    Elements elements = context.elements();
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE)
            && elements.getPackageOf(method).equals(elements.getPackageOf(target)));
  }

  /** Whether code of a package can name a member of a type that it can name. */
  static boolean isMemberAccessible(Element member, PackageElement from) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PRIVATE)) {
      return modifiers.contains(Modifier.PUBLIC);
    }
    return member.getEnclosingElement() instanceof TypeElement owner
        && from.equals(Site.outermost(owner).getEnclosingElement());
  }

  /** Returns a package's name, for messages. */
  static String nameOf(PackageElement element) {
    return element.isUnnamed() ? "(default)" : element.getQualifiedName().toString();
  }

  /** Reports a generated class's name that a class of the user's has already. */
  static void checkTaken(ReadContext context, TypeElement source, ClassName generated) {
    TypeElement existing = context.elements().getTypeElement(generated.canonicalName());
    // In an incremental build the class that was generated last time is still on the class path.
    if (existing != null && Mirror.of(existing, RuntimeNames.GENERATED).isEmpty()) {
      context
          .reporter()
          .add(
              ProblemCode.TAKEN_CLASS_NAME,
              source,
              generated.canonicalName(),
              source.getSimpleName());
    }
  }
}
