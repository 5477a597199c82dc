/**
 * Is the map of the processor.
 *
 * <pre>
 * TypeElement ──read──▶ model ──generate──▶ JavaFile
 *                 │       │
 *     report ◀────┘     schema
 * </pre>
 *
 * <p>{@link dev.aifunction.processor.AiFunctionProcessor} is the loop and the only public entrance:
 * it finds annotated types, has them read, and writes what is generated, unless a problem was
 * reported. Types that name what does not exist yet wait for the next round. The types of javac
 * stop at {@code read}; behind it there are only records of strings, numbers and JavaPoet's type
 * names.
 */
@NullMarked
package dev.aifunction.processor;

import org.jspecify.annotations.NullMarked;
