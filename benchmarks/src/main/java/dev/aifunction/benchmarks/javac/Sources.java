package dev.aifunction.benchmarks.javac;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes functions for our processor and mappers for MapStruct's, of the same shape: each method
 * takes a record of its own with five components, and gives one back.
 */
public final class Sources {

  private Sources() {}

  /**
   * Returns classes {@code Functions0}, {@code Functions1} … with methods {@code map0}, {@code
   * map1} …
   *
   * @param annotations what stands before each method
   */
  public static List<SourceFile> functions(int classes, int methods, String annotations) {
    return files(
        classes,
        i ->
            new SourceFile(
                "Functions" + i,
                """
                public final class Functions%d {
                %s%s}
                """
                    .formatted(
                        i,
                        each(methods, Sources::records),
                        each(methods, j -> body(j, annotations)))));
  }

  /** Returns interfaces {@code Mapper0} … that map the records of classes {@code Types0} …. */
  static List<SourceFile> mappers(int classes, int methods) {
    return Stream.concat(
            files(classes, i -> types(i, methods)).stream(),
            files(classes, i -> mapper(i, methods)).stream())
        .toList();
  }

  private static SourceFile types(int i, int methods) {
    return new SourceFile(
        "Types" + i,
        """
        public final class Types%d {
        %s}
        """
            .formatted(i, each(methods, Sources::records)));
  }

  private static SourceFile mapper(int i, int methods) {
    return new SourceFile(
        "Mapper" + i,
        """
        @org.mapstruct.Mapper
        public interface Mapper%d {
        %s}
        """
            .formatted(
                i,
                each(
                    methods,
                    j ->
                        "  Types%1$d.Target%2$d map%2$d(Types%1$d.Source%2$d source);\n"
                            .formatted(i, j))));
  }

  private static String records(int j) {
    return """
      public record Source%1$d(String name, int count, long cents, double rate, boolean open) {}
      public record Target%1$d(String name, int count, long cents, double rate, boolean open) {}
    """
        .formatted(j);
  }

  private static String body(int j, String annotations) {
    return """
      %2$s
      public Target%1$d map%1$d(Source%1$d source) {
        return new Target%1$d(
            source.name(), source.count(), source.cents(), source.rate(), source.open());
      }
    """
        .formatted(j, annotations);
  }

  private static List<SourceFile> files(int classes, IntFunction<SourceFile> file) {
    return IntStream.range(0, classes).mapToObj(file).toList();
  }

  private static String each(int methods, IntFunction<String> text) {
    return IntStream.range(0, methods).mapToObj(text).collect(Collectors.joining());
  }
}
