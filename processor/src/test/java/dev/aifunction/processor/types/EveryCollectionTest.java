package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Goes through all collections and maps that the JDK has: each is read, or refused in words. */
class EveryCollectionTest {
  private static final List<String> PACKAGES = List.of("java/util", "java/util/concurrent");

  /** Those that cannot be filled, or not with what JSON holds. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "ArrayBlockingQueue", "ArrayBlockingQueue<String>", // has no size of its own
          "DelayQueue", "DelayQueue<Delayed>",
          "SynchronousQueue", "SynchronousQueue<String>", // holds nothing
          "IdentityHashMap", "IdentityHashMap<String, Integer>", // finds no equal key
          "WeakHashMap", "WeakHashMap<String, Integer>", // forgets
          "Properties", "Properties");

  @Test
  void isReadAndWrittenOrRefused() throws Exception {
    Map<String, String> taken = new LinkedHashMap<>();
    for (Class<?> type : collections()) {
      if (!REFUSED.containsKey(type.getSimpleName())) {
        taken.put(type.getSimpleName(), withArguments(type));
      }
    }
    Echoes echoes = Echoes.of("enum Unit { CELSIUS, KELVIN }\n", List.copyOf(taken.values()));

    taken.forEach(
        (name, type) -> {
          String value = value(type);
          assertThat(echoes.schema(type)).as(name).startsWith("{'type':'array',");
          assertThat(echoes.written(type, value)).as(name).isEqualTo(value);
          assertThat(echoes.problem(type, "7"))
              .as(name)
              .startsWith("must be an ")
              .contains("array");
        });
    assertThat(taken).hasSizeGreaterThan(45);
  }

  @Test
  void isRefusedWhereItCannotBeFilled() {
    StringBuilder members = new StringBuilder();
    REFUSED.forEach(
        (name, type) ->
            members.append("@AiFunction(\"x\") void f%s(%s value) {}%n".formatted(name, type)));
    String errors = Desk.errors(members.toString());

    REFUSED.forEach(
        (name, type) ->
            assertThat(errors)
                .containsPattern(
                    "\\[AiFunctionUnsupportedType] The parameter value of f%s has the type %s, a (map|collection) that generated code cannot fill\\. Use "
                        .formatted(name, type)));
  }

  @Test
  void theRefusedOnesAreThere() throws Exception {
    Set<String> all = new HashSet<>();
    collections().forEach(type -> all.add(type.getSimpleName()));
    assertThat(all).containsAll(REFUSED.keySet());
  }

  private static String withArguments(Class<?> type) {
    String name = type.getSimpleName();
    if (Map.class.isAssignableFrom(type)) {
      return name + (name.equals("EnumMap") ? "<Unit, Integer>" : "<String, Integer>");
    }
    return name + (name.equals("EnumSet") ? "<Unit>" : "<String>");
  }

  /** Returns a value in the order that every collection gives back, also {@code Hashtable}. */
  private static String value(String type) {
    boolean constants = type.contains("Unit");
    String one = constants ? "'CELSIUS'" : "'a'";
    String other = constants ? "'KELVIN'" : "'k'";
    return type.contains("Integer")
        ? "[{'key':%s,'value':1},{'key':%s,'value':2}]".formatted(one, other)
        : "[%s,%s]".formatted(one, other);
  }

  /** Returns the JDK's public top-level collections and maps, those of Java 17. */
  private static List<Class<?>> collections() throws IOException, ClassNotFoundException {
    Set<String> names = new TreeSet<>();
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
    for (String folder : PACKAGES) {
      try (Stream<Path> files = Files.list(base.resolve(folder))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".class") && !file.contains("$"))
            .filter(file -> !file.startsWith("Sequenced")) // of Java 21
            .forEach(
                file -> names.add(folder.replace('/', '.') + "." + file.replace(".class", "")));
      }
    }
    List<Class<?>> found = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      boolean isPublic = Modifier.isPublic(type.getModifiers());
      if (isPublic
          && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))) {
        found.add(type);
      }
    }
    return found;
  }
}
