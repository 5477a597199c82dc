package dev.aifunction.benchmarks.schema;

import dev.aifunction.benchmarks.javac.Javac;
import dev.aifunction.benchmarks.javac.Processor;
import dev.aifunction.benchmarks.javac.SourceFile;
import dev.aifunction.benchmarks.javac.Sources;
import dev.aifunction.benchmarks.javac.WorkDirectory;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class of any number of functions, written, compiled with our processor and loaded on the spot.
 *
 * @param target the object with the functions, annotated for every contender
 * @param toolset its generated toolset
 * @param arguments one class for the arguments of each function, as openai-java wants them
 */
record LoadedFunctions(Object target, Toolset toolset, List<Class<?>> arguments) {
  private static final String ANNOTATIONS =
      """
      @dev.aifunction.AiFunction("Maps.")
      @dev.langchain4j.agent.tool.Tool("Maps.")
      @org.springframework.ai.tool.annotation.Tool(description = "Maps.")""";

  LoadedFunctions {
    arguments = List.copyOf(arguments);
  }

  /** Makes a class of so many functions. */
  static LoadedFunctions of(int functions) {
    List<SourceFile> sources =
        Stream.concat(
                Sources.functions(1, functions, ANNOTATIONS).stream(),
                IntStream.range(0, functions).mapToObj(LoadedFunctions::arguments))
            .toList();
    try (WorkDirectory directory = new WorkDirectory(sources)) {
      Javac.run(
          Stream.of(
                  List.of("-parameters", "-classpath", System.getProperty("java.class.path")),
                  Processor.AIFUNCTION.options(),
                  directory.options(),
                  directory.files())
              .flatMap(List::stream)
              .toList());
      return load(directory, functions);
    }
  }

  private static SourceFile arguments(int function) {
    return new SourceFile(
        "Arguments" + function,
        """
        @com.fasterxml.jackson.annotation.JsonClassDescription("Maps.")
        public record Arguments%1$d(Functions0.Source%1$d source) {}
        """
            .formatted(function));
  }

  /** Loads every class that is used later: the directory goes. */
  private static LoadedFunctions load(WorkDirectory directory, int functions) {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.classes().toUri().toURL()})) {
      List<Class<?>> arguments = new ArrayList<>();
      for (int i = 0; i < functions; i++) {
        arguments.add(Class.forName("Arguments" + i, true, loader));
        Class.forName("Functions0$Source" + i, true, loader);
        Class.forName("Functions0$Target" + i, true, loader);
      }
      Class<?> type = Class.forName("Functions0", true, loader);
      Object target = type.getConstructor().newInstance();
      Object toolset =
          Class.forName("Functions0Toolset", true, loader).getConstructor(type).newInstance(target);
      return new LoadedFunctions(target, (Toolset) toolset, arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the functions cannot be loaded", e);
    }
  }
}
