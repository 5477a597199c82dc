package cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.aifunction.AiFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

public class Desk {
  record Ticket(
      // ERROR: [AiFunctionBadFormat] The component amount of Ticket has @JsonFormat, but its shape would be STRING. Leave the shape out.
      @JsonFormat(shape = JsonFormat.Shape.STRING) int amount,
      // ERROR: [AiFunctionBadFormat] The component at of Ticket has @JsonFormat, but a pattern is for dates and times of java.time that are not an Instant. Remove the pattern or change the type.
      @JsonFormat(pattern = "dd.MM.yyyy") Instant at,
      // ERROR: [AiFunctionBadFormat] The component city of Ticket has @JsonFormat, but a pattern is for dates and times of java.time that are not an Instant. Remove the pattern or change the type.
      @JsonFormat(pattern = "dd.MM.yyyy") String city,
      // ERROR: [AiFunctionBadFormat] The component since of Ticket has @JsonFormat, but its shape would be NUMBER. Leave the shape out.
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant since) {}

  @AiFunction("Closes a ticket.")
  void close(
      Ticket ticket,
      // ERROR: [AiFunctionBadFormat] The parameter time of close has @JsonFormat, but no LocalDate can be read back by "HH:mm". Correct the pattern.
      @JsonFormat(pattern = "HH:mm") LocalDate time,
      // ERROR: [AiFunctionBadFormat] The parameter day of close has @JsonFormat, but no LocalDate can be read back by "{". Correct the pattern.
      @JsonFormat(pattern = "{") LocalDate day,
      // ERROR: [AiFunctionBadFormat] The parameter then of close has @JsonFormat, but no ZonedDateTime can be read back by "dd.MM.yyyy". Correct the pattern.
      @JsonFormat(pattern = "dd.MM.yyyy") ZonedDateTime then) {}
}
