/**
 * Lets Jakarta Validation check the constraints that generated code cannot.
 *
 * <p>It is the only package that needs {@code jakarta.validation-api} and a provider of it, such as
 * Hibernate Validator, and stands on {@code dev.aifunction.tool} alone.
 */
@NullMarked
package dev.aifunction.validation;

import org.jspecify.annotations.NullMarked;
