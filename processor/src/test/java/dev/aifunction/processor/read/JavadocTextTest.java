package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

  @Test
  void noCommentIsAnEmptyOne() {
    assertThat(JavadocText.of(null).description()).isEmpty();
  }

  @Test
  void whiteSpaceIsFolded() {
    assertThat(JavadocText.of(" Gets\n   the  forecast.\n").description())
        .isEqualTo("Gets the forecast.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{@code a < b} and {@literal <i>} | a < b and <i>",
        "{@code {x}} | {x}",
        "see {@link Day} | see Day",
        "see {@link java.util.List lists} | see lists",
        "see {@link java.util.List#of(Object)} | see List.of",
        "see {@link #close(int, String)} | see close",
        "see {@linkplain Day a <b>day</b>} | see a day",
        "<b>bold</b> <!-- hidden --> text | bold text",
        "1 &lt; 2 &amp; 3 &#62; 2 &#x41; &unknown; | 1 < 2 & 3 > 2 A &unknown;",
        "a < b and c > d | a < b and c > d",
        "{@inheritDoc} {@value #MAX} nothing | nothing",
        "{@unclosed | ^^",
        "an e-mail such as ann@example.org | an e-mail such as ann@example.org",
      })
  void markupBecomesText(String comment, String text) {
    assertThat(JavadocText.of(comment).description()).isEqualTo(text);
  }

  @Test
  void blockTagsAreNoDescription() {
    JavadocText text =
        JavadocText.of(
            """
             Plans a trip.
             @param city where it
               goes
             @param days
             @return the {@code plan}
             @throws IllegalStateException never
             @since 1
            """);

    assertThat(text.description()).isEqualTo("Plans a trip.");
    assertThat(text.parameters()).containsOnlyKeys("city").containsEntry("city", "where it goes");
    assertThat(text.result()).contains("the plan");
  }

  @Test
  void anAtSignInsideABraceIsNoTag() {
    JavadocText text = JavadocText.of("Reads {@code\n@param x} as text.\n@param y it");

    assertThat(text.description()).isEqualTo("Reads @param x as text.");
    assertThat(text.parameters()).containsOnlyKeys("y");
  }

  @Test
  void tagsOnOneLineAreTags() {
    assertThat(JavadocText.of("A day. @param high the most").parameters())
        .containsEntry("high", "the most");
  }

  @Test
  void anInlineReturnIsDescriptionAndResult() {
    JavadocText text = JavadocText.of("{@return the number of notes} It is exact.");

    assertThat(text.description()).isEqualTo("Returns the number of notes. It is exact.");
    assertThat(text.result()).contains("the number of notes");
  }
}
