package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A date in a form of the user's own. */
class FormattedDateTest {
  private static final Desk DESK =
      Desk.of(
          """
          record Stay(@JsonFormat(pattern = "dd.MM.yyyy") @Past LocalDate from) {}

          @AiFunction("Returns the stay.")
          Stay stay(Stay stay) { return stay; }
          """);

  @Test
  void theFormIsToldInWords() {
    assertThat(DESK.schema("stay"))
        .contains("'from':{'type':'string','description':'In the form dd.MM.yyyy. In the past.'}");
  }

  @Test
  void isReadAndWritten() {
    assertThat(DESK.call("stay", "{'stay':{'from':'20.11.2001'}}"))
        .isEqualTo("{'from':'20.11.2001'}");
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("stay", "{'stay':{'from':'2001-11-20'}}"))
        .isEqualTo("/stay/from: must be a date in the form dd.MM.yyyy, got '2001-11-20'");
    assertThat(DESK.problems("stay", "{'stay':{'from':'20.11.9001'}}"))
        .isEqualTo("/stay/from: must be in the past, got '20.11.9001'");
  }
}
