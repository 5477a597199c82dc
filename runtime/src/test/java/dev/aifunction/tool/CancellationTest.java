package dev.aifunction.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation cancellation = new Cancellation();
  private final List<String> ran = new ArrayList<>();

  @Test
  void runsItsActionsOnceInTheirOrder() {
    cancellation.onCancel(() -> ran.add("first"));
    cancellation.onCancel(() -> ran.add("second"));
    assertThat(cancellation.isCancelled()).isFalse();
    cancellation.cancel();
    cancellation.cancel();
    assertThat(cancellation.isCancelled()).isTrue();
    assertThat(ran).containsExactly("first", "second");
  }

  @Test
  void runsAnActionAtOnceWhenItHasHappened() {
    cancellation.cancel();
    cancellation.onCancel(() -> ran.add("late"));
    assertThat(ran).containsExactly("late");
  }

  @Test
  void forgetsAnActionAndNoOther() {
    Runnable one = () -> ran.add("one");
    cancellation.onCancel(one);
    cancellation.onCancel(() -> ran.add("two"));
    cancellation.forget(one);
    cancellation.forget(one);
    cancellation.cancel();
    assertThat(ran).containsExactly("two");
  }

  @Test
  void goesOnAfterAnActionThatFails() {
    cancellation.onCancel(
        () -> {
          throw new IllegalStateException();
        });
    cancellation.onCancel(
        () -> {
          throw new AssertionError();
        });
    cancellation.onCancel(() -> ran.add("next"));
    cancellation.cancel();
    assertThat(ran).containsExactly("next");
  }

  @Test
  void throwsAnErrorOfTheMachineWhenAllActionsHaveRun() {
    Error error = new InternalError();
    cancellation.onCancel(
        () -> {
          throw error;
        });
    cancellation.onCancel(() -> ran.add("next"));
    assertThatThrownBy(cancellation::cancel).isSameAs(error);
    assertThat(ran).containsExactly("next");
  }

  @Test
  void aContextWithoutOneIsNeverCancelled() {
    CallContext.none().onCancel(() -> ran.add("never"));
    assertThat(CallContext.none().isCancelled()).isFalse();
    assertThat(CallContext.none().cancellation()).isNull();
    CallContext context = CallContext.builder().cancellation(cancellation).build();
    assertThat(context.toBuilder().build().cancellation()).isSameAs(cancellation);
    assertThat(ran).isEmpty();
  }
}
