package cases;

import dev.aifunction.tool.ToolCall;
import java.util.Arrays;
import java.util.List;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        NullablesCalls.boxes(
            new Nullables.Boxes((byte) 1, (short) 2, 3, 4L, 0.5F, 0.25, 'x', false)),
        NullablesCalls.gaps(new Nullables.Gaps(null, null, null, null)),
        NullablesCalls.gaps(
            new Nullables.Gaps(1, "text", new Nullables.Gap(null), List.of("a", "b"))),
        NullablesCalls.text(null),
        NullablesCalls.text("text"),
        NullablesCalls.lines(Arrays.asList("a", null)),
        NullablesCalls.elements(new String[] {null, "b"}),
        NullablesCalls.array(null),
        NullablesCalls.array(new String[] {"a"}));
  }
}
