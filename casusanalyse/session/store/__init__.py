"""One file per session: durable, checked, lockable, and the only room where a database is opened."""
