package dev.aifunction.samples.docs;

import dev.aifunction.AiFunction;

class Calculator {

  /** Divides a number by another. */
  @AiFunction
  double divide(double dividend, double divisor) {
    return dividend / divisor;
  }
}
