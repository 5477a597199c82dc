package dev.aifunction.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.internal.ValidatedMethod;
import dev.aifunction.tool.ArgumentValidator;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Invocation;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolFailedException;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JakartaArgumentValidatorTest {
  private static ValidatorFactory factory;
  private static ArgumentValidator validator;

  @BeforeAll
  static void open() {
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    validator = new JakartaArgumentValidator(factory.getValidator());
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  // --- The user's code

  @Constraint(validatedBy = {EvenNumber.class, EvenSum.class})
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE, ElementType.TYPE})
  @interface Even {
    String message() default "must be even";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class EvenNumber implements ConstraintValidator<Even, Integer> {
    @Override
    public boolean isValid(@Nullable Integer value, ConstraintValidatorContext context) {
      if (value != null && value == 13) {
        throw new IllegalStateException("a secret");
      }
      return value == null || value % 2 == 0;
    }
  }

  public static final class EvenSum implements ConstraintValidator<Even, Sum> {
    @Override
    public boolean isValid(Sum value, ConstraintValidatorContext context) {
      return (value.left() + value.right()) % 2 == 0;
    }
  }

  @Constraint(validatedBy = Ordered.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Ordered {
    String message() default "must be in order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class Check implements ConstraintValidator<Ordered, Object[]> {
      @Override
      public boolean isValid(Object[] values, ConstraintValidatorContext context) {
        return (int) values[0] <= (int) values[1];
      }
    }
  }

  @Even
  record Sum(int left, int right) {}

  record Line(@Even int quantity) {}

  record Order(
      @Valid List<Line> lines, @Valid Map<String, Line> byName, Optional<@Valid Line> last) {}

  record Box(@Even int size, @Valid List<Box> boxes) {}

  static class Desk {
    void pack(@Valid Box box) {}

    void number(@Even int number, CallContext context) {}

    void elements(
        List<@Even Integer> list, Map<String, @Even Integer> map, Set<@Even Integer> set) {}

    void order(@Valid Order order) {}

    void sum(@Valid Sum sum) {}

    @Ordered
    void range(int from, int to) {}
  }

  static class Branch extends Desk {}

  private static final Invocation.Parameter CONTEXT =
      new Invocation.Parameter("", CallContext.class);

  // --- The tests

  @Test
  void takesWhatIsRight() {
    assertThat(problems("number", List.of(parameter("n", int.class), CONTEXT), 2, null)).isEmpty();
  }

  @Test
  void pointsAtParametersByTheirNamesOnTheWire() {
    assertThat(problems("number", List.of(parameter("a/b~c", int.class), CONTEXT), 3, null))
        .containsExactly(new Problem("/a~1b~0c", "must be even"));
  }

  @Test
  void pointsAtElements() {
    List<Invocation.Parameter> parameters =
        List.of(
            parameter("list", List.class),
            parameter("map", Map.class),
            parameter("set", Set.class));

    assertThat(problems("elements", parameters, List.of(2, 3), Map.of("x/y", 5), Set.of(7)))
        .containsExactly(
            new Problem("/list/1", "must be even"),
            new Problem("/map/x~1y", "must be even"),
            new Problem("/set", "must be even"));
  }

  @Test
  void pointsAtPropertiesByTheirNamesOnTheWire() {
    Order order =
        new Order(
            List.of(new Line(2), new Line(1)), Map.of("a", new Line(3)), Optional.of(new Line(5)));
    Invocation.Method method =
        new Invocation.Method(
            Desk.class,
            "order",
            List.of(parameter("order", Order.class)),
            Map.of("order/byName", "by_name", "order/lines/quantity", "qty"));

    assertThat(validator.validate(new Invocation(new Desk(), method, List.of(order))))
        .containsExactly(
            new Problem("/order/by_name/a/quantity", "must be even"),
            new Problem("/order/last/quantity", "must be even"),
            new Problem("/order/lines/1/qty", "must be even"));
  }

  @Test
  void knowsTheNamesOnTheWireWhereATypeComesAgain() {
    Box inner = new Box(1, List.of(new Box(3, List.of())));
    Invocation.Method method =
        new Invocation.Method(
            Desk.class,
            "pack",
            List.of(parameter("box", Box.class)),
            Map.of("box/size", "cm", "box/boxes", "in"),
            Map.of("box/boxes", "box"));

    assertThat(
            validator.validate(
                new Invocation(new Desk(), method, List.of(new Box(2, List.of(inner))))))
        .containsExactly(
            new Problem("/box/in/0/cm", "must be even"),
            new Problem("/box/in/0/in/0/cm", "must be even"));
  }

  @Test
  void pointsAtAWholeObject() {
    assertThat(problems("sum", List.of(parameter("sum", Sum.class)), new Sum(1, 2)))
        .containsExactly(new Problem("/sum", "must be even"));
  }

  @Test
  void findsInheritedMethods() {
    Invocation.Method method =
        new Invocation.Method(Branch.class, "sum", List.of(parameter("sum", Sum.class)), Map.of());

    assertThat(validator.validate(new Invocation(new Branch(), method, List.of(new Sum(1, 2)))))
        .containsExactly(new Problem("/sum", "must be even"));
  }

  @Test
  void pointsAtAllParametersTogether() {
    List<Invocation.Parameter> parameters =
        List.of(parameter("from", int.class), parameter("to", int.class));

    assertThat(problems("range", parameters, 2, 1))
        .containsExactly(new Problem("", "must be in order"));
  }

  @Test
  void aMethodThatIsNotThereIsABug() {
    assertThatThrownBy(() -> problems("number", List.of(parameter("n", long.class)), 2L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no method");
  }

  @Test
  void generatedCodeTellsTheModelFromTheTool() {
    ValidatedMethod method =
        ValidatedMethod.of("number_tool", Desk.class, "number")
            .parameter("n", int.class)
            .parameter("", CallContext.class);

    method.validate(validator, new Desk(), new @Nullable Object[] {2, null});
    assertThatThrownBy(
            () -> method.validate(validator, new Desk(), new @Nullable Object[] {3, null}))
        .isInstanceOf(BadToolCallException.class)
        .hasMessageContaining("/n: must be even");
    assertThatThrownBy(
            () -> method.validate(validator, new Desk(), new @Nullable Object[] {13, null}))
        .isInstanceOf(ToolFailedException.class)
        .hasMessage("The tool number_tool failed.");
  }

  @Test
  void anotherValidatorIsALambda() {
    ArgumentValidator cities =
        call ->
            "Oslo".equals(call.argument("city"))
                ? List.of()
                : List.of(new Problem("/city", "must be Oslo"));
    Invocation.Method method =
        new Invocation.Method(
            Desk.class, "find", List.of(parameter("city", String.class)), Map.of());

    assertThat(cities.validate(new Invocation(new Desk(), method, List.of("Oslo")))).isEmpty();
    assertThat(cities.validate(new Invocation(new Desk(), method, List.of("Rome")))).hasSize(1);
    assertThatThrownBy(() -> new Invocation(new Desk(), method, List.of("Rome")).argument("town"))
        .hasMessage("find takes no argument named town");
    assertThatThrownBy(() -> new Invocation(new Desk(), method, List.of()))
        .hasMessage("find takes 1 arguments, not 0");
  }

  private static List<Problem> problems(
      String name, List<Invocation.Parameter> parameters, @Nullable Object... arguments) {
    Invocation.Method method = new Invocation.Method(Desk.class, name, parameters, Map.of());
    return validator.validate(
        new Invocation(new Desk(), method, java.util.Arrays.asList(arguments)));
  }

  private static Invocation.Parameter parameter(String name, Class<?> type) {
    return new Invocation.Parameter(name, type);
  }
}
