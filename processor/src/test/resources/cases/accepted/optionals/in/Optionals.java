package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@AiCalls
public class Optionals {

  public enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  public record Place(String city, Optional<String> country) {}

  public record Options(
      Optional<String> text,
      Optional<Integer> number,
      Optional<Unit> unit,
      Optional<Place> place,
      Optional<List<Place>> places,
      OptionalInt whole,
      OptionalLong large,
      OptionalDouble fine) {}

  @AiFunction("Gives the options back.")
  public Options options(Options options) {
    return options;
  }

  @AiFunction("Says which options it was given.")
  public String given(Optional<Place> place, OptionalInt whole, Optional<? extends Unit> unit) {
    return place.map(Place::city) + " " + whole + " " + unit;
  }

  @AiFunction("Gives lines back, some of them empty.")
  public List<Optional<String>> lines(List<Optional<String>> lines) {
    return lines;
  }

  @AiFunction("Finds a place.")
  public Optional<Place> find(String city) {
    return city.isEmpty() ? Optional.empty() : Optional.of(new Place(city, Optional.empty()));
  }
}
