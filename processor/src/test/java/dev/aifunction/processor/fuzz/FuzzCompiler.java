package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.AiFunctionProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac on many sources at once, from memory to memory. */
final class FuzzCompiler implements AutoCloseable {
  private static final List<String> JAVAC =
      List.of(
          "--release",
          "17",
          "-Xlint:all,-processing,-path",
          "-Xmaxerrs",
          "9999",
          "-Xmaxwarns",
          "9999");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Is an error or warning; {@code path} is the source's, or empty. */
  record Message(Diagnostic.Kind kind, String path, long line, String text) {

    boolean isError() {
      return kind == Diagnostic.Kind.ERROR;
    }

    boolean isWarning() {
      return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
    }

    /** Whether the processor said it. */
    boolean isOurs() {
      return text.startsWith("[AiFunction");
    }

    boolean isAbout(RandomSource source) {
      return path.startsWith(source.packageName().replace('.', '/') + "/");
    }

    @Override
    public String toString() {
      return "%s %s:%d %s".formatted(kind, path, line, text);
    }
  }

  /**
   * Is what a compilation gave.
   *
   * @param classes class files by binary name
   */
  record Result(List<Message> messages, Map<String, byte[]> classes) {

    List<Message> of(RandomSource source) {
      return messages.stream().filter(message -> message.isAbout(source)).toList();
    }

    /** What no source can be blamed for, such as a crash of the compiler. */
    List<Message> ofNoSource() {
      return messages.stream()
          .filter(message -> message.isError() && message.path().isEmpty())
          .toList();
    }
  }

  /** Compiles as if there was no processor. */
  Result plain(List<RandomSource> sources) {
    return compile(sources, false);
  }

  /** Compiles as a user's build does. */
  Result withProcessor(List<RandomSource> sources) {
    return compile(sources, true);
  }

  private Result compile(List<RandomSource> sources, boolean processor) {
    List<JavaFileObject> units = new ArrayList<>();
    for (RandomSource source : sources) {
      source.files().forEach((path, text) -> units.add(new Source(path, text)));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Memory memory = new Memory(files);
    StringWriter crash = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(crash, memory, diagnostics, JAVAC, null, units);
    task.setProcessors(processor ? List.of(new AiFunctionProcessor()) : List.of());
    List<Message> messages = new ArrayList<>();
    try {
      task.call();
    } catch (RuntimeException e) {
      messages.add(new Message(Diagnostic.Kind.ERROR, "", -1, "the compiler threw " + e));
    }
    diagnostics.getDiagnostics().forEach(diagnostic -> messages.add(message(diagnostic)));
    if (crash.toString().contains("An exception has occurred in the compiler")) {
      messages.add(new Message(Diagnostic.Kind.ERROR, "", -1, crash.toString()));
    }
    return new Result(messages, memory.classes());
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    String path =
        diagnostic.getSource() == null
            ? ""
            : diagnostic.getSource().toUri().getPath().replaceFirst("^/+", "");
    return new Message(
        diagnostic.getKind(), path, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Is a source that is there already. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(uri(path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Is a file that a compiler writes. */
  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String path, Kind kind) {
      super(uri(path), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return new java.io.OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** Keeps the class files, and finds everything else on the class path of the tests. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> classes = new LinkedHashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(className.replace('.', '/') + kind.extension, kind);
      if (kind == JavaFileObject.Kind.CLASS) {
        classes.put(className.replace('/', '.'), output);
      }
      return output;
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String relativeName, FileObject sibling) {
      return new Output(relativeName, JavaFileObject.Kind.OTHER);
    }

    @Override
    public void close() {
      // The compiler closes it, and the manager behind it serves the next compilation.
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> bytes = new LinkedHashMap<>();
      classes.forEach((name, file) -> bytes.put(name, file.bytes.toByteArray()));
      return bytes;
    }
  }
}
