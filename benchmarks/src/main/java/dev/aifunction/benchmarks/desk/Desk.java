package dev.aifunction.benchmarks.desk;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.ai.tool.annotation.Tool;

/**
 * The five functions that every contender calls; their bodies cost next to nothing.
 *
 * <p>One class for all contenders, so that nobody's functions are simpler than another's. The
 * constraints are ours, and the hand-written contenders'; the other toolkits ignore them.
 */
public class Desk {
  private static final Status OPEN = new Status(true, 3, "Come in.");

  /** Takes two scalars. */
  @AiFunction("Gets the forecast for a city.")
  @Tool(description = "Gets the forecast for a city.")
  @dev.langchain4j.agent.tool.Tool("Gets the forecast for a city.")
  public Forecast forecast(@NotBlank String city, @Min(1) @Max(14) int days) {
    return new Forecast(city, days, 21.5);
  }

  /** Takes eight mixed scalars. */
  @AiFunction("Books a room.")
  @Tool(description = "Books a room.")
  @dev.langchain4j.agent.tool.Tool("Books a room.")
  public Booking book(
      @NotBlank String guest,
      @Min(1) @Max(60) int nights,
      @PositiveOrZero long cents,
      @DecimalMin("0") @DecimalMax("1") double discount,
      boolean late,
      Board board,
      UUID id,
      @Size(max = 200) String note) {
    return new Booking(guest, nights, cents, discount, late, board, id, note);
  }

  /** Takes a nested order with a map; not strict, so that the map is an object for everybody. */
  @AiFunction(value = "Places an order.", strict = false)
  @Tool(description = "Places an order.")
  @dev.langchain4j.agent.tool.Tool("Places an order.")
  public Receipt order(Order order) {
    long cents = 0;
    for (Line line : order.lines()) {
      cents += line.quantity() * line.cents();
    }
    return new Receipt(order, cents);
  }

  /** Takes a list of records. */
  @AiFunction("Stores readings and gives them back.")
  @Tool(description = "Stores readings and gives them back.")
  @dev.langchain4j.agent.tool.Tool("Stores readings and gives them back.")
  public List<Reading> store(@NotEmpty @Size(max = 1000) List<Reading> readings) {
    return readings;
  }

  /** Takes nothing. */
  @AiFunction("Tells whether the desk is open.")
  @Tool(description = "Tells whether the desk is open.")
  @dev.langchain4j.agent.tool.Tool("Tells whether the desk is open.")
  public Status status() {
    return OPEN;
  }
}
