package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.read.BeanProperty.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the builder of a type: the one that Jackson's annotation names, or what a static method
 * {@code builder()} or {@code newBuilder()} returns.
 */
final class BuilderReader {
  private static final Set<String> METHODS = Set.of("builder", "newBuilder");

  /** What builders do by convention: they build, and their methods are called as they like. */
  private static final Style ANY = new Style(List.of("", "with", "set"), Set.of("build", "create"));

  private final Types types;
  private final PackageElement from;

  BuilderReader(ReadContext context, PackageElement from) {
    this.types = context.types();
    this.from = from;
  }

  /**
   * Is how a builder's methods are called.
   *
   * @param prefixes what stands before a property's name
   * @param build the names of the method that builds
   */
  private record Style(List<String> prefixes, Set<String> build) {}

  /** Returns the builder, when it has a method for at least one of the properties. */
  Optional<Creator> read(DeclaredType type, TypeElement element, BeanProperties properties) {
    Optional<TypeElement> named = named(element);
    if (named.isEmpty()) {
      return methods(element)
          .filter(method -> METHODS.contains(method.getSimpleName().toString()))
          .map(method -> byMethod(type, method, ANY, properties))
          .flatMap(Optional::stream)
          .findFirst();
    }
    TypeElement builder = named.get();
    Style style = style(builder);
    Optional<ExecutableElement> method =
        Stream.concat(methods(element), methods(builder))
            .filter(m -> isSameErasure(m.getReturnType(), builder.asType()))
            .findFirst();
    if (method.isPresent()) {
      return byMethod(type, method.get(), style, properties);
    }
    return hasConstructor(builder)
        ? creator(type, (DeclaredType) builder.asType(), style, properties)
            .map(found -> found.by(ClassName.get(builder), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<TypeElement> named(TypeElement element) {
    return Jackson.of(element)
        .find("JsonDeserialize")
        .filter(annotation -> annotation.isSet("builder"))
        .map(annotation -> JavaTypes.element((DeclaredType) annotation.type("builder")));
  }

  private static Style style(TypeElement builder) {
    Optional<Mirror> annotation = Jackson.of(builder).find("JsonPOJOBuilder");
    return new Style(
        List.of(annotation.map(pojo -> pojo.string("withPrefix")).orElse("with")),
        Set.of(annotation.map(pojo -> pojo.string("buildMethodName")).orElse("build")));
  }

  /** Returns the static methods that take nothing. */
  private Stream<ExecutableElement> methods(TypeElement element) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getTypeParameters().isEmpty())
        .filter(method -> Visibility.isMemberAccessible(method, from))
        .filter(method -> method.getReturnType() instanceof DeclaredType);
  }

  private boolean hasConstructor(TypeElement builder) {
    return Visibility.isAccessible(builder, from)
        && ElementFilter.constructorsIn(builder.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && Visibility.isMemberAccessible(c, from));
  }

  private Optional<Creator> byMethod(
      DeclaredType type, ExecutableElement method, Style style, BeanProperties properties) {
    DeclaredType builder = JavaTypes.withoutWildcards((DeclaredType) method.getReturnType(), types);
    if (!Visibility.isAccessible(JavaTypes.element(builder), from)
        || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return Optional.empty();
    }
    return creator(type, builder, style, properties)
        .map(
            found ->
                found.by(ClassName.get(owner), Optional.of(method.getSimpleName().toString())));
  }

  /** Is a builder of which it is not said yet where one comes from. */
  private record Found(String build, Map<String, Part> setters) {

    Creator by(ClassName owner, Optional<String> method) {
      return new Creator(new Creation.Builder(owner, method, build), List.of(), setters, false);
    }
  }

  private Optional<Found> creator(
      DeclaredType type, DeclaredType builder, Style style, BeanProperties properties) {
    Optional<String> build = Optional.empty();
    List<Part> candidates = new ArrayList<>();
    for (DeclaredType owner : Supertypes.andSelf(types, builder)) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(JavaTypes.element(owner).getEnclosedElements())) {
        if (isCallable(method)) {
          ExecutableType resolved = (ExecutableType) types.asMemberOf(owner, method);
          if (isBuild(method, resolved, type, style)) {
            build = Optional.of(method.getSimpleName().toString());
          } else if (isStep(resolved, builder)) {
            candidates.add(part(method, resolved));
          }
        }
      }
    }
    properties.addFluentGetters();
    Map<String, Part> setters = new LinkedHashMap<>();
    candidates.forEach(part -> add(part, style, properties, setters));
    return setters.isEmpty() ? Optional.empty() : build.map(name -> new Found(name, setters));
  }

  private boolean isCallable(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty()
        && Visibility.isMemberAccessible(method, from);
  }

  private boolean isBuild(
      ExecutableElement method, ExecutableType resolved, DeclaredType type, Style style) {
    return method.getParameters().isEmpty()
        && style.build().contains(method.getSimpleName().toString())
        && isAssignable(resolved.getReturnType(), type);
  }

  /** Whether a method takes one value and returns the builder again. */
  private boolean isStep(ExecutableType method, DeclaredType builder) {
    return method.getParameterTypes().size() == 1 && isAssignable(method.getReturnType(), builder);
  }

  private boolean isAssignable(TypeMirror from, TypeMirror to) {
    return types.isAssignable(types.erasure(from), types.erasure(to));
  }

  private boolean isSameErasure(TypeMirror a, TypeMirror b) {
    return types.isSameType(types.erasure(a), types.erasure(b));
  }

  private static Part part(ExecutableElement method, ExecutableType resolved) {
    TypeMirror type = resolved.getParameterTypes().get(0);
    List<AnnotationMirror> annotations =
        Components.together(
            method.getAnnotationMirrors(), method.getParameters().get(0).getAnnotationMirrors());
    return Part.of(
        Role.SETTER, method, type, Components.together(annotations, type.getAnnotationMirrors()));
  }

  private void add(Part part, Style style, BeanProperties properties, Map<String, Part> setters) {
    String name = part.name();
    if (part.isExplicit()) {
      setters.put(name, part);
      return;
    }
    for (String prefix : style.prefixes()) {
      Optional<String> property =
          prefix.isEmpty() ? Optional.of(name) : PropertyNames.after(prefix, name);
      boolean isKnown = property.flatMap(properties::get).flatMap(BeanProperty::value).isPresent();
      if (isKnown) {
        Part known = setters.get(property.orElseThrow());
        if (known == null || fits(part, property.orElseThrow(), properties)) {
          setters.put(property.orElseThrow(), part);
        }
        return;
      }
    }
  }

  /** Whether a method takes exactly what the object holds. */
  private boolean fits(Part part, String property, BeanProperties properties) {
    return properties
        .get(property)
        .flatMap(BeanProperty::value)
        .filter(value -> isSameErasure(value.type(), part.type()))
        .isPresent();
  }
}
