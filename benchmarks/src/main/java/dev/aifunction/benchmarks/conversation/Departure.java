package dev.aifunction.benchmarks.conversation;

/** Answers {@link Ferries#nextFerry}. */
public record Departure(String from, String to, String ferry, String leaves, int kroner) {}
