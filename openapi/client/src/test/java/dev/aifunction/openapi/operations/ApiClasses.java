package dev.aifunction.openapi.operations;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.aifunction.openapi.api.ChatApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the generated classes of operations. */
final class ApiClasses {
  private ApiClasses() {}

  /** All of them, as they lie on the class path. */
  static List<Class<?>> all() {
    return new ClassFileImporter()
        .importPackages(ChatApi.class.getPackageName()).stream()
            .filter(type -> type.getSimpleName().endsWith("Api"))
            .<Class<?>>map(type -> type.reflect())
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  /** The class of a tag: {@code Vector stores} is {@code VectorStoresApi}. */
  static Class<?> ofTag(String tag) {
    String name =
        Arrays.stream(tag.split("[^A-Za-z]"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining("", ChatApi.class.getPackageName() + ".", "Api"));
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("No class for the tag '" + tag + "'", e);
    }
  }

  /** The methods that make calls. */
  static Stream<Method> methods(Class<?> api) {
    return Arrays.stream(api.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toString));
  }
}
