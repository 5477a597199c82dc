package dev.aifunction.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.cases.CaseCompiler;
import dev.aifunction.processor.fuzz.FuzzCompiler.Message;
import dev.aifunction.processor.fuzz.FuzzCompiler.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the processor to its promise on random sources: either its own coded errors, or generated
 * code without an error or a warning.
 */
class FuzzTest {
  private static final int SOURCES = Integer.getInteger("fuzz.sources", 200);
  private static final long FIRST = Long.getLong("fuzz.seed", 1);
  private static final int BATCH = 40;

  private static FuzzCompiler javac;

  @TempDir Path work;
  private int runs;

  @BeforeAll
  static void open() {
    javac = new FuzzCompiler();
  }

  @AfterAll
  static void close() {
    javac.close();
  }

  @Test
  void takesWhatIsPromised() {
    List<String> failures = new ArrayList<>();
    for (List<RandomSource> batch : batches(RandomSources::sound, SOURCES / 2)) {
      requireLegal(batch);
      Result result = javac.withProcessor(batch);
      failures.addAll(failures(batch, result));
      for (RandomSource source : batch) {
        result.of(source).stream()
            .filter(message -> message.isError() && message.isOurs())
            .filter(message -> !Tolerated.isTolerated(message.text()))
            .forEach(message -> failures.add(describe(source, message)));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void refusesTheRestInItsOwnWords() {
    List<String> failures = new ArrayList<>();
    for (List<RandomSource> batch : batches(RandomSources::wild, SOURCES - SOURCES / 2)) {
      requireLegal(batch);
      failures.addAll(failures(batch, javac.withProcessor(batch)));
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void givesCodeThatEcjTakes() {
    List<String> failures = new ArrayList<>();
    for (List<RandomSource> batch : batches(RandomSources::sound, SOURCES / 5)) {
      List<RandomSource> accepted = accepted(batch, javac.withProcessor(batch));
      if (!ecj(accepted).isEmpty()) {
        accepted.forEach(
            source -> ecj(List.of(source)).forEach(error -> failures.add(error + "\n" + source)));
        assertThat(failures).as("the batch of " + seeds(batch)).isNotEmpty();
      }
    }
    assertThat(failures).isEmpty();
  }

  private List<CaseCompiler.Message> ecj(List<RandomSource> sources) {
    Path folder = work.resolve("ecj" + runs++);
    List<Path> paths = new ArrayList<>();
    for (RandomSource source : sources) {
      source.files().forEach((path, text) -> paths.add(write(folder.resolve(path), text)));
    }
    return CaseCompiler.ECJ.compile(paths, folder, folder.resolve("out")).errors();
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without a sign of the processor a source is legal; otherwise the generator is wrong. */
  private static void requireLegal(List<RandomSource> batch) {
    Result plain = javac.plain(batch);
    for (RandomSource source : batch) {
      assertThat(
              plain.of(source).stream()
                  .filter(m -> m.isError() || (source.sound() && m.isWarning())))
          .as(source::toString)
          .isEmpty();
    }
    assertThat(plain.ofNoSource()).isEmpty();
  }

  private static List<String> failures(List<RandomSource> batch, Result result) {
    List<String> failures = new ArrayList<>();
    result.ofNoSource().forEach(message -> failures.add(message + " in one of " + seeds(batch)));
    for (RandomSource source : batch) {
      result.of(source).stream()
          .filter(message -> isFailure(source, message))
          .forEach(message -> failures.add(describe(source, message)));
    }
    List<RandomSource> accepted = accepted(batch, result);
    if (accepted.size() < batch.size() && !accepted.isEmpty() && failures.isEmpty()) {
      failures.addAll(failures(accepted, javac.withProcessor(accepted)));
    }
    return failures;
  }

  private static boolean isFailure(RandomSource source, Message message) {
    boolean generated = !source.files().containsKey(message.path());
    return message.text().contains("[AiFunctionInternalError]")
        || (message.isError() && !message.isOurs())
        || (message.isWarning() && generated);
  }

  private static List<RandomSource> accepted(List<RandomSource> batch, Result result) {
    return batch.stream()
        .filter(source -> result.of(source).stream().noneMatch(Message::isError))
        .toList();
  }

  private static List<List<RandomSource>> batches(LongFunction<RandomSource> maker, int count) {
    List<List<RandomSource>> batches = new ArrayList<>();
    for (int from = 0; from < count; from += BATCH) {
      batches.add(
          LongStream.range(FIRST + from, FIRST + Math.min(count, from + BATCH))
              .mapToObj(maker)
              .toList());
    }
    return batches;
  }

  private static List<Long> seeds(List<RandomSource> batch) {
    return batch.stream().map(RandomSource::seed).toList();
  }

  private static String describe(RandomSource source, Message message) {
    return message + "\n" + source;
  }
}
