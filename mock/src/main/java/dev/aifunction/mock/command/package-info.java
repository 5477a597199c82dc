/**
 * Runs the mock as a program of its own, for clients in other processes and languages.
 *
 * <p>Arrows: depends on the root, as any user does, and nothing depends on it.
 */
@NullMarked
package dev.aifunction.mock.command;

import org.jspecify.annotations.NullMarked;
