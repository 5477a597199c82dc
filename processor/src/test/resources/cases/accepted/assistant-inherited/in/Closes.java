package cases;

interface Closes {
  String close(String message);

  default String later(String message) {
    return message;
  }
}
