package library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

public class Point {
  public final int x;

  @JsonCreator
  public Point(@JsonProperty("x") int x) {
    this.x = x;
  }
}
