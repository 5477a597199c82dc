package dev.aifunction.benchmarks.conversation;

/**
 * What a conversation brought.
 *
 * @param text the model's words
 * @param tokens how many tokens all of its requests took
 */
public record Answered(String text, long tokens) {}
