"""Feeds the loop with saves, as soon as they are whole.

watchdog reports a save within a millisecond where the system tells of changes. When a file is closed after
writing, or moved to its place, it is whole. Anything else (a new file, one that is being written, one that is
gone and may come back in the next moment, as when an editor saves by rename) is looked at a little later.

Beside it the files are looked at every now and then. That is all there is where the system tells of nothing:
no inotify is left, the folder is on a network or on the Windows side of WSL, or it was removed and made again.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import Any, Final

from watchdog.events import FileSystemEvent, FileSystemEventHandler

from judge.watch.events import Put, Saved

_SETTLE_S: Final = 0.03
"""How long a file may be half written, or gone, before it is looked at."""
_LOOK_S, _LOOK_OFTEN_S = 0.5, 0.1
"""How often all files are looked at; where the system tells of no changes."""
_WHOLE: Final = ("closed", "moved")


class Files:
    """Watches the attempts in a folder, from threads of its own."""

    def __init__(self, folder: Path, put: Put) -> None:
        self._folder = folder
        self._put = put
        self._due: dict[str, float] = {}
        self._seen: dict[str, tuple[int, ...]] = {}
        """What was told of each attempt last, see `_look_at`."""
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._over = False
        self._observer: Any = None
        self.polls = False
        """Whether the system tells of no changes, so that the files are only looked at now and then."""

    def start(self) -> None:
        try:
            # watchdog 7.0.0 opens an inotify instance when it is imported, 7.1.0 in the constructor, 6.0.0 in start.
            from watchdog.observers import Observer

            observer = Observer()
            observer.schedule(_Handler(self._changed), str(self._folder))
            observer.start()
            self._observer = observer
        except OSError:  # no inotify is left
            self.polls = True
        for slug in self._otherwise_changed():  # all that are there
            self._seen[slug] = self._look_at(slug)
        threading.Thread(target=self._run, daemon=True).start()

    def stop(self) -> None:
        self._over = True
        self._wake.set()
        if self._observer is not None:
            self._observer.stop()

    def _changed(self, path: str, whole: bool) -> None:
        slug = _slug(os.path.basename(path))
        if not slug:
            return
        with self._lock:
            self._due.pop(slug, None)
            if not whole:
                self._due[slug] = time.monotonic() + _SETTLE_S
        if whole:
            self._tell(slug)
        else:
            self._wake.set()

    def _tell(self, slug: str) -> None:
        """Tell of a change, and keep in mind that it was told."""
        with self._lock:
            self._seen[slug] = self._look_at(slug)
        self._put(Saved(slug))

    def _run(self) -> None:
        pause = _LOOK_OFTEN_S if self.polls else _LOOK_S
        look_at = time.monotonic() + pause
        while not self._over:
            now = time.monotonic()
            with self._lock:
                changed = [slug for slug, at in self._due.items() if at <= now]
                for slug in changed:
                    del self._due[slug]
                next_at = min([look_at, *self._due.values()])
            if now >= look_at:
                changed += self._otherwise_changed()
                look_at = now + pause
            for slug in dict.fromkeys(changed):
                self._tell(slug)
            self._wake.wait(max(next_at - time.monotonic(), 0.001))
            self._wake.clear()

    def _otherwise_changed(self) -> list[str]:
        """Return the attempts that nobody has told of and that are not as they were when they were looked at last."""
        try:
            names = {slug for name in os.listdir(self._folder) if (slug := _slug(name))}
        except OSError:  # the folder is gone, and may come back
            names = set()
        with self._lock:
            slugs = (names | set(self._seen)) - set(self._due)
            return sorted(slug for slug in slugs if self._look_at(slug) != self._seen.get(slug, ()))

    def _look_at(self, slug: str) -> tuple[int, ...]:
        """Return what tells that a file is another one; nothing where it is not there."""
        try:
            status = os.stat(self._folder / f"{slug}.py")
        except OSError:
            return ()
        return status.st_mtime_ns, status.st_size, status.st_ino


class _Handler(FileSystemEventHandler):
    def __init__(self, changed: Any) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.is_directory or event.event_type in ("opened", "closed_no_write"):
            return
        if event.event_type == "moved":
            self._changed(os.fsdecode(event.src_path), False)
            self._changed(os.fsdecode(event.dest_path), True)
        else:
            self._changed(os.fsdecode(event.src_path), event.event_type in _WHOLE)


def _slug(name: str) -> str:
    """Return the problem that a file is an attempt at, by its name; nothing where it is none."""
    stem, dot, ending = name.rpartition(".")
    return stem if dot and ending == "py" and stem.isidentifier() else ""
