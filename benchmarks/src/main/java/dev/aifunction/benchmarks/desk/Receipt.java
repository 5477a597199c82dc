package dev.aifunction.benchmarks.desk;

/** Answers {@link Desk#order} with the order and what it costs. */
public record Receipt(Order order, long cents) {}
