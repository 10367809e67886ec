"""What protects the examiner, in processes of their own: a shield cannot be taken off again."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import textwrap
from pathlib import Path

import pytest

import judge
from judge.processes import shield

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is nothing to be tested elsewhere")


def run(code: str) -> str:
    """Run code in a Python of its own; give what it prints."""
    # The kernel's part is imported now: whom the code becomes may not be able to read it.
    needed = (
        "import judge.candidate.kernel, os, subprocess, sys, time\nfrom judge.processes.shield import *\n"
    )
    code = needed + textwrap.dedent(code)
    environment = {**os.environ, "PYTHONPATH": str(Path(judge.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_memory_is_closed_to_others() -> None:
    """The files that show the memory of a shielded process belong to root: its own user cannot open them."""
    code = """
        os.setgid(65534); os.setuid(65534)
        shield(); shield()
        print(os.stat("/proc/self/mem").st_uid, os.stat(f"/proc/self/task/{os.getpid()}/children").st_uid)
    """
    if os.getuid() != 0:
        code = code.replace("os.setgid(65534); os.setuid(65534)", "")
    assert run(code) == "0 0"


def test_strays_are_seen_through_the_shield() -> None:
    """A shielded ordinary user still sees its own children."""
    drop = "os.setgid(65534); os.setuid(65534)" if os.getuid() == 0 else ""
    code = f"""
        {drop}
        shield()
        known, stray = (subprocess.Popen(["/bin/sleep", "60"], cwd="/") for _ in range(2))
        print(strays({{known.pid}}) == [stray.pid], os.path.exists(f"/proc/{{known.pid}}/status"))
        open(f"/proc/{{known.pid}}/status").close()
        kill_strays({{known.pid}})
        print(strays(set()) == [known.pid], known.poll())
        known.kill()
    """
    assert run(code).split() == ["True", "True", "True", "None"]


def test_daemons_come_home() -> None:
    """A process that forked twice and left its session is a stray, and dies with what it started."""
    code = """
        shield()
        daemon = "import os, time; os.fork() and os._exit(0); os.setsid(); os.fork(); time.sleep(60)"
        subprocess.run([sys.executable, "-S", "-c", daemon])
        print(len(strays(set())))
        time.sleep(0.2)
        kill_strays(set())
        print(strays(set()))
    """
    assert run(code).split() == ["1", "[]"]


@pytest.mark.parametrize(
    "leave", ["", "os.setsid()", "os.setpgid(0, 0)"], ids=["group", "sessions", "groups"]
)
def test_fork_bombs_end(leave: str) -> None:
    """Processes that replace each other as they die are gone when the killing is over."""
    code = f"""
        shield()
        bomb = '''
        import os, resource, time
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if len(os.listdir("/proc")) < 400 and os.fork() == 0:
                {leave or "pass"}
        '''.replace(chr(10) + " " * 8, chr(10))
        subprocess.Popen([sys.executable, "-S", "-c", bomb], start_new_session=True)
        time.sleep(1)
        kill_strays(set())
        print(strays(set()))
    """
    assert run(code) == "[]"


def test_the_group_of_the_judge_is_spared() -> None:
    """A stray in the judge's own process group, or in that of a known process, dies alone."""
    code = """
        known = subprocess.Popen(["/bin/sleep", "60"], process_group=0)
        mate = subprocess.Popen(["/bin/sleep", "60"], process_group=known.pid)
        own = subprocess.Popen(["/bin/sleep", "60"])
        kill_strays({known.pid})
        print(known.poll(), strays(set()) == [known.pid])
        known.kill()
    """
    assert run(code) == "None True"


def test_no_folder_with_packages_or_problems_is_readable() -> None:
    """What may be read holds neither the judge nor its problems, nor anybody's packages but numpy."""
    readable, listable = shield.default_paths(True)
    package = Path(judge.__file__).resolve().parent
    for secret in (package, package.parent / "problems", Path(sysconfig.get_path("purelib")) / "pytest"):
        assert not [path for path in readable if secret.is_relative_to(path)]
    for secret in (package, package.parent / "problems"):
        assert not [path for path in listable if secret.is_relative_to(path)]
    assert any(path.endswith("/numpy") for path in readable)


def test_installed_into_the_library_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the judge lies in the standard library's own folder, that folder's other entries are readable."""
    library = tmp_path / "lib/python3.11"
    package = library / "site-packages/judge"
    for folder in (
        package / "problems",
        library / "json",
        library / "odd/judge-checkout",
        library / "lib-dynload",
    ):
        folder.mkdir(parents=True)
    (library / "os.py").touch()
    (library / "sneaky").symlink_to(library / "site-packages")
    (library / "linked.py").symlink_to(library / "os.py")
    monkeypatch.setattr(judge, "__file__", str(package / "__init__.py"))
    monkeypatch.setattr(os, "__file__", str(library / "os.py"))
    monkeypatch.setattr(shield, "find_spec", lambda _: None)
    readable, listable = shield.default_paths.__wrapped__(False)
    ours = {Path(path).name for path in readable if path.startswith(str(library))}
    assert ours == {"json", "odd", "lib-dynload", "os.py"}
    assert str(library) not in listable
    monkeypatch.setattr(judge, "__file__", str(library / "odd/judge-checkout/judge/__init__.py"))
    readable, _ = shield.default_paths.__wrapped__(False)
    assert not [path for path in readable if path.endswith("/odd")]
