package dev.aifunction.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Is what is known of the annotations within a type: all of them in source; from a class file those
 * that a companion keeps, since compilers differ in what else they see there.
 *
 * @param isSource whether the type itself has its annotations
 * @param path where in the declared type this is, as companions write it
 * @param parts what a companion keeps of the declared type, by path
 * @param declared the type as its declaration has it, before type variables were replaced; null
 *     where there are none
 * @param arguments what is known of the types that replace the variables, by their names
 * @param variable what stood on the type variable that this type replaces
 */
record TypeMemory(
    boolean isSource,
    String path,
    Map<String, Part> parts,
    @Nullable TypeMirror declared,
    Map<String, TypeMemory> arguments,
    Part variable) {

  private static final Part NO_PART = new Part(false, List.of());

  /** The type comes from source. */
  static final TypeMemory SOURCE = of(true, Map.of());

  /** The type comes from a class file, and nothing keeps what stood within it. */
  static final TypeMemory NOTHING = of(false, Map.of());

  /** Is what stood on a part of a type. */
  record Part(boolean nullable, List<AnnotationMirror> constraints) {}

  /** Returns what a companion keeps of a type. */
  static TypeMemory of(Map<String, Part> parts) {
    return of(false, parts);
  }

  private static TypeMemory of(boolean isSource, Map<String, Part> parts) {
    return new TypeMemory(isSource, "", Map.copyOf(parts), null, Map.of(), NO_PART);
  }

  /**
   * Returns the same of the type of an owner's member.
   *
   * @param owner the generic type, whose own type arguments may be in the member's type
   * @param use what is known of those
   */
  TypeMemory ofMember(TypeMirror memberType, TypeElement owner, TypeMemory use) {
    Map<String, TypeMemory> replaced = new HashMap<>();
    for (int i = 0; i < owner.getTypeParameters().size(); i++) {
      replaced.put(owner.getTypeParameters().get(i).getSimpleName().toString(), use.inside(i));
    }
    return new TypeMemory(isSource, path, parts, memberType, replaced, NO_PART).unlessReplaced();
  }

  /** Returns the path of a type argument, or of an array's elements, as companions write it. */
  static String inside(String path, int index) {
    return path.isEmpty() ? String.valueOf(index) : path + "/" + index;
  }

  /** Returns what is known of a type argument, or of an array's elements. */
  TypeMemory inside(int index) {
    return new TypeMemory(
            isSource, inside(path, index), parts, inner(declared, index), arguments, NO_PART)
        .unlessReplaced();
  }

  private TypeMemory unlessReplaced() {
    if (!(declared instanceof TypeVariable use)) {
      return this;
    }
    TypeMemory argument = arguments.get(use.asElement().getSimpleName().toString());
    return argument == null
        ? this
        : new TypeMemory(
            argument.isSource,
            argument.path,
            argument.parts,
            argument.declared,
            argument.arguments,
            new Part(isNullable(use), annotations(use)));
  }

  private static @Nullable TypeMirror inner(@Nullable TypeMirror type, int index) {
    TypeMirror inner = null;
    if (type instanceof DeclaredType generic && index < generic.getTypeArguments().size()) {
      inner = generic.getTypeArguments().get(index);
    } else if (type instanceof ArrayType array) {
      inner = array.getComponentType();
    }
    return inner instanceof WildcardType ? JavaTypes.bound(inner) : inner;
  }

  /** Returns the annotations on a type that count, but for those that say it may be null. */
  List<AnnotationMirror> annotations(TypeMirror type) {
    List<? extends AnnotationMirror> here =
        isSource ? type.getAnnotationMirrors() : part().map(Part::constraints).orElse(List.of());
    return Components.together(variable.constraints(), here);
  }

  /** Whether null is among the values. */
  boolean isNullable(TypeMirror type) {
    return variable.nullable()
        || (isSource
            ? Nullness.isNullable(List.copyOf(type.getAnnotationMirrors()))
            : part().filter(Part::nullable).isPresent());
  }

  private Optional<Part> part() {
    return Optional.ofNullable(parts.get(path));
  }
}
