package dev.aifunction.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Tells the beginnings of conversations apart by a few bytes, SHA-256 of all of them in turn. */
final class Fingerprint {
  /** What no text of an item has in it: JSON writes it otherwise. */
  private static final byte END = 0;

  private Fingerprint() {}

  /** Returns the prints of the items before each of some positions, which ascend. */
  static Map<Integer, String> of(List<Item> items, List<Integer> positions) {
    Map<Integer, String> prints = new HashMap<>();
    MessageDigest sha = sha256();
    byte[] print = {};
    int next = 0;
    for (int position : positions) {
      sha.update(print);
      for (Item item : items.subList(next, position)) {
        sha.update(ItemWriter.write(item, Instant.EPOCH).getBytes(UTF_8));
        sha.update(END);
      }
      next = position;
      print = sha.digest();
      prints.put(position, HexFormat.of().formatHex(print));
    }
    return prints;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
