package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.ToolFailedException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What has to do with a function as a whole. */
class FunctionTest {
  private static final Desk DESK =
      Desk.of(
          """
          @AiFunction("Takes nothing.")
          String nothing() { return "done"; }

          @AiFunction("Has an order.")
          String order(int zebra, int apple, Mixed mixed) { return zebra + " " + apple; }

          record Mixed(int z, int a, int m) {}

          @AiFunction("Answers later.")
          CompletableFuture<Mixed> later() {
            return CompletableFuture.completedFuture(new Mixed(1, 2, 3));
          }

          @AiFunction("Fails.")
          String fail() { throw new IllegalStateException("password=secret"); }
          """);

  @Test
  void withoutArgumentsTakesAnEmptyObject() {
    assertThat(DESK.parameters("nothing"))
        .isEqualTo("{'type':'object','properties':{},'required':[],'additionalProperties':false}");
    assertThat(DESK.call("nothing", "{}")).isEqualTo("done");
    assertThat(DESK.call("nothing", "")).isEqualTo("done");
  }

  @Test
  void keepsTheOrderAndTheNamesOfTheSource() {
    assertThat(DESK.parameters("order"))
        .contains("'required':['zebra','apple','mixed']")
        .contains("'required':['z','a','m']");
  }

  @Test
  void awaitsAFuture() {
    assertThat(DESK.call("later", "{}")).isEqualTo("{'z':1,'a':2,'m':3}");
  }

  @Test
  void keepsTheSecretsOfAFailure() {
    Assertions.assertThatThrownBy(() -> DESK.call("fail", "{}"))
        .isInstanceOf(ToolFailedException.class)
        .hasMessageNotContaining("secret")
        .cause()
        .hasMessage("password=secret");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    Assertions.assertThatThrownBy(() -> DESK.call("ordr", "{}"))
        .isInstanceOf(BadToolCallException.class)
        .hasMessageContaining("there is no tool named \"ordr\"; use one of: \"order\"");
  }
}
