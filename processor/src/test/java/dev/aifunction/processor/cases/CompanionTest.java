package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.cases.CaseCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the types of the case {@code companions} from class files: what is generated is the same,
 * byte for byte, as from their sources.
 */
class CompanionTest {
  private static final Path CASE = Cases.ROOT.resolve("accepted/companions");

  @TempDir Path work;

  static Stream<Arguments> compilers() {
    return Stream.of(CaseCompiler.values())
        .flatMap(first -> Stream.of(CaseCompiler.values()).map(next -> Arguments.of(first, next)));
  }

  @ParameterizedTest(name = "types by {0}, functions by {1}")
  @MethodSource("compilers")
  void aClassFileSaysWhatItsSourceSays(CaseCompiler first, CaseCompiler next) throws IOException {
    Path in = CASE.resolve("in");
    List<Path> types =
        Stream.of("Parcel", "Person", "Page", "Shape", "Sky")
            .map(n -> in.resolve(n + ".java"))
            .toList();
    Result library = first.compile(types, Path.of(""), work.resolve("library"));
    assertThat(library.messages()).isEmpty();

    Result desk =
        next.compile(List.of(in.resolve("Desk.java")), library.classes(), work.resolve("desk"));

    assertThat(desk.messages()).isEmpty();
    assertThat(desk.generated().keySet()).containsExactly("DeskToolset.java");
    assertThat(desk.generated().get("DeskToolset.java"))
        .isEqualTo(Files.readString(CASE.resolve("out/DeskToolset.java")));
  }
}
