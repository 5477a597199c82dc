package cases;

public @interface Desk {
  String name();
}
