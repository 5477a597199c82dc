package dev.aifunction.processor.fuzz;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Is a type as a source names it.
 *
 * @param qualifier what stands before the place of a type's annotations: {@code java.util.}
 * @param name the rest, with type arguments
 * @param dimensions the brackets of an array
 * @param levels how many JSON objects and arrays it nests
 */
record JavaType(String qualifier, String name, String dimensions, int levels, Set<Trait> traits) {

  /** What decides where a type can stand. */
  enum Trait {
    PRIMITIVE,
    TEXT,
    NUMBER,
    BOOLEAN,
    TIME,
    ENUM,
    SIZED,
    COMPARABLE,
    KEY,
    /** Has type arguments, so that there are no arrays of it. */
    PARAMETERIZED,
    /** Says itself that there is none. */
    OPTIONAL,
    /** Fits any JSON, which only functions that are not strict take. */
    ANY,
    /** Is equal to itself alone. */
    IDENTITY
  }

  static JavaType of(String qualifiedName, int levels, Trait... traits) {
    int simple =
        qualifiedName.indexOf('<') < 0 ? qualifiedName.length() : qualifiedName.indexOf('<');
    int from = qualifiedName.lastIndexOf('.', simple) + 1;
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(Arrays.asList(traits));
    if (simple < qualifiedName.length()) {
      all.add(Trait.PARAMETERIZED);
    }
    return new JavaType(
        qualifiedName.substring(0, from), qualifiedName.substring(from), "", levels, all);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  JavaType array() {
    Set<Trait> own = EnumSet.of(Trait.SIZED, Trait.IDENTITY);
    if (is(Trait.ANY)) {
      own.add(Trait.ANY);
    }
    return new JavaType(qualifier, name, dimensions + "[]", levels + 1, own);
  }

  String text() {
    return qualifier + name + dimensions;
  }

  /** Returns the type with annotations that stand on types. */
  String annotated(String annotations) {
    if (annotations.isEmpty()) {
      return text();
    }
    return dimensions.isEmpty()
        ? qualifier + annotations + " " + name
        : qualifier + name + " " + annotations + " " + dimensions;
  }
}
