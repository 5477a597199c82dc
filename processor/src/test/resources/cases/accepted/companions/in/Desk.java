package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Size;
import java.util.List;

public class Desk {

  /**
   * Adds a person.
   *
   * @param person whom to add
   */
  @AiFunction
  public Person add(Person person) {
    return person;
  }

  @AiFunction("Draws shapes.")
  public List<Shape> draw(List<Shape> shapes, Sky sky) {
    return shapes;
  }

  @AiFunction("Files pages.")
  public Page<@Size(min = 1) String> file(Page<@Size(min = 1) String> page, Page<Integer> numbers) {
    return page;
  }

  @AiFunction("Sends a parcel.")
  public Parcel send(Parcel parcel) {
    return parcel;
  }
}
