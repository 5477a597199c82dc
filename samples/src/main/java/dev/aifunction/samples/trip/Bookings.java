package dev.aifunction.samples.trip;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.Effect;
import dev.aifunction.tool.CallContext;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Books rooms, and cancels what was booked. */
@AiCalls
public class Bookings {
  private final Map<UUID, Booking> booked = new ConcurrentHashMap<>();

  /**
   * Books rooms for a night.
   *
   * @param guests everyone who stays
   * @param budget the most that one night may cost, in euros
   */
  @AiFunction(effect = Effect.WRITE)
  public Booking bookRoom(
      String city,
      LocalDate night,
      List<Guest> guests,
      @AiParam(examples = "120.00") @Positive BigDecimal budget) {
    UUID id = UUID.nameUUIDFromBytes((city + night + guests).getBytes(StandardCharsets.UTF_8));
    Booking booking = new Booking(id, city, night, guests.size());
    booked.put(id, booking);
    return booking;
  }

  @AiFunction(value = "Cancels a booking. It cannot be undone.", effect = Effect.DESTRUCTIVE)
  public CompletionStage<Receipt> cancelBooking(UUID bookingId, CallContext context) {
    return CompletableFuture.supplyAsync(
        () -> {
          if (booked.remove(bookingId) == null) {
            // The model learns only that the tool failed; the listener gets the whole exception.
            throw new IllegalStateException("no booking " + bookingId + " in the ledger");
          }
          return new Receipt(bookingId, BigDecimal.ZERO);
        });
  }

  /** Someone who stays. */
  public record Guest(String name, boolean child) {}

  /** A booked night. */
  public record Booking(UUID id, String city, LocalDate night, int beds) {}

  /** What a cancellation cost. */
  public record Receipt(UUID bookingId, BigDecimal fee) {}
}
