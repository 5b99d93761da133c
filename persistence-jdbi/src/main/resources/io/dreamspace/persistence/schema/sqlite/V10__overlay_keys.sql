-- What lets overlays look on. Of the keys there are hashes only.
create table overlay_keys (
  overlay_key_id text not null primary key,
  name           text not null,
  created_at     integer not null,
  secret         text not null unique
) strict, without rowid;
