package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

  @Test
  void knowsAddressesForEmail() {
    for (String good : List.of("a@b", "ada.lovelace+x@mail.example.com", "é@exämple.org")) {
      assertThat(Checks.isEmail(good)).as(good).isTrue();
    }
    for (String bad :
        List.of(
            "",
            "@",
            "a@",
            "@b",
            "a",
            "a b@c",
            "a@b..c",
            ".a@b",
            "a.@b",
            "a@b.",
            "a@b@c",
            "a@<b>",
            "a".repeat(65) + "@b",
            "a@" + "b".repeat(300))) {
      assertThat(Checks.isEmail(bad)).as(bad).isFalse();
    }
  }

  @Test
  void countsDigits() {
    assertThat(Checks.isWithinDigits(new BigDecimal("123.45"), 3, 2)).isTrue();
    assertThat(Checks.isWithinDigits(new BigDecimal("123.4500"), 3, 2)).isTrue();
    assertThat(Checks.isWithinDigits(new BigDecimal("-1e2"), 3, 0)).isTrue();
    assertThat(Checks.isWithinDigits(new BigDecimal("0.00"), 0, 0)).isTrue();
    assertThat(Checks.isWithinDigits(new BigDecimal("0.001"), 0, 3)).isTrue();
    assertThat(Checks.isWithinDigits(new BigDecimal("1234"), 3, 2)).isFalse();
    assertThat(Checks.isWithinDigits(new BigDecimal("1e3"), 3, 2)).isFalse();
    assertThat(Checks.isWithinDigits(new BigDecimal("0.001"), 3, 2)).isFalse();
  }

  @Test
  void comparesNumbersInTexts() {
    BigDecimal limit = new BigDecimal("0.5");
    assertThat(Checks.isAtLeast("0.50", limit)).isTrue();
    assertThat(Checks.isAtLeast("0.49", limit)).isFalse();
    assertThat(Checks.isMoreThan("1e9", limit)).isTrue();
    assertThat(Checks.isMoreThan("0.5", limit)).isFalse();
    assertThat(Checks.isAtMost("0.5", limit)).isTrue();
    assertThat(Checks.isAtMost("1e1000000000", limit)).isFalse();
    assertThat(Checks.isLessThan("-1", limit)).isTrue();
    assertThat(Checks.isLessThan("0.5", limit)).isFalse();
    assertThat(Checks.isWithinDigits("12.3", 2, 1)).isTrue();
    assertThat(Checks.isWithinDigits("123", 2, 1)).isFalse();
    assertThat(Checks.isWithinDigits("1e-1000000000", 2, 1)).isFalse();
  }

  @Test
  void aTextThatIsNoNumberKeepsNoRuleOfNumbers() {
    BigDecimal limit = BigDecimal.ONE;
    for (String text : List.of("", "much", " 1", "0x1", "NaN", "1".repeat(1_001))) {
      assertThat(Checks.isAtLeast(text, limit)).as(text).isFalse();
      assertThat(Checks.isMoreThan(text, limit)).as(text).isFalse();
      assertThat(Checks.isAtMost(text, limit)).as(text).isFalse();
      assertThat(Checks.isLessThan(text, limit)).as(text).isFalse();
      assertThat(Checks.isWithinDigits(text, 9, 9)).as(text).isFalse();
    }
  }
}
