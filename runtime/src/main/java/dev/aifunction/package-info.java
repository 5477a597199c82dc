/**
 * Holds the annotations, and the tour of the toolkit.
 *
 * <ol>
 *   <li>Annotate a method with {@link dev.aifunction.AiFunction}. The annotation processor
 *       generates a toolset beside its class: {@code Weather} gives {@code WeatherToolset}.
 *   <li>Annotate an interface with {@link dev.aifunction.AiAssistant}. The processor generates its
 *       implementation: {@code TripPlanner} gives {@code TripPlannerStub}.
 *   <li>Open {@link dev.aifunction.openai.OpenAi}, build the stub, call it. The model's calls reach
 *       the methods through {@link dev.aifunction.tool.Dispatcher}.
 * </ol>
 *
 * <p>Arrows: the annotations depend on nothing; {@code tool}, {@code internal}, {@code assistant}
 * and generated code depend on them.
 */
@NullMarked
package dev.aifunction;

import org.jspecify.annotations.NullMarked;
