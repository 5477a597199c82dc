package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Definition;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Knows the objects and unions around the one that is read now, so that a type that contains itself
 * is referred to inside of it; and those that were read before, so that each is read once.
 */
final class OpenTypes {
  /** No type that ends nests as deep; {@code record Grow<T>(Grow<List<T>> next)} does not end. */
  private static final int MAX_DEPTH = 64;

  private final ReadContext context;
  private final Map<String, Definition> open = new LinkedHashMap<>();
  private final Map<Key, ValueType> read = new HashMap<>();

  OpenTypes(ReadContext context) {
    this.context = context;
  }

  private record Key(String id, Use use) {}

  /** Returns what a reader makes of a type, or a reference to the same type around it. */
  Optional<ValueType> read(
      DeclaredType type, String id, Site site, Supplier<Optional<ValueType>> reader) {
    Definition around = open.get(id);
    if (around != null) {
      return Optional.of(new ReferenceType(JavaTypes.unannotated(type), around));
    }
    Key key = new Key(id, site.use());
    ValueType known = read.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    if (open.size() >= MAX_DEPTH) {
      context
          .reporter()
          .add(
              ProblemCode.ENDLESS_TYPE,
              site.element(),
              JavaTypes.element(type).getSimpleName(),
              MAX_DEPTH);
      return Optional.empty();
    }
    Definition definition = new Definition(id);
    open.put(id, definition);
    try {
      Optional<ValueType> value = reader.get();
      value.ifPresent(
          complete -> {
            definition.define(complete);
            read.put(key, complete);
          });
      return value;
    } finally {
      open.remove(id);
    }
  }

  /**
   * Returns what tells a type from others: its name, its type arguments and what stands on those.
   */
  static String idOf(TypeMirror type, TypeMemory memory) {
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      List<String> arguments = new ArrayList<>();
      for (TypeMirror argument : declared.getTypeArguments()) {
        arguments.add(annotatedId(argument, memory.inside(arguments.size())));
      }
      return JavaTypes.element(declared).getQualifiedName()
          + arguments.stream().collect(Collectors.joining(",", "<", ">"));
    }
    return type instanceof ArrayType array
        ? annotatedId(array.getComponentType(), memory.inside(0)) + "[]"
        : JavaTypes.unannotated(type).toString();
  }

  private static String annotatedId(TypeMirror type, TypeMemory memory) {
    return (memory.isNullable(type) ? "@Nullable " : "")
        + memory.annotations(type).stream()
            .map(AnnotationMirror::toString)
            .sorted()
            .map(annotation -> annotation + " ")
            .collect(Collectors.joining())
        + idOf(type, memory);
  }
}
