package cases;

public interface Entity {
  int id();
}
