package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@AiCalls
public class Collections {

  public record Point(int x, int y) {}

  public record Arrays(
      boolean[] flags,
      short[] shorts,
      int[] ints,
      long[] longs,
      float[] floats,
      double[] doubles,
      char[] letters,
      String[] texts,
      Integer[] boxes,
      byte[][] contents,
      Point[][] grid) {}

  public record Lists(
      List<String> texts,
      Set<Integer> numbers,
      Collection<Point> points,
      Iterable<Boolean> flags,
      List<List<Long>> matrix,
      List<? extends Point> path) {}

  @AiFunction("Gives the arrays back.")
  public Arrays arrays(Arrays arrays) {
    return arrays;
  }

  @AiFunction("Gives the lists back.")
  public Lists lists(Lists lists) {
    return lists;
  }

  @AiFunction("Gives the points back.")
  public Point[] points(Point... points) {
    return points;
  }

  @AiFunction("Counts what it is given.")
  public int sizes(
      @Size(max = 2) String[] texts,
      @Size(min = 1) Iterable<Point> points,
      List<@Size(max = 3) String[]> rows,
      List<@Email String> addresses) {
    return texts.length;
  }
}
