package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * Knows the messages that stand in the sources of a case, in comments above their lines: {@code //
 * ERROR: [Code] message} or {@code // NOTE: [Code] message}.
 */
final class Marks {
  private static final Map<String, Diagnostic.Kind> MARKS =
      Map.of("// ERROR: ", Diagnostic.Kind.ERROR, "// NOTE: ", Diagnostic.Kind.NOTE);

  private static final Comparator<CaseCompiler.Message> ORDER =
      Comparator.comparing(CaseCompiler.Message::file)
          .thenComparingLong(CaseCompiler.Message::line)
          .thenComparing(CaseCompiler.Message::text);

  private Marks() {}

  /** Compiles the sources of a folder; its messages of ours are exactly the marked ones. */
  static void check(CaseCompiler compiler, Path folder, Path work) {
    CaseCompiler.Result result = CaseCompiler.compileFolder(compiler, folder, work);

    List<CaseCompiler.Message> actual =
        result.messages().stream()
            .filter(message -> message.text().contains("[AiFunction")) // not what follows from them
            .sorted(ORDER)
            .toList();
    List<CaseCompiler.Message> expected = of(folder);
    assertThat(expected).isNotEmpty();
    if (compiler == CaseCompiler.ECJ) {
      assertThat(texts(actual)).isEqualTo(texts(expected));
      // ECJ's messager knows no lines of records, their components and enum constants.
      assertThat(expected).containsAll(actual.stream().filter(m -> m.line() > 0).toList());
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  /** Returns the marked messages of a folder's sources, in order. */
  static List<CaseCompiler.Message> of(Path folder) {
    return Cases.sources(folder).stream().flatMap(Marks::ofFile).sorted(ORDER).toList();
  }

  /** Returns the message that a line marks, with -1 for its own line. */
  static Optional<CaseCompiler.Message> ofLine(String file, String line) {
    return MARKS.entrySet().stream()
        .filter(mark -> line.strip().startsWith(mark.getKey()))
        .map(
            mark ->
                new CaseCompiler.Message(
                    mark.getValue(), file, -1, line.strip().substring(mark.getKey().length())))
        .findFirst();
  }

  private static Stream<CaseCompiler.Message> ofFile(Path file) {
    String name = file.getFileName().toString();
    List<CaseCompiler.Message> marked = new ArrayList<>();
    List<CaseCompiler.Message> pending = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Optional<CaseCompiler.Message> mark = ofLine(name, line);
      mark.ifPresent(pending::add);
      if (mark.isEmpty()) {
        for (CaseCompiler.Message m : pending) {
          marked.add(new CaseCompiler.Message(m.kind(), m.file(), number, m.text()));
        }
        pending.clear();
      }
    }
    return marked.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(List<CaseCompiler.Message> messages) {
    return messages.stream().map(CaseCompiler.Message::text).sorted().toList();
  }
}
