package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.UUID;

@AiCalls
public class Scalars {

  public record Numbers(
      byte tiny,
      short small,
      int medium,
      long large,
      float rough,
      double fine,
      BigInteger whole,
      BigDecimal exact) {}

  public record Texts(String text, char letter, boolean flag, UUID id, URI link, byte[] content) {}

  @AiFunction("Gives the numbers back.")
  public Numbers numbers(Numbers numbers) {
    return numbers;
  }

  @AiFunction("Gives the texts back.")
  public Texts texts(Texts texts) {
    return texts;
  }

  @AiFunction("Adds up what it is given.")
  public long sum(byte a, short b, int c, long d) {
    return a + b + c + d;
  }

  @AiFunction("Gives a text back.")
  public String text(String text) {
    return text;
  }
}
