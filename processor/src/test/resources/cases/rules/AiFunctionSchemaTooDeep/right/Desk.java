package cases;

import dev.aifunction.AiFunction;

public class Desk {
  record L1(L2 next) {}
  record L2(L3 next) {}
  record L3(L4 next) {}
  record L4(L5 next) {}
  record L5(L6 next) {}
  record L6(L7 next) {}
  record L7(L8 next) {}
  record L8(L9 next) {}
  record L9(int end) {}

  @AiFunction("Digs.")
  void dig(L1 first) {}
}
