package dev.aifunction.mock.http;

import java.io.IOException;

/**
 * Says that the connection is to be cut in the middle of an exchange.
 *
 * <p>The JDK's server closes the connection of a handler that throws; to close the exchange would
 * end the answer in good order.
 */
final class CutException extends IOException {
  private static final long serialVersionUID = 1;

  CutException() {
    super("the connection is cut on purpose");
  }
}
