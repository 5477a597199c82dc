package cases;

import dev.aifunction.tool.ToolCall;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        ScalarsCalls.numbers(
            new Scalars.Numbers(
                Byte.MIN_VALUE,
                Short.MAX_VALUE,
                -1,
                Long.MIN_VALUE,
                0.1F,
                1e-300,
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("0.10"))),
        ScalarsCalls.texts(
            new Scalars.Texts(
                "quotes \" and \\ and \n and \u0001 and é and 😀",
                '"',
                true,
                new UUID(1, 2),
                URI.create("https://example.org/a?b=c#d"),
                new byte[] {0, -1, 127})),
        ScalarsCalls.text("some text"));
  }
}
