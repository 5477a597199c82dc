package cases;

public class Branch extends Desk {}
