package dev.aifunction.processor.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Is a rule that a value has to keep beyond its type. */
public sealed interface Constraint {

  /** Returns the rule without words of the user's own. */
  default Constraint rule() {
    return this;
  }

  /**
   * A rule comes with the sentence that tells what is wrong with a value.
   *
   * @param message the sentence, by the user who wrote the constraint
   */
  record Worded(Constraint rule, String message) implements Constraint {}

  /**
   * Several rules count as one: who breaks any of them is told once.
   *
   * @param parts the rules, which may have words of their own
   */
  record All(List<Constraint> parts) implements Constraint {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** A value is null. */
  record Absent() implements Constraint {}

  /** A number has a bound, or a text that says one. */
  record Bound(Side side, BigDecimal limit, boolean inclusive) implements Constraint {

    private static final int LONGEST = 40;

    /** Which side of the limit is allowed. */
    public enum Side {
      AT_LEAST,
      AT_MOST
    }

    /** Returns {@code at least 0.5} or {@code less than 10}. */
    public String words() {
      String words =
          side == Side.AT_LEAST
              ? inclusive ? "at least " : "greater than "
              : inclusive ? "at most " : "less than ";
      return words + number();
    }

    /** Returns the limit without an exponent, unless that would be long. */
    public String number() {
      String plain = limit.toPlainString();
      return plain.length() > LONGEST ? limit.toString() : plain;
    }
  }

  /** A text, list or map has a size; {@link Integer#MAX_VALUE} stands for no upper limit. */
  record Size(int min, int max) implements Constraint {}

  /** A text has a character that is no white space. */
  record NotBlank() implements Constraint {}

  /**
   * A text matches a regular expression as a whole.
   *
   * @param regex in Java's dialect
   * @param flags as {@code Pattern.compile} takes them
   * @param portable the same rule in the dialect of JSON Schema, where it can be said there
   */
  record Matches(String regex, int flags, Optional<String> portable) implements Constraint {

    /** Whether capital and small letters are the same. */
    public boolean ignoresCase() {
      return (flags & Pattern.CASE_INSENSITIVE) != 0;
    }
  }

  /** A text is an e-mail address. */
  record Email() implements Constraint {}

  /** A number, or a text that says one, has at most so many digits before and behind the point. */
  record Digits(int integer, int fraction) implements Constraint {}

  /** A point in time lies before or after now. */
  record Time(Tense tense, boolean orPresent) implements Constraint {

    /** Which side of now is allowed. */
    public enum Tense {
      PAST,
      FUTURE
    }
  }

  /** A boolean is always the same. */
  record Always(boolean value) implements Constraint {}
}
