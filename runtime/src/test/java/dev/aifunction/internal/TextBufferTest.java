package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBufferTest {

  @Test
  void writesEveryLongAsTheJdkDoes() {
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      for (long value : new long[] {power - 1, power, power + 1, 9 * power, -power, 1 - power}) {
        assertLong(value);
      }
    }
    for (long value :
        new long[] {
          Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE
        }) {
      assertLong(value);
      assertLong(~value);
    }
  }

  private static void assertLong(long value) {
    TextBuffer text = new TextBuffer(0);
    text.append(value);
    assertThat(text).hasToString(Long.toString(value));
  }

  @Test
  void takesOverWithAWiderBufferAtAnyPlace() {
    for (String wide : new String[] {"\u0100", "€", "\ud83d\ude00", "é€é"}) {
      TextBuffer text = new TextBuffer(1);
      text.append('a');
      text.append("bé");
      text.append(wide);
      assertThat(text.appendQuoted("plain", true)).isFalse();
      text.append(-12);
      text.append("xyz", 1, 2);
      assertThat(text).hasToString("abé" + wide + "-12y");
      assertThat(text.length()).isEqualTo(7 + wide.length());
    }
  }

  @Test
  void quotesWhatIsPlainAndNothingElse() {
    TextBuffer text = new TextBuffer(0);
    assertThat(text.appendQuoted("a é\u007f/", false)).isTrue();
    for (String other : new String[] {"\"", "a\\", "\n", "b\u001f", "ab€", "\ud83d"}) {
      assertThat(text.appendQuoted(other, true)).isFalse();
    }
    assertThat(text.appendQuoted("", true)).isTrue();
    assertThat(text).hasToString("\"a é\u007f/\",\"\"");
  }
}
