package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {

  @ParameterizedTest
  @CsvSource({
    "[a-z]+, ^[a-z]+$",
    "^[a-z]+$, ^[a-z]+$",
    "a|b, ^(?:a|b)$",
    "(a|b)c, ^(a|b)c$",
    "[|], ^[|]$",
    "a\\|b, ^a\\|b$",
    "5\\$, ^5\\$$",
    "\\d{3}, ^\\d{3}$",
    "(?:ab)?, ^(?:ab)?$",
    "a(?=b)b, ^a(?=b)b$",
  })
  void saysTheSame(String java, String portable) {
    assertThat(PortablePattern.of(java, 0)).contains(portable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\p{Lu}",
        "\\Q.\\E",
        "\\h",
        "\\Aa\\z",
        "[a-z&&[^x]]",
        "[a[b]]",
        "[]a]",
        "[^]a]",
        "(?i)a",
        "(?<name>a)",
        "(?<=a)b",
        "(?>a)",
        "a*+",
        "a++",
        "a?+",
        "a{2}+",
        "\\1"
      })
  void hasNothingForWhatIsJavasOwn(String java) {
    assertThat(PortablePattern.of(java, 0)).isEmpty();
  }

  @Test
  void hasNothingForFlags() {
    assertThat(PortablePattern.of("a", Pattern.CASE_INSENSITIVE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5\\\\$, 5\\", "a^b, ''", "a$|b, a"})
  void isAsStrictAsTheWholeMatch(String java, String text) {
    String portable = PortablePattern.of(java, 0).orElseThrow();
    assertThat(Pattern.compile(portable).matcher(text).find())
        .isEqualTo(Pattern.matches(java, text));
  }
}
