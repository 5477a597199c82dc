package dev.aifunction.processor.fuzz;

import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.Toolset;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;

/** Is a source that was compiled, with its classes ready to be used. */
final class LoadedSource {
  private final RandomSource source;
  private final ClassLoader loader;

  LoadedSource(RandomSource source, Map<String, byte[]> classes) {
    this.source = source;
    this.loader = new FromMemory(classes);
  }

  long seed() {
    return source.seed();
  }

  /** Whether no collection of it gives its elements back in an order of its own. */
  boolean keepsOrder() {
    return !source.toString().contains("PriorityQueue");
  }

  @Override
  public String toString() {
    return source.toString();
  }

  /** Returns the toolset; empty where nobody can make an object of the target. */
  Optional<Toolset> toolset() throws ReflectiveOperationException {
    Class<?> target = loader.loadClass(source.target());
    Constructor<?> constructor = generated("Toolset").getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    if (constructor.getParameterCount() == 0) {
      return Optional.of((Toolset) constructor.newInstance());
    } else if (Modifier.isAbstract(target.getModifiers())) {
      return Optional.empty();
    }
    return Optional.of((Toolset) constructor.newInstance(instance(target)));
  }

  private static Object instance(Class<?> target) throws ReflectiveOperationException {
    if (target.isEnum()) {
      return target.getEnumConstants()[0];
    }
    Constructor<?> constructor = target.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  /** Builds the call of a function, if the source asks for a class that does. */
  Optional<ToolCall> call(Echo.Taken taken) throws ReflectiveOperationException {
    if (!source.toString().contains("@dev.aifunction.AiCalls")) {
      return Optional.empty();
    }
    for (Method method : generated("Calls").getDeclaredMethods()) {
      if (method.getName().equals(taken.method()) && Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        return Optional.of((ToolCall) invoke(method, taken.arguments()));
      }
    }
    throw new NoSuchMethodException(taken.method());
  }

  private static Object invoke(Method method, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " threw", e.getCause());
    }
  }

  private Class<?> generated(String suffix) throws ClassNotFoundException {
    return loader.loadClass(source.generated() + suffix);
  }

  /** Defines classes from their bytes. */
  private static final class FromMemory extends ClassLoader {
    private final Map<String, byte[]> classes;

    FromMemory(Map<String, byte[]> classes) {
      super(LoadedSource.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
