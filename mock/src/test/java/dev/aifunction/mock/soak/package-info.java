/**
 * Conversations under faults, for a long time: every turn ends in its own answer or in an exception
 * of ours, the stores hold the finished turns and no others, and nothing is left behind.
 *
 * <p>The mock runs in a process of its own, so that threads, connections and memory here are the
 * client's. {@code SoakTest} is the entrance; {@code -Dsoak.minutes=30} runs it longer than the
 * gate does, and {@code -Dsoak.seed} makes the choices of an earlier run again, though not its
 * timing.
 */
@NullMarked
package dev.aifunction.mock.soak;

import org.jspecify.annotations.NullMarked;
