package library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

public class Spot {
  public final int x;

  @JsonCreator
  public Spot(@JsonProperty("x") int x) {
    this.x = x;
  }
}
