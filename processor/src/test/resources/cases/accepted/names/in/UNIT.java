package cases;

public enum UNIT {
  A,
  B
}
