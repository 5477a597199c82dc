package dev.aifunction.concurrent;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Calls what an application left to be told: what that throws is logged and changes nothing. */
public final class Callbacks {
  private Callbacks() {}

  /**
   * Calls it.
   *
   * @param failed what is logged where it throws
   * @throws VirtualMachineError when it throws one that is nobody's to handle
   */
  public static void run(Runnable callback, Logger log, String failed) {
    try {
      callback.run();
    } catch (Throwable e) {
      failed(e, log, failed);
    }
  }

  /** Does for what was thrown elsewhere what {@link #run} does. */
  public static void failed(Throwable thrown, Logger log, String failed) {
    rethrowErrorOfTheMachine(thrown);
    log.log(Level.WARNING, failed, thrown);
  }

  /**
   * Throws what is nobody's to handle: a {@link VirtualMachineError}, but for a {@link
   * StackOverflowError}, which is the fault of the code that recursed.
   */
  public static void rethrowErrorOfTheMachine(Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
      throw error;
    }
  }
}
