/**
 * The comparison of our documents with the one that OpenAI publishes: what ours lack, have too much
 * or type differently. Anyone can run it; nothing of the published document is kept.
 *
 * <p>Both sides are read by {@link dev.aifunction.openapi.generator.drift.ShapeReader} into {@link
 * dev.aifunction.openapi.generator.drift.Shape}s, which are free of how a schema is spelt: of
 * {@code allOf}, aliases, names of what is inline and the forms of null. {@link
 * dev.aifunction.openapi.generator.drift.OperationComparison} walks over both from operation to
 * operation, {@link dev.aifunction.openapi.generator.drift.ShapeComparison} follows the references
 * on both sides together, and a {@link dev.aifunction.openapi.generator.drift.Report} takes down
 * what they find. {@link dev.aifunction.openapi.generator.drift.Accepted} is the list of
 * differences that we want. {@link dev.aifunction.openapi.generator.drift.Drift} is the command.
 */
@NullMarked
package dev.aifunction.openapi.generator.drift;

import org.jspecify.annotations.NullMarked;
