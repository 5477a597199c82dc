package dev.aifunction.processor.types;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.aifunction.processor.AiFunctionProcessor;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Is a class with functions that was compiled from its members, and its toolset: what a test class
 * of this package is about.
 *
 * <pre>{@code
 * static final Desk DESK = Desk.of("""
 *     enum Unit { CELSIUS, FAHRENHEIT }
 *
 *     @AiFunction("Returns the unit.")
 *     Optional<Unit> unit(Optional<Unit> unit) { return unit; }
 *     """);
 * }</pre>
 *
 * <p>In texts, {@code '} stands for {@code "}.
 */
final class Desk {
  private static final String IMPORTS =
      """
      package cases;

      import com.fasterxml.jackson.annotation.*;
      import dev.aifunction.*;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      import org.jspecify.annotations.Nullable;
      import tools.jackson.databind.JsonNode;

      """;

  private final Toolset toolset;

  private Desk(Toolset toolset) {
    this.toolset = toolset;
  }

  /** Compiles a class that has these members, and nothing else of its file. */
  static Desk of(String members) {
    return withTypes(members);
  }

  /** Compiles a class that has these members beside other files of its package. */
  static Desk withTypes(String members, String... files) {
    return load(
        compile(classOf(members), files), desk -> desk.getDeclaredConstructor().newInstance());
  }

  /**
   * Compiles a declaration of {@code Desk}, of whatever kind, whose static method {@code instance}
   * returns the object that the functions are called on.
   */
  static Desk declared(String declaration, String... files) {
    return load(
        compile(declaration, files),
        desk -> {
          Method instance = desk.getDeclaredMethod("instance");
          instance.setAccessible(true);
          return instance.invoke(null);
        });
  }

  /** Makes the object that functions are called on. */
  private interface Maker {
    Object make(Class<?> desk) throws ReflectiveOperationException;
  }

  private static Desk load(Compilation compilation, Maker maker) {
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
    try {
      Loader loader = new Loader(compilation);
      Class<?> desk = loader.loadClass("cases.Desk");
      Constructor<?> generated = loader.loadClass("cases.DeskToolset").getConstructors()[0];
      return new Desk(
          (Toolset)
              (generated.getParameterCount() == 0
                  ? generated.newInstance()
                  : generated.newInstance(maker.make(desk))));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Returns the errors of a class that has these members, a line each. */
  static String errors(String members) {
    return compile(classOf(members)).errors().stream()
        .map(error -> error.getMessage(null))
        .collect(Collectors.joining("\n"));
  }

  private static String classOf(String members) {
    return "public class Desk {\n" + members.indent(2) + "}\n";
  }

  private static Compilation compile(String declaration, String... files) {
    JavaFileObject desk = forSourceString("cases.Desk", IMPORTS + declaration);
    Stream<JavaFileObject> others =
        Stream.of(files)
            .map(
                file ->
                    forSourceString(
                        "cases."
                            + file.replaceAll(
                                "(?s).*?(?:class|record|interface|enum) (\\w+).*", "$1"),
                        IMPORTS + file));
    return Compiler.javac()
        .withProcessors(new AiFunctionProcessor())
        .withOptions("-Xlint:all,-processing,-path", "--release", "17")
        .compile(Stream.concat(Stream.of(desk), others).toList());
  }

  /** Returns the schema of a tool's arguments, its properties alone. */
  String schema(String tool) {
    String parameters = spec(tool).parameters().replace('"', '\'');
    return parameters
        .replaceFirst("^\\{'type':'object','properties':", "")
        .replaceFirst(",'required':\\[[^\\]]*\\],'additionalProperties':false}$", "");
  }

  /** Returns the whole schema of a tool's arguments. */
  String parameters(String tool) {
    return spec(tool).parameters().replace('"', '\'');
  }

  /** Returns the schema of a tool's output. */
  String output(String tool) {
    return String.valueOf(spec(tool).output()).replace('"', '\'');
  }

  ToolSpec spec(String tool) {
    return toolset.specs().stream()
        .filter(spec -> spec.name().equals(tool))
        .findFirst()
        .orElseThrow();
  }

  /** Calls a tool and returns its output. */
  String call(String tool, String arguments) {
    return toolset.call(tool, arguments.replace('\'', '"')).replace('"', '\'');
  }

  /** Returns the problems that a tool has with arguments, a line each; or what it accepted. */
  String problems(String tool, String arguments) {
    try {
      return "accepted: " + call(tool, arguments);
    } catch (BadToolCallException refused) {
      List<Problem> problems = refused.problems();
      return problems.stream()
          .map(Problem::toString)
          .collect(Collectors.joining("\n"))
          .replace('"', '\'');
    }
  }

  /** Loads the classes of a compilation. */
  private static final class Loader extends ClassLoader {
    private final Map<String, JavaFileObject> files = new HashMap<>();

    private Loader(Compilation compilation) {
      super(Desk.class.getClassLoader());
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
          files.put(path.replace(".class", "").replace('/', '.'), file);
        }
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      JavaFileObject file = files.get(name);
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      try (InputStream in = file.openInputStream()) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
