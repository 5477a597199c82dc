package library;

public class Point {
  public final int x;

  public Point(int x) {
    this.x = x;
  }
}
