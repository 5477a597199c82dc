package cases;

import dev.aifunction.AiFunction;

public enum Scale {
  SMALL {
    @Override
    public int of(int size) {
      return size / 2;
    }
  },
  LARGE;

  @AiFunction("Scales a size.")
  public int of(int size) {
    return size * 2;
  }

  /** Is what a drawing is done with. */
  public record Pen(String color) {
    @AiFunction("Draws a line.")
    public String line(int length) {
      return color + " ".repeat(length);
    }
  }
}
