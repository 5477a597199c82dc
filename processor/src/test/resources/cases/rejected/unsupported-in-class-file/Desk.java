package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.processor.cases.ClassFileRecords;
import java.util.List;

public class Desk {
  @AiFunction("Compiles a module.")
  // ERROR: [AiFunctionUnsupportedType] The component worker of Inner (in an element of the component inner of Outer, in the parameter outer of compile) has the type Thread, which no JSON value stands for. Use a record of the values that matter.
  void compile(ClassFileRecords.Outer outer) {}

  @AiFunction("Lists the modules.")
  // ERROR: [AiFunctionUnsupportedType] The component worker of Inner (in an element of the result of list) has the type Thread, which no JSON value stands for. Use a record of the values that matter.
  List<ClassFileRecords.Inner> list() {
    return null;
  }
}
