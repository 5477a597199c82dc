package dev.aifunction.mock.embeddings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the vector of a text: the normalised sum of one random direction for each word. */
final class Vectors {
  private Vectors() {}

  /** Returns the unit vector of {@code words}; the same words give the same vector. */
  static float[] of(List<String> words, int dimensions) {
    double[] sum = new double[dimensions];
    for (String word : words) {
      SplittableRandom random = new SplittableRandom(word.hashCode());
      for (int i = 0; i < dimensions; i++) {
        sum[i] += random.nextDouble() - 0.5;
      }
    }
    double square = 0;
    for (double component : sum) {
      square += component * component;
    }
    double length = Math.sqrt(square);
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = (float) (sum[i] / length);
    }
    return vector;
  }

  /** Returns {@code vector} as the API encodes it: little-endian floats in base64. */
  static String base64(float[] vector) {
    ByteBuffer bytes =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float component : vector) {
      bytes.putFloat(component);
    }
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
