package io.dreamspace.application.listing;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

final class FlatIterator<T> implements Iterator<T> {
  private final Iterator<List<T>> batches;
  private Iterator<T> items = Collections.emptyIterator();

  FlatIterator(Iterator<List<T>> batches) {
    this.batches = batches;
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && batches.hasNext()) {
      items = batches.next().iterator();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
