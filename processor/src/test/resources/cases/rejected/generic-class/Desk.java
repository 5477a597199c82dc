package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.io.Serializable;
import java.util.List;

// ERROR: [AiFunctionGenericClass] The functions of Desk mention its type parameter T, and no one type stands for it. Bound it by a type, or make Desk abstract and put @AiCalls on the classes that extend it.
public class Desk<T> {
  @AiFunction("Closes tickets.")
  void close(List<? super T> tickets) {}
}

// ERROR: [AiFunctionGenericClass] The functions of Recursive mention its type parameter T, and no one type stands for it. Bound it by a type, or make Recursive abstract and put @AiCalls on the classes that extend it.
class Recursive<T extends Comparable<T>> {
  @AiFunction("Finds the largest.")
  T max(List<T> all) {
    return null;
  }
}

// ERROR: [AiFunctionGenericClass] The functions of Both mention its type parameter T, and no one type stands for it. Bound it by a type, or make Both abstract and put @AiCalls on the classes that extend it.
class Both<T extends Number & Serializable> {
  @AiFunction("Gives it back.")
  T same(T number) {
    return number;
  }
}

@AiCalls
// ERROR: [AiFunctionGenericClass] The functions of Base mention its type parameter T, and no one type stands for it. Bound it by a type, or make Base abstract and put @AiCalls on the classes that extend it.
abstract class Base<T> {
  @AiFunction("Closes a ticket.")
  abstract void close(T ticket);
}

class Outer<T> {
  // ERROR: [AiFunctionGenericClass] The functions of Inner mention its type parameter T, and no one type stands for it. Bound it by a type, or make Inner abstract and put @AiCalls on the classes that extend it.
  class Inner {
    @AiFunction("Closes a ticket.")
    void close(T ticket) {}
  }
}
