package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Set;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        CollectionsCalls.arrays(
            new Collections.Arrays(
                new boolean[] {true, false},
                new short[] {1},
                new int[] {2, 3},
                new long[] {4},
                new float[] {0.5F},
                new double[] {0.25},
                new char[] {'a', 'b'},
                new String[] {"c"},
                new Integer[] {5, 6},
                new byte[][] {{1}, {}},
                new Collections.Point[][] {{new Collections.Point(1, 2)}, {}})),
        CollectionsCalls.lists(
            new Collections.Lists(
                List.of("a"),
                Set.of(1),
                List.of(new Collections.Point(1, 2)),
                List.of(true, false),
                List.of(List.of(1L, 2L), List.of()),
                List.of(new Collections.Point(3, 4)))),
        CollectionsCalls.points(new Collections.Point[] {new Collections.Point(5, 6)}));
  }
}
