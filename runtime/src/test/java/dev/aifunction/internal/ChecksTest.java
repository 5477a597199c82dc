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
}
