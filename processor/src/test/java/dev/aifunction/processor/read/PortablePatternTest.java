package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import dev.aifunction.processor.read.PortablePattern.JavaOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class PortablePatternTest {
  private static final int TEXTS = 900;

  /** What the expressions below tell apart. */
  private static final String ALPHABET =
      "aAbBzZ019_-.@#/\\[](){}^$|+*? \t\n\r\u000b\f\u0007\u001b\u0085\u00a0\u2028\u2029\u3000"
          + "\u180e\ufeffäÄßſ\u212a\u0660ΣσⅫ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[a-z]+ ~ ^[a-z]+$",
        "^[a-z]+$ ~ ^[a-z]+$",
        "a|b ~ ^(?:a|b)$",
        "^a$|^b$ ~ ^(?:a|^b)$",
        "(a|b)c ~ ^(a|b)c$",
        "(a|b$) ~ ^(a|b)$",
        "[|] ~ ^[|]$",
        "a\\|b ~ ^a\\|b$",
        "5\\$ ~ ^5\\$$",
        "\\d{3} ~ ^\\d{3}$",
        "(?:ab)? ~ ^(?:ab)?$",
        "a(?=b)b ~ ^a(?=b)b$",
        "\\A[ab]\\z ~ ^^[ab]$$",
        "a\\-b ~ ^a-b$",
        "[\\w-.]+ ~ ^[\\w\\-.]+$",
        "[\\s\\S]* ~ ^[\\s\\S]*$",
        "\\Qa.b\\E+ ~ ^a\\.b+$",
        "(?<year>\\d{4}) ~ ^(\\d{4})$",
        "(?i)ab1 ~ ^[aA][bB]1$",
        "a(?i:b)c ~ ^a(?:[bB])c$",
        "(?i)[a-c_]x ~ ^[a-cA-C_][xX]$",
        "\\p{Alnum}+ ~ ^[a-zA-Z0-9]+$",
        "[^\\p{XDigit}] ~ ^[^0-9a-fA-F]$",
        "\\x41\\u0042\\0103\\cA ~ ^ABC\\u0001$",
        "[]a] ~ ^[\\]a]$",
        "a] ~ ^a\\]$",
        "[^\\S] ~ ^[ \\t\\n\\v\\f\\r]$",
        "(?s). ~ ^[\\s\\S]$",
        "(?d). ~ ^[^\\n]$",
      })
  void saysTheSame(String java, String portable) throws JavaOnly {
    assertThat(PortablePattern.of(java, 0)).isEqualTo(portable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\\p{Lu} ~ it names the class Lu, which JSON Schema does not know",
        "\\pL ~ it names the class L, which JSON Schema does not know",
        "[\\p{IsGreek}] ~ it names the class IsGreek, which JSON Schema does not know",
        "[a-z&&[^x]] ~ it joins or intersects classes of characters",
        "[a[b]] ~ it joins or intersects classes of characters",
        "[\\Qa]\\E] ~ it quotes within a class of characters",
        "[\\Sa] ~ it has the opposite of a class among other characters",
        "(?x) a ~ it has a flag that changes more than letters' case, dots and anchors",
        "(?iu)a ~ it has a flag that changes more than letters' case, dots and anchors",
        "(?i)\\p{Lower} ~ it asks for a case and ignores it",
        "(?<=a)b ~ it looks behind, which not every reader of schemas can",
        "(?<!a)b ~ it looks behind, which not every reader of schemas can",
        "(?>a) ~ it has an atomic group",
        "a*+ ~ it has a possessive quantifier",
        "a++ ~ it has a possessive quantifier",
        "a?+ ~ it has a possessive quantifier",
        "a{2}+ ~ it has a possessive quantifier",
        "(a)\\1 ~ it refers back to a group",
        "(?<n>a)\\k<n> ~ it refers back to a group",
        "\\ba ~ Java's versions differ in what \\b is",
        "\\Ga ~ JSON Schema has no \\G",
        "\\X ~ JSON Schema has no \\X",
        "a$b? ~ it goes on behind $, which Java also matches before a line break",
        "a\\Z\\n? ~ it goes on behind $, which Java also matches before a line break",
        "(?=a$)a ~ it goes on behind $, which Java also matches before a line break",
        "(?m)a\\n^b ~ it anchors lines with ^",
        "a\\Q\\E+ ~ it repeats a quotation of nothing",
        "(?=a)*a ~ it repeats a look-ahead",
        "^*a ~ it repeats an anchor",
        "😀 ~ it has a character beyond U+FFFF",
        "\\x{1F600} ~ it has a character beyond U+FFFF",
      })
  void saysWhatIsJavasOwn(String java, String reason) {
    Pattern.compile(java);
    assertThatThrownBy(() -> PortablePattern.of(java, 0))
        .isInstanceOf(JavaOnly.class)
        .hasMessage(reason);
  }

  @Test
  void takesTheFlagsThatItCanSay() throws JavaOnly {
    assertThat(PortablePattern.of("a.", Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
        .isEqualTo("^[aA][\\s\\S]$");
    assertThatThrownBy(() -> PortablePattern.of("a", Pattern.CANON_EQ))
        .isInstanceOf(JavaOnly.class);
  }

  static Stream<Arguments> patterns() {
    Stream<String> plain =
        Stream.of(
            "[a-z]+|\\d+",
            "a^b|.*",
            "a$|b",
            "(a|b$)",
            ".*",
            ".{2,3}",
            "\\s*a\\s*",
            "\\S+",
            "[\\s\\d]+",
            "[^\\s]+",
            "[^\\S]+",
            "\\w+",
            "\\W+",
            "[\\w-.]+",
            "[\\D]+",
            "\\D*a",
            "\\h+",
            "\\H+",
            "\\v+",
            "\\V+",
            "a\\Rb?",
            "\\R+",
            "\\A[ab]*\\z",
            "[ab]*\\Z",
            "a\\z|b",
            "\\Q[a.]\\E*",
            "(?i)[a-b]+z",
            "(?i)[^a]+",
            "(?i)[Z-a]+",
            "a(?i)b|z",
            "(?i:a)B",
            "(?i)a(?-i)b",
            "(?s)a.b?",
            "(?d).+",
            "(?m)^.+$",
            "(?<x>a+)(?:b|z)*",
            "(?=.*\\d)[a-z0-9]+",
            "(?!a).+",
            "\\p{Punct}+",
            "\\P{Alpha}+",
            "[\\p{Lower}\\p{Digit}]+",
            "\\p{Space}*",
            "\\p{Cntrl}+",
            "\\p{Print}+",
            "[^-a]+",
            "[a-]+",
            "[]a]+",
            "[^]a]+",
            "[a^$.]+",
            "[\\[\\]\\\\/]+",
            "a{2}b*?z+?",
            "\\x61\\u0062?",
            "[\\x09-\\x0d]+",
            "\\0101\\a?\\e?",
            "\\cJ+",
            "\\-\\@\\#?",
            "]+}*",
            "[ä-ü]+",
            "");
    Stream<Arguments> flagged =
        Stream.of(
            Arguments.of("[a-z]+", Pattern.CASE_INSENSITIVE),
            Arguments.of("äa", Pattern.CASE_INSENSITIVE),
            Arguments.of("k|s", Pattern.CASE_INSENSITIVE),
            Arguments.of("a.b", Pattern.DOTALL),
            Arguments.of("^a.*$", Pattern.MULTILINE),
            Arguments.of(".+$", Pattern.UNIX_LINES));
    return Stream.concat(plain.map(regex -> Arguments.of(regex, 0)), flagged);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void validatorsAgreeWithJava(String regex, int flags) throws JavaOnly {
    String portable = PortablePattern.of(regex, flags);
    Pattern java = Pattern.compile(regex, flags);
    Schema schema = schema(portable);
    Set<Boolean> outcomes = new TreeSet<>();
    for (String text : texts(regex)) {
      boolean matches = java.matcher(text).matches();
      boolean valid = schema.validate(StringNode.valueOf(text)).isEmpty();
      outcomes.add(matches);
      assertThat(valid).as("%s as %s on %s", regex, portable, escaped(text)).isEqualTo(matches);
    }
    assertThat(outcomes).as("a text that matches %s and one that does not", regex).hasSize(2);
  }

  private static Schema schema(String pattern) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
            .build();
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("pattern", pattern);
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  /** Returns short random texts; half of them only of characters that the expression names. */
  private static List<String> texts(String regex) {
    Random random = new Random(regex.hashCode());
    List<String> sources =
        List.of(regex.replaceAll("[\\p{Punct}]", "") + "a", regex + " \n", ALPHABET);
    List<String> texts =
        new ArrayList<>(List.of("", "ab", "a\n", "a\r\n", "[a.]", "-@", "A\u0007"));
    ALPHABET.chars().forEach(c -> texts.add(Character.toString(c)));
    Stream.generate(() -> sources.get(random.nextInt(sources.size())))
        .limit(TEXTS)
        .forEach(letters -> texts.add(text(letters, random)));
    return texts;
  }

  private static String text(String letters, Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return JsonNodeFactory.instance.stringNode(text).toString();
  }
}
