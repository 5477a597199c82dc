package dev.aifunction.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;

/** Says something to a request, in bytes that were made before. */
interface Answer {

  /** Writes the HTTP response to a request with this body. */
  void give(byte[] request, OutputStream out) throws IOException;
}
