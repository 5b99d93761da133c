package io.dreamspace.http.request;

import java.net.InetAddress;

/**
 * All addresses that begin with the same bits.
 *
 * @param address one of them
 * @param bits how many count
 */
public record Network(InetAddress address, int bits) {

  /** Refuses more bits than there are. */
  public Network {
    if (bits < 0 || bits > address.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("bits " + bits);
    }
  }

  /** Such as {@code 10.0.0.0/8} or, for one address alone, {@code ::1}. */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address =
        AddressText.read(slash < 0 ? text : text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("address"));
    int all = address.getAddress().length * Byte.SIZE;
    return new Network(address, slash < 0 ? all : Integer.parseInt(text.substring(slash + 1)));
  }

  boolean includes(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] its = other.getAddress();
    if (mine.length != its.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((mine[bit / Byte.SIZE] & mask) != (its[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
