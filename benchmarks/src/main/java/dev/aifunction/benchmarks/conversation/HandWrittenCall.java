package dev.aifunction.benchmarks.conversation;

/**
 * Is a call of a function.
 *
 * @param arguments JSON as text
 */
record HandWrittenCall(String id, String name, String arguments) {}
