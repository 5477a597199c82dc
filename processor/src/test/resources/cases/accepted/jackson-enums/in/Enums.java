package cases;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Optional;

/** Enums whose constants have other names on the wire. */
@AiCalls
public class Enums {

  public enum Unit {
    @JsonProperty("°C")
    @JsonAlias({"celsius", "C"})
    CELSIUS,

    @JsonAlias("F")
    FAHRENHEIT {
      @Override
      public double toCelsius(double degrees) {
        return (degrees - 32) / 1.8;
      }
    },

    @JsonEnumDefaultValue
    KELVIN;

    public double toCelsius(double degrees) {
      return degrees;
    }
  }

  @AiFunction("Returns the unit.")
  public Unit unit(Unit unit) {
    return unit;
  }

  @AiFunction("Returns the units.")
  public List<Unit> units(List<Unit> units) {
    return units;
  }

  @AiFunction("Returns the unit.")
  public Optional<Unit> maybe(Optional<Unit> unit) {
    return unit;
  }
}
