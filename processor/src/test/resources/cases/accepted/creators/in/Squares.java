package cases;

import dev.aifunction.AiFunction;

public class Squares {
  @AiFunction("Returns the square.")
  public Creators.Square square(Creators.Square square) {
    return square;
  }

  @AiFunction("Returns the visit.")
  public Creators.Visit visit(Creators.Visit visit) {
    return visit;
  }
}
