"""What is kept is kept whole, whoever is killed meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from judge.storage import forget_parts, keep


@pytest.fixture(autouse=True)
def problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a cache of one's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "judge/problems"


def killed_while_it_writes(path: Path) -> int:
    """Have a process killed by the kernel when it has written 1,000 bytes; give its pid."""
    code = f"""if True:
        import os, resource, signal
        from pathlib import Path
        from judge.storage import keep
        print(os.getpid(), flush=True)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        keep(Path({str(path)!r}), bytes(5000))
    """
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == -signal.SIGXFSZ
    return int(ran.stdout)


def test_what_a_killed_process_was_writing_can_be_removed(problems: Path) -> None:
    """The file has what it had before, and nothing half written lies beside it."""
    path = problems / "top_k.bin"
    keep(path, b"whole")
    pid = killed_while_it_writes(path)
    assert len(list(problems.iterdir())) == 2
    forget_parts(pid)
    assert list(problems.iterdir()) == [path]
    assert path.read_bytes() == b"whole"


def test_what_nobody_removed_goes_with_the_next_writing(problems: Path) -> None:
    """After a judge that was killed itself: what is an hour old, and nothing that somebody may still be writing."""
    path = problems / "top_k.bin"
    path.parent.mkdir(parents=True)
    killed_while_it_writes(path)
    (part,) = problems.iterdir()
    keep(path, b"whole")
    assert part.exists()
    os.utime(part, (0, 0))
    keep(path, b"whole")
    assert list(problems.iterdir()) == [path]
