/** The simplest case: a class with one function, and an assistant that may call it. */
@NullMarked
package dev.aifunction.samples.weather;

import org.jspecify.annotations.NullMarked;
