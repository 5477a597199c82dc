package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.AiFunctionProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs a compiler with the processor on the files of a case, as a user's build would. */
public enum CaseCompiler {
  JAVAC(List.of("-Xlint:all,-processing,-path")) {
    @Override
    JavaCompiler create() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  ECJ(List.of("-warn:-unused,-serial,-finalBound", "-proceedOnError")) {
    @Override
    JavaCompiler create() {
      return new EclipseCompiler();
    }
  };

  private final List<String> lint;

  CaseCompiler(List<String> lint) {
    this.lint = lint;
  }

  abstract JavaCompiler create();

  /** Is an error or a warning, with the line that it points at; -1 for none. */
  public record Message(Diagnostic.Kind kind, String file, long line, String text) {}

  /** Is what a compilation gave: its messages, and the generated sources by file name. */
  public record Result(List<Message> messages, Map<String, String> generated, Path classes) {

    /** Returns the errors alone. */
    public List<Message> errors() {
      return messages.stream().filter(m -> m.kind() == Diagnostic.Kind.ERROR).toList();
    }
  }

  /** Compiles sources into a folder below {@code work}. */
  public Result compile(List<Path> sources, Path resources, Path work) {
    return compile(sources, List.of(resources), List.of(new AiFunctionProcessor()), work);
  }

  /**
   * Compiles the sources of a case's folder, after those of its {@code library}, which the case
   * knows from class files alone.
   */
  static Result compileFolder(CaseCompiler compiler, Path folder, Path work) {
    Path library = folder.resolve("library");
    Path classes = work.resolve("library").resolve("javac");
    if (Files.isDirectory(library)) {
      Result result =
          JAVAC.compile(Cases.sources(library), List.of(), List.of(), work.resolve("library"));
      assertThat(result.errors()).as("errors of the library").isEmpty();
    }
    return compiler.compile(
        Shorthand.writtenOut(Cases.sources(folder), work),
        List.of(folder.resolve("resources"), classes),
        List.of(new AiFunctionProcessor()),
        work);
  }

  private Result compile(
      List<Path> sources, List<Path> others, List<AiFunctionProcessor> processors, Path work) {
    try {
      Path classes = Files.createDirectories(work.resolve(name().toLowerCase(Locale.ROOT)));
      Path generated = Files.createDirectories(work.resolve(name() + "-generated"));
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      JavaCompiler compiler = create();
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(others));
        List<String> options = Stream.concat(Stream.of("--release", "17"), lint.stream()).toList();
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                Writer.nullWriter(), // ECJ prints there what it also reports
                files,
                diagnostics,
                options,
                null,
                files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(processors);
        task.call();
      }
      return new Result(messages(diagnostics), read(generated), classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> classPath(List<Path> others) {
    return Stream.concat(
            Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of),
            others.stream())
        .filter(Files::exists)
        .toList();
  }

  private static List<Message> messages(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .map(
            d ->
                new Message(
                    d.getKind(),
                    d.getSource() == null
                        ? ""
                        : Path.of(d.getSource().toUri()).getFileName().toString(),
                    d.getLineNumber(),
                    d.getMessage(Locale.ROOT)))
        .toList();
  }

  /** Reads every source below a folder, by file name. */
  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
