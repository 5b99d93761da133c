package io.dreamspace.application.memory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.specimen.SpecimenStore;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class InMemorySpecimenStore implements SpecimenStore {
  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemorySpecimenStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(SpecimenFilter filter, Order order, long after, int limit) {
    return snapshots
        .readable()
        .specimens()
        .ids(specimen -> Filters.finds(filter, specimen), order, after, limit);
  }

  @Override
  public Batch<SpecimenDetails> read(List<Long> ids) {
    State state = snapshots.readable();
    return Batches.read(ids, id -> find(state, id), details -> Batches.bytes(details.owner()));
  }

  @Override
  public Optional<SpecimenDetails> find(SpecimenId id) {
    return find(snapshots.readable(), id.value());
  }

  @Override
  public Inventory inventory(UserId ownerId) {
    return new Inventory(
        snapshots.readable().specimens().all().stream()
            .filter(specimen -> specimen.ownerId().equals(ownerId))
            .toList());
  }

  @Override
  public Map<UserId, Inventory> inventories(List<Long> ownerIds) {
    return snapshots.readable().specimens().all().stream()
        .filter(specimen -> ownerIds.contains(specimen.ownerId().value()))
        .collect(groupingBy(Specimen::ownerId, collectingAndThen(toList(), Inventory::new)));
  }

  @Override
  public Specimen insert(UserId ownerId, Instant bornAt, @Nullable Instant forgottenAt) {
    State state = snapshots.writable();
    SpecimenId id = new SpecimenId(lastId.incrementAndGet());
    Specimen specimen = new Specimen(id, ownerId, bornAt, forgottenAt);
    put(state, specimen);
    return specimen;
  }

  @Override
  public void update(Specimen specimen) {
    State state = snapshots.writable();
    state.specimens().require(specimen.id().value());
    put(state, specimen);
  }

  @Override
  public void delete(SpecimenId id) {
    snapshots.writable().specimens().remove(id.value());
  }

  @Override
  public void deleteOf(UserId ownerId) {
    snapshots.writable().specimens().removeIf(specimen -> specimen.ownerId().equals(ownerId));
  }

  private static Optional<SpecimenDetails> find(State state, long id) {
    return state
        .specimens()
        .find(id)
        .map(specimen -> new SpecimenDetails(specimen, state.user(specimen.ownerId())));
  }

  private static void put(State state, Specimen specimen) {
    state.user(specimen.ownerId());
    state.specimens().put(specimen.id().value(), specimen);
  }
}
