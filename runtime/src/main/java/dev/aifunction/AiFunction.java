package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a tool that a language model can call.
 *
 * <p>The processor generates a toolset for each type that declares such methods: {@code Weather}
 * gives {@code WeatherToolset}, in the same package.
 *
 * <pre>{@code
 * public class Weather {
 *   @AiFunction("Gets the forecast for a city.")
 *   public String getForecast(@AiParam("city and country") String city) { … }
 * }
 * }</pre>
 *
 * <p>The method may be static, may throw anything and may return a {@link
 * java.util.concurrent.CompletionStage} or a {@link java.util.concurrent.Future}; it may not be
 * private.
 *
 * <p>The class may be nested, package-private, abstract, an interface, an enum or a record; javac
 * shows local and anonymous classes to no processor, so that they get no toolset. A toolset also
 * has the functions that its class inherits, those of the superclass first, then those of the
 * interfaces: an override stays the function that it overrides unless it has an annotation of its
 * own, and a class that only inherits functions gets its toolset by {@link AiCalls}.
 *
 * <p>Constraints of Jakarta Validation on the parameters, and within them, are told to the model
 * and checked before the method is called. Only those of the group {@code Default} are, which is
 * every constraint that names no {@code groups}: nothing asks for another group when a tool is
 * called. A constraint with a validator class of its own makes the toolset's constructor take an
 * {@link dev.aifunction.tool.ArgumentValidator}, which sees into values only where {@code @Valid}
 * stands. Constraints on the result are told and not checked.
 *
 * <p>In a generic class or method, the bound of a type variable stands in its place: {@code Repo<T
 * extends Entity>} gives {@code RepoToolset(Repo<Entity> target)}. An abstract class or an
 * interface whose functions mention a variable without such a bound is there to be extended, and
 * has no toolset of its own.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AiFunction {

  /** The description for the model; left out, it is the text of the method's Javadoc. */
  String value() default "";

  /**
   * The tool's name: 1 to 64 of {@code a-z A-Z 0-9 _ -}; left out, it is the method's name in
   * snake_case.
   */
  String name() default "";

  /** Whether the API holds the model to the schema (OpenAI's strict mode). */
  boolean strict() default true;

  /** The longest time that a call may take, as an ISO-8601 duration such as {@code PT5S}. */
  String timeout() default "";

  /** Whether a call may run beside the other calls of its turn. */
  Execution execution() default Execution.PARALLEL;

  /** What a call does to the world. */
  Effect effect() default Effect.UNSPECIFIED;

  /** Whether calling twice with the same arguments does what calling once does. */
  boolean idempotent() default false;

  /** Who runs the calls and receives their results. */
  ReturnTo returnTo() default ReturnTo.MODEL;

  /**
   * Whether the model sees the tool only after it has searched for it ({@code defer_loading}). That
   * spares tokens; an API without such a search shows the tool at once.
   */
  boolean deferLoading() default false;

  /**
   * Who may call the tool ({@code allowed_callers}): {@code direct} for the model itself, {@code
   * programmatic} for programs that it writes; empty means the API's default. An assistant whose
   * API has no such programs cannot be built with a tool that only they may call.
   */
  String[] callers() default {};
}
