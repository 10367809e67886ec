#!/usr/bin/env bash
# watchdog 6.0.0, 7.0.0, 7.1.0: where no inotify instance is left, each fails at another place.
#
# A program that falls back to watchdog's PollingObserver has to know where the error comes. In 6.0.0 it is
# `observer.start()` that raises. In 7.0.0 it is the import: watchdog/observers/inotify_c.py opens an instance when it
# is loaded, so `from watchdog.observers import Observer` raises OSError, and PollingObserver cannot be imported from
# there either. In 7.1.0 it is the constructor `Observer()`. A `try` round `start()`, which was right for 6.0.0, catches
# neither. The documentation names no place.
#
# Instances run out easily: many systems allow 128 for each user, and every editor, dev server and sync client takes some.
# Here a user namespace of its own is allowed none.
#
# Seen with Python 3.11.7:
#     6.0.0: OSError 24 in start
#     7.0.0: OSError 24 in import
#     7.1.0: OSError 24 in constructor
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if nobody may make a user namespace here.
unshare --user --map-root-user true 2>/dev/null || exit 77
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat >program.py <<'EOF'
import os
from importlib.metadata import version

place = "import"
try:
    from watchdog.events import FileSystemEventHandler
    from watchdog.observers import Observer

    place = "constructor"
    observer = Observer()
    place = "schedule"
    observer.schedule(FileSystemEventHandler(), ".")
    place = "start"
    observer.start()
    place = "nowhere"
except OSError as error:
    print(f"{version('watchdog')}: OSError {error.errno} in {place}", flush=True)
os._exit(0)
EOF
python3 -m venv venv
for version in 6.0.0 7.0.0 7.1.0; do
  venv/bin/pip install --quiet "watchdog==$version" 2>/dev/null
  unshare --user --map-root-user sh -c \
    'echo 0 > /proc/sys/user/max_inotify_instances && exec venv/bin/python program.py'
done | tee seen
diff seen - <<'EOF'
6.0.0: OSError 24 in start
7.0.0: OSError 24 in import
7.1.0: OSError 24 in constructor
EOF
