package dev.aifunction.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Walks up from a type. */
final class Supertypes {

  private Supertypes() {}

  /**
   * Returns a type after its superclasses and interfaces, with their type variables resolved; those
   * of the JDK are left out.
   */
  static List<DeclaredType> andSelf(Types types, DeclaredType type) {
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    collect(types, type, found);
    return List.copyOf(found.values());
  }

  private static void collect(Types types, DeclaredType type, Map<String, DeclaredType> found) {
    String name = JavaTypes.element(type).getQualifiedName().toString();
    if (isOfJdk(name) || found.containsKey(name)) {
      return;
    }
    for (TypeMirror supertype : types.directSupertypes(type)) {
      JavaTypes.requireResolved(supertype);
      collect(types, (DeclaredType) supertype, found);
    }
    found.put(name, type);
  }

  /** Whether a type of that name belongs to the JDK or to Kotlin. */
  static boolean isOfJdk(String name) {
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("kotlin.");
  }
}
