package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.Effect;

public class Desk {

  public static class Shelf {
    @AiFunction("Finds a book.")
    public String find(String title) {
      return title;
    }
  }

  @AiFunction(value = "Deletes a ticket.", effect = Effect.DESTRUCTIVE)
  public void delete(int ticket) {}
}
