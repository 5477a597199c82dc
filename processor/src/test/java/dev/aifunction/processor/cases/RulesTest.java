package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.processor.report.ProblemCode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles {@code rules/<code>}: the wrong example is refused as it says, the right one taken. */
class RulesTest {
  /** What a way out starts with. */
  private static final Pattern WAY_OUT =
      Pattern.compile(
          "(Add|Annotate|Ask|Bound|Check|Choose|Correct|Declare|Did you"
              + " mean|Extend|Flatten|Give|Implement|Join|Keep|Leave|Let|Make|Move|Name|Override|Please"
              + " report|Put|Refer|Remove|Rename|Replace|Return|Set"
              + "|Shorten|Split|Take|Use|Write)\\b.*[.?]");

  @TempDir Path work;

  @Test
  void everyCodeHasItsFolder() {
    assertThat(RuleFolder.all())
        .filteredOn(rule -> !rule.exists())
        .as("codes without processor/src/test/resources/cases/rules/<code>/rule.md")
        .isEmpty();
    assertThat(Cases.of("rules"))
        .extracting(folder -> folder.getFileName().toString())
        .as("folders without a code")
        .isSubsetOf(Stream.of(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @TestFactory
  Stream<DynamicTest> wrongIsRefused() {
    return examples((compiler, rule) -> Marks.check(compiler, rule.wrong(), folder(rule, "wrong")));
  }

  @TestFactory
  Stream<DynamicTest> rightIsTaken() {
    return examples(
        (compiler, rule) -> {
          Path right = rule.right();
          CaseCompiler.Result result =
              CaseCompiler.compileFolder(compiler, right, folder(rule, "right"));

          assertThat(Cases.sources(right)).isNotEmpty();
          assertThat(result.messages()).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> wrongShowsItsOwnRuleAlone() {
    return RuleFolder.withExamples().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.code().code(),
                    () ->
                        assertThat(Marks.of(rule.wrong()))
                            .extracting(CaseCompiler.Message::text)
                            .isNotEmpty()
                            .allSatisfy(
                                text ->
                                    assertThat(text).startsWith("[" + rule.code().code() + "] "))));
  }

  @Test
  void everyMessageEndsWithAWayOutOfItsOwn() {
    Map<String, String> codes = new TreeMap<>();
    Stream<Path> sources =
        Stream.concat(
            RuleFolder.withExamples().stream().map(RuleFolder::wrong),
            Cases.of("rejected").stream());
    Stream.concat(
            sources.flatMap(folder -> Marks.of(folder).stream()).map(CaseCompiler.Message::text),
            RuleFolder.all().stream().flatMap(rule -> rule.message().stream()))
        .forEach(
            text -> {
              String code = text.replaceFirst("(?s)].*", "");
              String wayOut = text.replaceFirst("(?s).*[.?!] (?=\\p{Lu})", "");
              assertThat(wayOut).as(text).matches(WAY_OUT);
              assertThat(codes.putIfAbsent(wayOut, code))
                  .as("the other code with the way out \"" + wayOut + "\"")
                  .isIn(null, code);
            });
  }

  private Path folder(RuleFolder rule, String kind) {
    return work.resolve(rule.code().code()).resolve(kind);
  }

  private static Stream<DynamicTest> examples(BiConsumer<CaseCompiler, RuleFolder> test) {
    return RuleFolder.withExamples().stream()
        .flatMap(
            rule ->
                Stream.of(CaseCompiler.values())
                    .map(
                        compiler ->
                            DynamicTest.dynamicTest(
                                rule.code().code() + " " + compiler,
                                () -> test.accept(compiler, rule))));
  }
}
