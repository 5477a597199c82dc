package cases;

import dev.aifunction.AiFunction;

public class Ranges {

  public record Range(int from, int to) {
    public Range {
      if (from > to) {
        throw new IllegalArgumentException("from " + from + " to " + to);
      }
    }
  }

  @AiFunction("Returns the length of a range.")
  public int length(Range range) {
    return range.to() - range.from();
  }

  @AiFunction("Fails.")
  public void fail() throws Exception {
    throw new Exception("a secret");
  }
}
