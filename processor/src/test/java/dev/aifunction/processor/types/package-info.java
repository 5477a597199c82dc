/**
 * Holds a test class for each kind of type: what the model is told of it, every legal and illegal
 * form of it, and how it is written.
 */
@NullMarked
package dev.aifunction.processor.types;

import org.jspecify.annotations.NullMarked;
