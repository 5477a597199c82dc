package dev.aifunction.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes out sources that are too long to keep: {@code /* 1001 times: C%d, *}{@code /} stands for
 * {@code C0, C1, …}.
 */
final class Shorthand {
  private static final Pattern TIMES = Pattern.compile("/\\* (\\d+) times: (.*?) \\*/");

  private Shorthand() {}

  /** Returns the sources, those with a shorthand as written out copies below {@code work}. */
  static List<Path> writtenOut(List<Path> sources, Path work) {
    return sources.stream().map(source -> writtenOut(source, work)).toList();
  }

  private static Path writtenOut(Path source, Path work) {
    try {
      String text = Files.readString(source);
      Matcher times = TIMES.matcher(text);
      if (!times.find()) {
        return source;
      }
      Path folder = Files.createDirectories(work.resolve("written-out"));
      return Files.writeString(
          folder.resolve(source.getFileName()),
          times.replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      repeat(Integer.parseInt(match.group(1)), match.group(2)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String repeat(int times, String format) {
    return IntStream.range(0, times).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
