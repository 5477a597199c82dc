package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;

@AiCalls
public class Board<T extends Shape, K, C extends Comparable<C>> {

  @AiFunction("Draws a shape.")
  public T draw(T shape) {
    return shape;
  }

  @AiFunction("Draws shapes.")
  public List<T> drawAll(List<T> shapes, T[] more) {
    return shapes;
  }

  @AiFunction("Counts the shapes.")
  public int count(List<? extends T> shapes) {
    return shapes.size();
  }

  @AiFunction("Names a shape.")
  public <S extends Shape> String name(S shape) {
    return shape.name();
  }

  @AiFunction("Gives shapes back.")
  public <S extends Shape> List<S> same(List<S> shapes) {
    return shapes;
  }

  @AiFunction("Says how many boards there are.")
  public static int boards() {
    return 1;
  }

  public class Corner {
    @AiFunction("Puts a shape into the corner.")
    public String put(T shape) {
      return shape.name();
    }
  }

  public class Edge<N extends Number> {
    @AiFunction("Says how long the edge is.")
    public int length() {
      return 3;
    }
  }
}
