package dev.aifunction.benchmarks.schema;

import com.openai.core.ObjectMappers;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;

/**
 * Loads openai-java with the version of victools' generator that it needs: the class path has the
 * one that Spring AI needs, and neither works with the other's.
 */
final class OwnLibraries extends URLClassLoader {
  private static final List<String> OWN =
      List.of("com.openai.", "com.github.victools.", OpenAiJavaSchemas.class.getName());

  private OwnLibraries(URL... urls) {
    super(urls, OwnLibraries.class.getClassLoader());
  }

  /** Returns openai-java's schemas of these classes of arguments. */
  static Schemas openAiJava(List<Class<?>> arguments) {
    // Never closed: the library loads classes until the last call.
    OwnLibraries loader =
        new OwnLibraries(
            copied("jsonschema-generator"),
            copied("jsonschema-module-jackson"),
            copied("jsonschema-module-swagger-2"),
            location(ObjectMappers.class),
            location(OpenAiJavaSchemas.class));
    try {
      return (Schemas)
          loader
              .loadClass(OpenAiJavaSchemas.class.getName())
              .getConstructor(List.class)
              .newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("openai-java cannot be loaded", e);
    }
  }

  private static URL copied(String artifact) {
    return Objects.requireNonNull(
        OwnLibraries.class.getResource("/openai-java/" + artifact + ".jar"), artifact);
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
