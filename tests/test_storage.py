"""What is kept is kept whole, whoever is killed meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from judge.storage import TemporaryFolder, forget_parts, keep


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


def test_folders_of_judges_that_were_killed_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no other: not of a judge that is alive, nor what merely has such a name, nor through a link."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code = f"""if True:
        import sys, tempfile
        from pathlib import Path
        from judge.storage import TemporaryFolder
        tempfile.tempdir = {str(tmp_path)!r}
        made = TemporaryFolder()
        Path(made.path, "scratch").mkdir()
        Path(made.path, "scratch/file").touch()
        print(made.path, flush=True)
        sys.stdin.read()
    """
    command = [sys.executable, "-c", code]
    killed, alive = (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    )
    orphan, used = (Path(one.stdout.readline().strip()) for one in (killed, alive) if one.stdout)
    killed.kill()
    killed.wait()
    mine = tmp_path / "judge-notes"
    mine.mkdir()
    elsewhere = tmp_path / "elsewhere"
    orphan.rename(elsewhere)
    link = tmp_path / "judge-link"
    link.symlink_to(elsewhere)
    TemporaryFolder().remove()
    assert (elsewhere / "scratch/file").exists()
    elsewhere.rename(orphan)
    ours = TemporaryFolder()
    assert sorted(tmp_path.iterdir()) == sorted([Path(ours.path), used, mine, link])
    ours.remove()
    alive.communicate("")
    TemporaryFolder().remove()
    assert sorted(tmp_path.iterdir()) == sorted([mine, link])
