package dev.aifunction.benchmarks.desk;

import java.util.UUID;

/** Answers {@link Desk#book} with what it was given. */
public record Booking(
    String guest,
    int nights,
    long cents,
    double discount,
    boolean late,
    Board board,
    UUID id,
    String note) {}
