package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.tool.ArgumentValidator;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Is an accepted case that was compiled, with its classes ready to be used. */
final class LoadedCase implements AutoCloseable {
  private final CaseCompiler.Result result;
  private final URLClassLoader loader;

  private LoadedCase(CaseCompiler.Result result, URLClassLoader loader) {
    this.result = result;
    this.loader = loader;
  }

  static LoadedCase of(Path folder, Path work) throws IOException {
    CaseCompiler.Result result =
        CaseCompiler.JAVAC.compile(
            Cases.sources(folder.resolve("in")), folder.resolve("resources"), work);
    assertThat(result.errors()).isEmpty();
    URL[] classes = {result.classes().toUri().toURL()};
    return new LoadedCase(result, new URLClassLoader(classes, LoadedCase.class.getClassLoader()));
  }

  /** Where the case's classes are. */
  Path classes() {
    return result.classes();
  }

  /** Returns the files that say what a model is told. */
  List<Path> schemaFiles() throws IOException {
    Path folder = classes().resolve("META-INF/aifunction");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Returns the toolset of a class that has a constructor without parameters. */
  Toolset toolset(String target) throws ReflectiveOperationException {
    Constructor<?> toolset = constructor(target);
    return (Toolset)
        (toolset.getParameterCount() == 0
            ? toolset.newInstance()
            : toolset.newInstance(instance(target)));
  }

  /** Returns the toolset of a class with constraints of its own. */
  Toolset toolset(String target, ArgumentValidator validator) throws ReflectiveOperationException {
    return (Toolset) constructor(target).newInstance(instance(target), validator);
  }

  private Constructor<?> constructor(String target) throws ReflectiveOperationException {
    Constructor<?> constructor = generated(target, "Toolset").getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor;
  }

  private Object instance(String target) throws ReflectiveOperationException {
    Constructor<?> constructor = loader.loadClass(target).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  /** Returns every toolset whose target can be made without arguments. */
  List<Toolset> toolsets() throws ReflectiveOperationException {
    List<Toolset> toolsets = new ArrayList<>();
    for (String file : result.generated().keySet()) {
      if (file.endsWith("Toolset.java")) {
        Constructor<?> toolset = load(file.replace(".java", "")).getDeclaredConstructors()[0];
        toolset.setAccessible(true);
        if (toolset.getParameterCount() == 0) {
          toolsets.add((Toolset) toolset.newInstance());
        } else {
          Optional<Object> target = instance(toolset.getParameterTypes()[0]);
          if (target.isPresent() && toolset.getParameterCount() == 1) {
            toolsets.add((Toolset) toolset.newInstance(target.get()));
          }
        }
      }
    }
    return toolsets;
  }

  private static Optional<Object> instance(Class<?> type) throws ReflectiveOperationException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 0 && !Modifier.isAbstract(type.getModifiers())) {
        constructor.setAccessible(true);
        return Optional.of(constructor.newInstance());
      }
    }
    return Optional.empty();
  }

  private Class<?> generated(String target, String suffix) throws ClassNotFoundException {
    int simple = target.lastIndexOf('.') + 1;
    return loader.loadClass(
        target.substring(0, simple) + target.substring(simple).replace('$', '_') + suffix);
  }

  /** Returns the calls that the case's {@code Examples} make with its generated calls. */
  @SuppressWarnings("unchecked")
  List<ToolCall> examples() throws ReflectiveOperationException {
    return (List<ToolCall>)
        loader.loadClass("cases.Examples").getDeclaredMethod("calls").invoke(null);
  }

  /** Returns the tools of all toolsets. */
  List<ToolSpec> specs() throws ReflectiveOperationException {
    return constants(ToolSpec.class);
  }

  /** Returns the formats of the answers of all stubs. */
  List<ResponseFormat<?>> formats() throws ReflectiveOperationException {
    List<ResponseFormat<?>> formats = new ArrayList<>();
    constants(ResponseFormat.class).forEach(formats::add);
    return formats;
  }

  private <T> List<T> constants(Class<T> type) throws ReflectiveOperationException {
    List<T> constants = new ArrayList<>();
    for (String file : result.generated().keySet()) {
      Class<?> generated = load(file.replace(".java", ""));
      for (Field field : generated.getDeclaredFields()) {
        if (field.getType() == type) {
          field.setAccessible(true);
          constants.add(type.cast(field.get(null)));
        }
      }
    }
    return constants;
  }

  private Class<?> load(String simpleName) throws ClassNotFoundException {
    Optional<Path> inPackage =
        Optional.of(classes().resolve("cases").resolve(simpleName + ".class"))
            .filter(Files::exists);
    return loader.loadClass((inPackage.isPresent() ? "cases." : "") + simpleName);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
