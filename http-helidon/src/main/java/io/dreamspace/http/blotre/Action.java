package io.dreamspace.http.blotre;

/** Answers the calls of one route. */
@FunctionalInterface
public interface Action {
  Reply answer(Call call);
}
