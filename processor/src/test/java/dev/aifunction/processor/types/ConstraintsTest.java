package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Constraints are told to the model, and checked. */
class ConstraintsTest {
  private static final Desk DESK =
      Desk.of(
          """
          @AiFunction("Books.")
          String book(
              @Min(1) @Max(14) int days,
              @Size(min = 2, max = 30) String name,
              @Pattern(regexp = "[A-Z]{2}\\\\d+") String code,
              List<@Email String> guests) {
            return "booked";
          }

          record Answer(@AssertTrue boolean isSure) {}

          @AiFunction("Answers.")
          String answer(Answer answer) { return "answered"; }
          """);

  @Test
  void areKeywordsOrWords() {
    assertThat(DESK.schema("book"))
        .isEqualTo(
            "{'days':{'type':'integer','minimum':1,'maximum':14},"
                + "'name':{'type':'string','description':'2 to 30 characters.'},"
                + "'code':{'type':'string','pattern':'^[A-Z]{2}\\\\d+$'},"
                + "'guests':{'type':'array','items':{'type':'string','format':'email'}}}");
  }

  @Test
  void areChecked() {
    assertThat(DESK.call("book", "{'days':1,'name':'Ann','code':'AB1','guests':['a@b.no']}"))
        .isEqualTo("booked");
    assertThat(DESK.problems("answer", "{'answer':{'isSure':false}}"))
        .isEqualTo("/answer/isSure: must be true, got false");
    assertThat(DESK.problems("book", "{'days':15,'name':'A','code':'ab','guests':['a']}"))
        .isEqualTo(
            "/days: must be at most 14, got 15\n"
                + "/name: must have at least 2 characters, got 'A'\n"
                + "/code: must match the regular expression [A-Z]{2}\\d+, got 'ab'\n"
                + "/guests/0: must be an e-mail address such as ann@example.org, got 'a'");
  }
}
