-- What stamps look like: one image for each type that was given one, whether stamps have it or not.
create table stamp_images (
  stamp_type text not null primary key,
  image      blob not null
) strict;
