package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a typed assistant: the processor generates its implementation, {@code
 * TripPlanner} gives {@code TripPlannerStub}.
 *
 * <pre>{@code
 * @AiAssistant(model = "gpt-5.2", instructions = "You plan short trips.", tools = Weather.class)
 * public interface TripPlanner {
 *   String chat(String message);
 *
 *   @Prompt("Plan {{days}} days in {{city}}.")
 *   Itinerary plan(String city, int days);
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiAssistant {

  /** The model's name; empty leaves the choice to the builder and the environment. */
  String model() default "";

  /**
   * The instructions: text or a {@code classpath:} resource; each <code>{{variable}}</code> becomes
   * a method of the builder.
   */
  String instructions() default "";

  /** Classes with {@link AiFunction} methods; their toolsets are given to the builder. */
  Class<?>[] tools() default {};

  /** How often the model may be asked within one call of a method. */
  int maxRounds() default 10;
}
