package dev.aifunction.samples.concierge;

import dev.aifunction.AiFunction;

/** Tools that are an interface: their toolset takes any implementation. */
interface Keyring {

  /** Finds the room that a key opens. */
  @AiFunction
  String findRoom(int key);
}
