/**
 * Tells the user what is wrong: {@link dev.aifunction.processor.report.ProblemCode} is the
 * catalogue of every rule, {@link dev.aifunction.processor.report.Reporter} hands problems to
 * javac.
 *
 * <p>Arrows: javac's model only.
 */
@NullMarked
package dev.aifunction.processor.report;

import org.jspecify.annotations.NullMarked;
