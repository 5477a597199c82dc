package dev.aifunction.benchmarks.desk;

/** Answers {@link Desk#status}. */
public record Status(boolean open, int waiting, String message) {}
