/**
 * Compiles the cases of {@code src/test/resources/cases}, each under javac and under ECJ: adding a
 * case is adding its files.
 */
@NullMarked
package dev.aifunction.processor.cases;

import org.jspecify.annotations.NullMarked;
