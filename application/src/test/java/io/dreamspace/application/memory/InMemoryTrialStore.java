package io.dreamspace.application.memory;

import io.dreamspace.application.access.TrialStore;
import io.dreamspace.application.access.Trials;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

record InMemoryTrialStore(Snapshots snapshots) implements TrialStore {

  @Override
  public Optional<Trials> find(SecretHash subject) {
    return snapshots.readable().access().trials().find(subject.hex());
  }

  @Override
  public void put(Trials trials) {
    snapshots.writable().access().trials().put(trials.subject().hex(), trials);
  }

  @Override
  public void delete(SecretHash subject) {
    snapshots.writable().access().trials().remove(subject.hex());
  }

  @Override
  public void deleteForgotten(Instant now, int most) {
    Rows<String, Trials> trials = snapshots.writable().access().trials();
    trials.all().stream()
        .filter(trial -> !now.isBefore(trial.forgottenAt()))
        .sorted(Comparator.comparing(Trials::forgottenAt))
        .limit(most)
        .toList()
        .forEach(trial -> trials.remove(trial.subject().hex()));
  }
}
