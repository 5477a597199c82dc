package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {

  @Test
  void letsNothingOfADescriptionBeMarkupOrEndTheComment() {
    assertThat(Javadoc.lines("Ends */ a < b > c & `x` {@link y} @see \\u002a/", "", false))
        .containsExactly(
            "Ends *&#47; a &lt; b &gt; c &amp; <code>x</code> {&#64;link y} &#64;see &#92;u002a/");
  }

  @Test
  void breaksLongLinesBetweenWords() {
    String word = "word".repeat(10);

    assertThat(Javadoc.lines(word + " " + word + "\n" + word, "", false))
        .containsExactly(word + " " + word, word);
  }

  @Test
  void fallsBackWhereNothingIsSaid() {
    assertThat(Javadoc.lines(" \n", "The value `a`.", false))
        .containsExactly("The value <code>a</code>.");
  }

  @Test
  void saysWhatIsDeprecated() {
    assertThat(Javadoc.lines("Old.", "", true))
        .isEqualTo(List.of("Old.", "", "<p>Deprecated by the API."));
  }
}
