package dev.aifunction.benchmarks.conversation;

import java.util.List;

/**
 * Is an answer that called functions.
 *
 * @param outputs what the functions returned, in the order of the calls
 */
record HandWrittenRound(HandWrittenAnswer answer, List<String> outputs) {}
