/**
 * Holds what the processor knows after reading: records of strings, numbers and JavaPoet's type
 * names, which a test can write by hand.
 *
 * <p>{@link dev.aifunction.processor.model.ValueType} is the algebra of values that everything
 * hangs on. Arrows: JavaPoet's {@code TypeName} and {@code AnnotationSpec} and nothing else; no
 * type of javac.
 */
@NullMarked
package dev.aifunction.processor.model;

import org.jspecify.annotations.NullMarked;
