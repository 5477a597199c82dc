package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types that say by Jackson's annotations how they are made. */
@AiCalls
public class Creators {

  /** Its factory names what its getters return. */
  public static final class Money {
    private final long cents;
    private final String currency;

    private Money(long cents, String currency) {
      this.cents = cents;
      this.currency = currency;
    }

    @JsonCreator
    public static Money of(
        @JsonProperty("cents") long amount, @JsonProperty("currency") String unit) {
      return new Money(amount, unit);
    }

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public static Money parse(String text) {
      return new Money(Long.parseLong(text), "EUR");
    }

    public long getCents() {
      return cents;
    }

    public String getCurrency() {
      return currency;
    }
  }

  /** Another than the canonical constructor makes it. */
  public record Square(int width, int height) {
    @JsonCreator
    public Square(@JsonProperty("side") int side) {
      this(side, side);
    }
  }

  /** Is a text on the wire. */
  public record Code(@JsonValue @Size(min = 2, max = 4) String text) {
    public Code {
      if (text.contains(" ")) {
        throw new IllegalArgumentException("a code has no spaces");
      }
    }
  }

  /** Is a number on the wire, by a factory and a method. */
  public static final class Cents {
    private final long amount;

    private Cents(long amount) {
      this.amount = amount;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cents of(long amount) {
      return new Cents(amount);
    }

    @JsonValue
    public long asLong() {
      return amount;
    }
  }

  /** Is a text or null on the wire. */
  public record Phone(@JsonValue Optional<String> number) {}

  /** Has components that are not on the wire. */
  public record Visit(
      @JsonIgnore Optional<String> secret,
      String city,
      @JsonIgnore int count,
      @JsonProperty(access = JsonProperty.Access.READ_ONLY) String seen) {}

  @AiFunction("Returns the money.")
  public Money money(Money money) {
    return money;
  }

  @AiFunction("Returns the codes.")
  public List<Code> codes(List<Code> codes) {
    return codes;
  }

  @AiFunction("Returns the cents.")
  public Map<String, Cents> cents(Map<String, Cents> cents) {
    return cents;
  }

  @AiFunction("Returns the cents.")
  public Optional<Cents> maybe(Optional<Cents> cents) {
    return cents;
  }

  @AiFunction("Returns the phone.")
  public Optional<Phone> phone(Optional<Phone> phone) {
    return phone;
  }
}
