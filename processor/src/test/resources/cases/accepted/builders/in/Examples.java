package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;

public class Examples {
  public static List<ToolCall> calls() {
    return List.of(
        BuildersCalls.trip(Builders.Trip.builder().city("Oslo").tag("north").build()),
        BuildersCalls.stay(Builders.Stay.newBuilder().setNights(2).setHotel("Grand").create()),
        BuildersCalls.stay(
            Builders.Stay.newBuilder().setNights(2).setHotel(Optional.empty()).create()),
        BuildersCalls.guest(new Builders.Guest.Maker().havingName("Ada").aged(36).finish()));
  }
}
