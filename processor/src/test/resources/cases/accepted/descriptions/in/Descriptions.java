package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.AiType;
import java.util.List;

public class Descriptions {

  /**
   * A day in the forecast, with <b>all</b> that matters.
   *
   * @param high the highest temperature, in &deg;C
   * @param sky what the sky {@linkplain Sky looks like}
   */
  @AiType
  public record Day(double high, Sky sky, @AiParam("the \"feels like\" temperature") double felt) {}

  /** What the sky looks like. */
  @AiType
  public enum Sky {
    CLEAR,
    RAIN
  }

  /** This text is not read: the record has no @AiType. */
  public record Note(String text) {}

  @AiType("A note that describes itself.")
  public record Described(String text) {}

  /**
   * Gets the forecast for a {@code city}, see {@link Day} &amp; {@link java.util.List lists}.
   *
   * <p>It has
   *
   * <ul>
   *   <li>one entry a day,
   *   <li>at most {@literal <14>} days.
   * </ul>
   *
   * @param city city and country, such as "Oslo, Norway"
   * @param days how many days ahead
   * @return one entry a day, today first
   * @throws IllegalStateException when there is no forecast
   */
  @AiFunction
  public List<Day> forecast(
      String city,
      @AiParam(
              value = "how many days",
              examples = {"1", "7"})
          int days) {
    return List.of();
  }

  /** Adds a note; this Javadoc is overruled. */
  @AiFunction("Adds notes.\nNever deletes one, not even with \\ or \"quotes\".")
  public void add(
      Note note,
      Described described,
      @AiParam(value = "Who wrote it?", examples = "a@b.org") String by) {}

  @AiFunction(
      "Explains the notes, in more words than one line holds, with \\d, \"\"\"\", a $S and an é.\n\n"
          + "Ends, in a second paragraph that is also longer than a line may be, with: \"\"\"\"\"")
  public void explain() {}

  @AiFunction(
      "Quotes what somebody has said in a text that is too long for a literal, and then ends:"
          + " \"\"\"")
  public void quote() {}

  @AiFunction("Keeps white space at the ends of its lines, which only a literal can keep. \n  Yes.")
  public void keep() {}

  /** {@return the number of notes} */
  @AiFunction
  public int count() {
    return 0;
  }
}
