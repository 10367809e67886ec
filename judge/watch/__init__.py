"""`judge watch`: one loop over one queue of events, and threads and a process that only feed it."""
