package dev.aifunction.samples.docs;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures that a text names. */
record Metrics(Optional<BigDecimal> revenue, Optional<Integer> employees) {}
