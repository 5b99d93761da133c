package io.dreamspace.http.reading;

/** A place in a body, counted from 1 as editors count. The column is in characters, not bytes. */
record Position(int line, int column) {

  /** Of the character that begins at this byte of a UTF-8 text, or of the text's end. */
  static Position of(byte[] text, int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      if (text[i] == '\n') {
        line++;
        column = 1;
      } else if (!Position.continues(text[i])) {
        column++;
      }
    }
    return new Position(line, column);
  }

  /** Whether this byte is a later one of a character. */
  static boolean continues(byte unit) {
    return (unit & 0xC0) == 0x80;
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
