package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShortDecimalsTest {

  @Property
  void writesThousandthsAsTheJdkDoes(
      @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long thousandths) {
    double value = thousandths / 1000.0;
    if (thousandths != 0) {
      assertThat(text(value)).isEqualTo(Double.toString(value));
      assertThat(Double.parseDouble(text(value))).isEqualTo(value);
    }
  }

  @Property
  void leavesTheNextDoublesAlone(
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long thousandths) {
    double value = thousandths / 1000.0;
    for (double next : new double[] {Math.nextUp(value), Math.nextDown(value)}) {
      String text = text(next);
      assertThat(text.isEmpty() || Double.parseDouble(text) == next).isTrue();
    }
  }

  @Test
  void writesOneDecimalAtLeastAndNoZerosAfterIt() {
    assertThat(text(7)).isEqualTo("7.0");
    assertThat(text(-0.5)).isEqualTo("-0.5");
    assertThat(text(0.125)).isEqualTo("0.125");
    assertThat(text(0.001)).isEqualTo("0.001");
    assertThat(text(20.05)).isEqualTo("20.05");
    assertThat(text(9_999_999.999)).isEqualTo("9999999.999");
  }

  @Test
  void leavesEverythingElseToTheJdk() {
    for (double other :
        new double[] {
          0.0, -0.0, 1e7, 0.0009, 0.1234, 1.0005, 1e-3 / 3, 1e300, Double.MIN_VALUE, Double.NaN
        }) {
      assertThat(text(other))
          .as(new BigDecimal(Double.isNaN(other) ? 0 : other).toString())
          .isEmpty();
    }
  }

  private static String text(double value) {
    TextBuffer text = new TextBuffer(0);
    boolean written = ShortDecimals.append(text, value);
    assertThat(written).isEqualTo(text.length() > 0);
    return text.toString();
  }
}
