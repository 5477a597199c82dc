package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a type that is one plain value on the wire, by {@code @JsonValue} or by its creator. */
final class WrapperReader {
  private final ReadContext context;
  private final PackageElement from;
  private final TypeReader types;

  WrapperReader(ReadContext context, PackageElement from, TypeReader types) {
    this.context = context;
    this.from = from;
    this.types = types;
  }

  /** Returns the method, or else the field, with {@code @JsonValue}. */
  static Optional<Element> value(TypeElement element) {
    List<? extends Element> members = element.getEnclosedElements();
    return Stream.concat(
            ElementFilter.methodsIn(members).stream()
                .filter(method -> method.getParameters().isEmpty()),
            ElementFilter.fieldsIn(members).stream())
        .filter(member -> Jackson.of(member).isValue())
        .<Element>map(member -> member)
        .findFirst()
        .or(
            () ->
                element.getSuperclass() instanceof DeclaredType superclass
                    ? value(JavaTypes.element(superclass))
                    : Optional.empty());
  }

  /** Reads the type as its creator's one argument, or, for a result, as its value. */
  Optional<ValueType> read(
      DeclaredType type, TypeElement element, Optional<Creator> creator, Site site) {
    Optional<Element> value = value(element);
    if (site.use().isResult()) {
      return value.flatMap(member -> written(type, element, member, site));
    }
    if (creator.isEmpty() || !creator.get().isDelegating()) {
      context
          .reporter()
          .add(
              ProblemCode.NO_CREATOR,
              site.type(context, element).element(),
              element.getSimpleName(),
              "it is written as one value by @JsonValue, and nothing makes it of one",
              "Put @JsonCreator on a constructor or static method with one parameter.");
      return Optional.empty();
    }
    Part parameter = creator.get().parameters().get(0);
    Optional<Member> getter =
        value
            .filter(member -> Visibility.isMemberAccessible(member, from))
            .filter(member -> isWritable(typeOf(type, member), parameter.type()))
            .map(WrapperReader::member);
    Site place = site.member(context, "The value", parameter.element(), element);
    return types
        .read(parameter.type(), parameter.annotations(), place)
        .map(
            read ->
                new WrappedType(
                    JavaTypes.unannotated(type), read, creator.get().creation(), getter));
  }

  private Optional<ValueType> written(
      DeclaredType type, TypeElement element, Element member, Site site) {
    Site place = site.member(context, "The value", member, element);
    if (!Visibility.isMemberAccessible(member, from)) {
      context
          .reporter()
          .add(
              ProblemCode.INACCESSIBLE_MEMBER,
              place.element(),
              place.subject(),
              member.getSimpleName(),
              Visibility.nameOf(from));
      return Optional.empty();
    }
    types.deprecations().note(member);
    return types
        .read(typeOf(type, member), member.getAnnotationMirrors(), place)
        .map(
            read ->
                new WrappedType(
                    JavaTypes.unannotated(type),
                    read,
                    new Creation.None(),
                    Optional.of(member(member))));
  }

  /** Whether a value can stand where generated code has one of the other type, boxed or not. */
  private boolean isWritable(TypeMirror value, TypeMirror as) {
    return context.types().isSubtype(boxed(value), boxed(as));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? context.types().boxedClass(primitive).asType()
        : type;
  }

  private TypeMirror typeOf(DeclaredType type, Element member) {
    TypeMirror resolved = context.types().asMemberOf(type, member);
    return resolved instanceof ExecutableType method ? method.getReturnType() : resolved;
  }

  private static Member member(Element element) {
    String name = element.getSimpleName().toString();
    return element instanceof ExecutableElement ? Member.method(name) : Member.field(name);
  }
}
