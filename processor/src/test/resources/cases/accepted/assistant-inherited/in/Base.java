package cases;

interface Base {
  String open(String message);
}
