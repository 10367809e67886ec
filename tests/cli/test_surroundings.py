"""Whatever surrounds the judge, it works, or says in a sentence what to do; it never dies of a traceback."""

from __future__ import annotations

import ctypes
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from judge.catalog.find import find
from judge.examiner import GROUPS
from tests.cli.shell import JUDGE, bare, in_terminal, piped

REPOSITORY = Path(__file__).parents[2]
RIGHT = find("top_k").folder / "reference.py"
RUN = ("run", "top_k", "--file", str(RIGHT))
COMMANDS: tuple[list[str], ...] = (
    [],
    ["list"],
    ["next"],
    ["stats"],
    ["config"],
    ["show", "top_k"],
    ["new", "top_k"],
    [*RUN],
    ["doctor"],
)

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has what this needs")


def said(ran: subprocess.CompletedProcess[str]) -> str:
    """Return all that was written, after a look for what must never be."""
    text = ran.stdout + ran.stderr
    assert "Traceback" not in text
    assert "Warning" not in text
    return text


# --- signals ---

STARTED = 3
"""A descriptor on which the judge tells that its first line was reached."""
_FIRST_LINE = (
    f"import os, judge.__main__ as judge; os.write({STARTED}, b'x'); os.close({STARTED}); judge.main()"
)


_BEGIN = """
import os, sys

class Teller:
    def find_spec(self, name, *_):
        if name == "judge.cli.main":
            os.close({0})

sys.meta_path.insert(0, Teller())
from judge.__main__ import main
main()
"""
"""Closes a descriptor when the judge has begun and imports the rest; what comes before is Python's own affair."""


@contextmanager
def subreaper() -> Iterator[None]:
    """Have orphans come to this process, where they are found."""
    libc = ctypes.CDLL(None)
    libc.prctl(36, 1, 0, 0, 0)
    yield
    libc.prctl(36, 0, 0, 0, 0)


def children() -> set[int]:
    threads = Path("/proc/self/task").iterdir()
    return {int(pid) for thread in threads for pid in (thread / "children").read_text().split()}


class Stopping:
    """A judge that gets a signal some time after its first line."""

    def __init__(self, home: Path, arguments: tuple[str, ...], number: int, delay: float) -> None:
        temporary = home / "temporary"
        temporary.mkdir(exist_ok=True)
        before = children()
        read, write = os.pipe()
        judge = subprocess.Popen(
            [sys.executable, "-c", _BEGIN.format(write), *arguments],
            env=os.environ | {"TMPDIR": str(temporary)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(write,),
            start_new_session=True,
            text=True,
        )
        os.close(write)
        os.read(read, 1)
        os.close(read)
        time.sleep(delay)
        self.was_done = judge.poll() is not None
        with judge:
            if not self.was_done:
                # Ctrl-C goes to all processes of the terminal, kill to one.
                send = os.killpg if number == signal.SIGINT else os.kill
                send(judge.pid, number)
            begun = time.monotonic()
            self.stdout, self.stderr = judge.communicate(timeout=30)
            self.seconds = time.monotonic() - begun
        self.code = judge.returncode
        deadline = time.monotonic() + 2  # the kernel kills what is left, in its own time
        while (left := children() - before) and time.monotonic() < deadline:
            for pid in left:
                os.waitpid(pid, os.WNOHANG)
            time.sleep(0.01)
        self.left = [*left, *temporary.iterdir(), *home.glob(".cache/judge/**/*.part*")]


def lasts(arguments: tuple[str, ...]) -> float:
    begun = time.monotonic()
    piped(*arguments)
    return time.monotonic() - begun


@linux
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
@pytest.mark.parametrize("state", ["cold", "warm"])
def test_a_signal_ends_the_judge_at_any_moment(home: Path, number: signal.Signals, state: str) -> None:
    """Ctrl-C is 130, the others are death by the signal; stdout is empty or whole, and nothing is left."""
    arguments = (*RUN, "--json")
    seconds = lasts(arguments)
    if state == "warm":
        seconds = lasts(arguments)
    runs = 16 if number == signal.SIGINT else 4
    with subreaper():
        for turn in range(runs):
            if state == "cold":
                for kept in home.glob(".cache/judge/problems/*"):
                    kept.unlink()
            run = Stopping(home, arguments, number, 0.001 + seconds * turn / runs)
            assert run.left == []
            assert run.stderr == ""
            assert not run.stdout or json.loads(run.stdout)["verdict"] == "accepted"
            if not run.was_done:
                expected = 130 if number == signal.SIGINT else -number
                finished = run.code == 0 and run.stdout  # it was on its way out
                assert run.code == expected or finished


@linux
@pytest.mark.parametrize("arguments", [("verify", "top_k"), ("list", "--json"), ("doctor",)], ids=" ".join)
def test_a_signal_ends_every_command(home: Path, arguments: tuple[str, ...]) -> None:
    """What holds for judge run holds for the others."""
    with subreaper():
        for turn in range(5):
            run = Stopping(home, arguments, signal.SIGINT, 0.001 + 0.1 * turn)
            assert run.left == []
            assert run.was_done or run.code in (0, 130)
            assert "Traceback" not in run.stderr


def test_ctrl_c_in_the_middle_of_output_leaves_it_whole() -> None:
    """A reader that is slow gets all of the JSON, one that reads no more keeps the judge for a second."""
    for reads in (True, False):
        with subprocess.Popen(
            [*JUDGE, "list", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, pipesize=4096
        ) as judge:
            assert judge.stdout is not None
            assert judge.stderr is not None
            first = os.read(judge.stdout.fileno(), 1)  # from now on it waits for more of it to be read
            judge.send_signal(signal.SIGINT)
            time.sleep(0.1)
            if reads:
                assert json.loads(first + judge.stdout.read())
            assert judge.wait(10) == 130
            assert judge.stderr.read() == b""


def test_ctrl_c_in_a_terminal_leaves_the_cursor_there(home: Path) -> None:
    """The live line hides it, and whatever ends the judge shows it again."""
    seconds = lasts(RUN)
    for turn in range(1, 6):
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(JUDGE[0], [*JUDGE, *RUN])
        time.sleep(0.1 + seconds * turn / 6)
        try:
            os.write(terminal, b"\x03")
        except OSError:  # it has ended
            pass
        written = b""
        while True:
            try:
                written += os.read(terminal, 65536)
            except OSError:
                break
        os.close(terminal)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        assert code == 130 or (code == 0 and b"accepted" in written)
        assert written.rfind(b"\x1b[?25h") >= written.rfind(b"\x1b[?25l")


@linux
def test_a_terminal_that_is_closed_ends_the_judge(home: Path) -> None:
    """What cannot be written to it any more is no failure of the judge's."""
    attempt = home / "endless.py"
    attempt.write_text("def top_k(items, k):\n    while True: pass\n")
    (home / "temporary").mkdir()
    said = home / "said"
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TMPDIR"] = str(home / "temporary")
        os.dup2(os.open(said, os.O_CREAT | os.O_WRONLY), 2)
        os.execv(JUDGE[0], [*JUDGE, "run", "top_k", "--file", str(attempt)])
    written = b""
    while b"examples" not in written:
        written += os.read(terminal, 65536)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGHUP
    assert said.read_text() == ""
    assert list((home / "temporary").iterdir()) == []


def test_a_signal_is_heard_where_python_drops_exceptions() -> None:
    """What is raised while an object is destroyed is lost, and is raised again."""
    code = """if True:
        import os, signal, time
        from judge.cli import signals

        class Swallows:
            def __del__(self):
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(1)

        signals.listen()
        try:
            Swallows()
            time.sleep(5)
        except signals.Stopped:
            print(signals.heard())
    """
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == (f"{signal.SIGINT:d}\n", "")


def test_a_signal_that_is_ignored_stays_ignored() -> None:
    """What nohup starts goes on when its terminal is closed."""
    command = ["sh", "-c", 'trap "" HUP INT; exec "$@"', "sh", *JUDGE, *RUN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as judge:
        for _ in range(20):
            time.sleep(0.02)
            judge.send_signal(signal.SIGHUP)
            judge.send_signal(signal.SIGINT)
        out, _ = judge.communicate(timeout=60)
    assert (judge.returncode, "accepted" in out) == (0, True)


# --- settings of others ---


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTEST_ADDOPTS": "--nonsense", "PYTEST_PLUGINS": "nonsense", "PYTEST_DEBUG": "1"},
        {"_ARGCOMPLETE": "1", "PYTEST_THEME": "nonsense", "PY_COLORS": "1", "CI": "1", "BUILD_NUMBER": "1"},
        {"HYPOTHESIS_EXPERIMENTAL_OBSERVABILITY": "1", "HYPOTHESIS_STORAGE_DIRECTORY": "storage"},
    ],
    ids=" ".join,
)
def test_settings_for_pytest_and_hypothesis_are_not_for_the_judge(
    home: Path, settings: dict[str, str]
) -> None:
    """Neither the environment nor files above the current folder change how a suite is run."""
    for name in ("pytest.ini", "tox.ini", "setup.cfg"):
        (home / name).write_text("[pytest]\naddopts = --nonsense\n[tool:pytest]\naddopts = --nonsense\n")
    (home / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = '--nonsense'\n")
    (home / "conftest.py").write_text("raise SystemExit(99)\n")
    (home / "inside").mkdir()
    os.chdir(home / "inside")
    ran = piped(*RUN, **settings)  # drawn by hypothesis, with the cache empty
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "\x1b" not in ran.stdout
    assert list(Path().iterdir()) == []
    made = {path.name for path in home.iterdir()} - {"inside", "conftest.py", "pyproject.toml"}
    assert made == {"pytest.ini", "tox.ini", "setup.cfg", ".cache"}


@pytest.mark.parametrize("columns", ["0", "999999999999", "-1", "many"])
def test_a_width_that_is_nonsense_is_not_used(columns: str) -> None:
    """COLUMNS=0 prints as a terminal without it does."""
    shown = bare(in_terminal("list", COLUMNS=columns))
    assert "  top_k  " in shown
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize("setting", ["PYTHONWARNDEFAULTENCODING=1", "PYTHONDEVMODE=1"])
@pytest.mark.parametrize("command", [*COMMANDS, ["verify", "top_k"]], ids=" ".join)
def test_warnings_that_are_errors_find_nothing_to_warn_of(command: list[str], setting: str) -> None:
    """Every command is silent and works with the settings with which people look for faults in their own code."""
    name, _, value = setting.partition("=")
    ran = piped(*command, **{"PYTHONWARNINGS": "error", name: value})
    assert (ran.returncode, ran.stderr) == (0, "")
    said(ran)


# --- home, current and temporary folders ---


STRANGER = 20_000 + os.getpid() % 30_000
"""A user without a name, and another one in each process that runs tests, as processes are counted by user."""


def outermost_closed(path: Path) -> Path | None:
    """Return the outermost folder on the way to a path that others must not enter."""
    return next(
        (place for place in (*reversed(path.parents), path) if not place.stat().st_mode & 0o001), None
    )


def as_stranger(before: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `judge` as a user without a name, after commands of root in a namespace of mounts."""
    if os.geteuid() != 0 or subprocess.run(["unshare", "-m", "true"], check=False).returncode:
        pytest.skip("only root may become somebody else and mount folders")
    # Interpreter and checkout may lie in a folder that others must not enter, such as root's home: there only
    # what is needed is left.
    roots = {Path(place).resolve() for place in (sys.prefix, sys.base_prefix, REPOSITORY)}
    closed = {root: found for root in roots if (found := outermost_closed(root))}
    if any(root in closed.values() for root in roots):
        pytest.skip("the interpreter or the checkout is itself a folder that others must not enter")
    opened = "".join(f"mount -t tmpfs -o mode=755 none {folder}\n" for folder in set(closed.values()))
    opened += "".join(f"mkdir -p {root}; mount --bind /mnt/all{root} {root}\n" for root in closed)
    script = f"""set -e
        mount --make-rprivate /
        mount -t tmpfs none /mnt; mkdir /mnt/all; mount --rbind / /mnt/all
        {opened}
        cd /
        unset HOME TMPDIR
        {before}
        exec setpriv --reuid {STRANGER} --regid {STRANGER} --clear-groups "$@"
    """
    command = ["unshare", "-m", "bash", "-c", script, "bash", *JUDGE, *arguments]
    return subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


CLOSED = f"mount -t tmpfs none /srv; mkdir -p /srv/closed/home; chown {STRANGER} /srv/closed/home; cd /srv/closed/home"
NO_ROOM = """for folder in /tmp /var/tmp /usr/tmp; do
    if [ -d $folder ]; then mount --rbind $folder $folder; mount -o remount,bind,ro $folder; fi; done
    export TMPDIR=/var/tmp HOME=/srv"""


@pytest.mark.parametrize(
    "before",
    ["", "export HOME=/usr", f"{CLOSED}; chmod 0 /srv/closed; cd /; export HOME=/srv/closed/home",
     "export HOME=relative"],
    ids=["none", "may not be written", "may not be reached", "relative"],
)  # fmt: skip
def test_a_home_folder_is_not_needed(before: str) -> None:
    """Judging works, a warning says what is not kept and why, and doctor marks it."""
    ran = as_stranger(before, *RUN)
    assert ran.returncode == 0, said(ran)
    listed = as_stranger(before, "list")
    assert listed.returncode == 0, said(listed)
    doctor = as_stranger(before, "doctor")
    assert doctor.returncode == 0
    assert "judging works here" in said(doctor)
    for line in ("cache", "progress"):
        assert any(row.split()[:2] == [line, "!!"] for row in doctor.stdout.splitlines())


@pytest.mark.parametrize("mode", ["0", "711"])
def test_the_folder_above_need_not_be_open(mode: str) -> None:
    """In a folder that only its own descriptor leads to, an attempt is begun and judged."""
    before = f"{CLOSED}; chmod {mode} /srv/closed"
    assert "next: judge run top_k" in said(as_stranger(before, "new", "top_k"))
    attempt = "/srv/closed/home/solutions/top_k.py"
    begun = f"mount -t tmpfs none /srv; mkdir -p {os.path.dirname(attempt)}; cp {RIGHT} {attempt}"
    ran = as_stranger(f"{begun}; cd /srv/closed/home; chmod {mode} /srv/closed", "run", "top_k")
    assert ran.returncode == 0, said(ran)
    ran = as_stranger(f"{begun}; chmod {mode} /srv/closed", "run", "top_k", "--workspace", "/srv/closed/home")
    assert ran.returncode == (2 if mode == "0" else 0)
    assert "cannot be entered: Permission denied" in said(ran) or mode == "711"


@linux
@pytest.mark.parametrize("command", [*COMMANDS, ["run", "top_k"], ["verify", "top_k"]], ids=" ".join)
def test_a_current_folder_that_is_gone(home: Path, command: list[str]) -> None:
    """What needs no current folder works, the rest asks for another one."""
    gone = home / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    ran = piped(*command, PYTHONPATH=str(REPOSITORY))
    needs = command in (["new", "top_k"], ["run", "top_k"])
    assert ran.returncode == (2 if needs else 1 if command == ["doctor"] else 0), said(ran)
    assert ("the current folder does not exist any more" in said(ran)) is (needs or command == ["doctor"])


@pytest.mark.parametrize("command", [[*RUN], [*RUN, "--input", "top_k(['a'], 1)"], ["verify", "top_k"]])
def test_no_temporary_folder(command: list[str]) -> None:
    """Where nothing temporary can be written, a sentence says how to have it elsewhere."""
    ran = as_stranger(NO_ROOM, *command)
    assert ran.returncode == 3
    assert "no folder for temporary files can be made" in said(ran)
    assert ran.stderr.splitlines()[-1].startswith("set TMPDIR to a folder that you may write in")


def test_doctor_without_a_temporary_folder() -> None:
    """Doctor says so too, and ends."""
    ran = as_stranger(NO_ROOM, "doctor")
    assert ran.returncode == 1
    assert "!! no folder for temporary files can be made: set TMPDIR" in said(ran)


@pytest.mark.parametrize("lost", ["/proc", str(find("top_k").folder.parent.parent)])
def test_doctor_never_dies(lost: str) -> None:
    """Whatever is missing is a line of what it prints."""
    ran = as_stranger(f"mount -t tmpfs none {lost}", "doctor")
    assert ran.returncode == 1
    assert "!!" in said(ran)
    assert ran.stdout.endswith("see what is marked with !!\n")


@pytest.mark.parametrize("variable", ["XDG_CACHE_HOME", "XDG_DATA_HOME", "TMPDIR"])
def test_a_full_disk(variable: str) -> None:
    """Judging goes on without what cannot be kept, and leaves nothing half written."""
    full = f"""mount -t tmpfs -o size=64k,mode=777 none /srv
        head -c 65536 /dev/zero > /srv/fill || true
        export HOME=/tmp {variable}=/srv"""
    ran = as_stranger(full, "run", "top_k", "--workspace", "/srv")
    assert ran.returncode == 2
    begun = f"mount -t tmpfs none /opt; mkdir /opt/solutions; cp {RIGHT} /opt/solutions/top_k.py"
    ran = as_stranger(f"{full}\n{begun}", "run", "top_k", "--workspace", "/opt")
    assert ran.returncode == 0, said(ran)
    assert ("make room on the disk" in said(ran)) is (variable == "XDG_DATA_HOME")


def test_a_python_that_finds_its_libraries_by_the_environment(home: Path) -> None:
    """LD_LIBRARY_PATH and PYTHONHOME reach the Python of attempts, and no attempt sees them."""
    python = home / "python"
    python.write_text(
        f'#!/bin/sh\n[ "$LD_LIBRARY_PATH" = /needed ] || exit 127\nexec {sys.executable} "$@"\n'
    )
    python.chmod(0o755)
    attempt = home / "attempt.py"
    attempt.write_text("import os\ndef top_k(items, k):\n    return sorted(os.environ)\n")
    code = f"import sys; sys.executable = {str(python)!r}; from judge.__main__ import main; main()"
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "run",
            "top_k",
            "--file",
            str(attempt),
            "--input",
            "top_k(['a'], 1)",
            "--json",
        ],
        env=os.environ | {"LD_LIBRARY_PATH": "/needed"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    got = json.loads(ran.stdout)["got"]
    assert "'PYTHONUTF8'" in got
    assert "LD_LIBRARY_PATH" not in got


# --- what is no file ---


def test_pipes_that_nobody_writes_into(home: Path) -> None:
    """They are waited for, but not for ever."""
    (home / "solutions").mkdir()
    for name in ("pipe", "solutions/top_k.py"):
        os.mkfifo(home / name)
    for arguments, name in ((["--file", "pipe"], "pipe"), ([], "solutions/top_k.py")):
        ran = piped("run", "top_k", *arguments)
        assert ran.returncode == 2
        assert ran.stderr.startswith(f"{name} is a pipe, and nothing came out of it for 3 s\n")


@pytest.mark.parametrize("before", ["", "sleep 4; "], ids=["at once", "late"])
def test_the_output_of_another_program_is_judged(before: str) -> None:
    """`--file <(...)` waits as long as that program takes."""
    line = f"{' '.join(JUDGE)} run top_k --file <({before}cat {RIGHT})"
    ran = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, said(ran)


def test_a_pipe_that_gets_its_writer_later(home: Path) -> None:
    """A named pipe works as a file does, when somebody writes into it."""
    os.mkfifo(home / "pipe")
    line = f"(sleep 1; cat {RIGHT} > pipe) & exec {' '.join(JUDGE)} run top_k --file pipe"
    ran = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, said(ran)


@pytest.mark.parametrize(
    "make",
    ["mkfifo problems/top_k.edge.bin", "mkdir problems/top_k.edge.bin", "rmdir problems; touch problems",
     "head -c 10000 /dev/zero > problems/top_k.edge.bin",
     "printf x > problems/top_k.edge.bin; chmod 0 problems/top_k.edge.bin"],
)  # fmt: skip
def test_a_cache_that_cannot_be_used(home: Path, make: str) -> None:
    """What lies in the cache is used, replaced or done without, whatever it is."""
    cache = home / ".cache/judge"
    (cache / "problems").mkdir(parents=True)
    subprocess.run(["sh", "-c", make], cwd=cache, check=True)
    ran = piped(*RUN)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert piped("doctor").returncode == 0


@pytest.mark.parametrize(
    "make",
    [
        "mkfifo progress.db",
        "mkdir progress.db",
        "mkfifo progress.lock; echo no database at all > progress.db",
    ],
)
def test_a_record_that_cannot_be_used(home: Path, make: str) -> None:
    """A warning says so, and everything else goes on."""
    data = home / ".local/share/judge"
    data.mkdir(parents=True)
    (home / "solutions").mkdir()
    (home / "solutions/top_k.py").write_bytes(RIGHT.read_bytes())
    subprocess.run(["sh", "-c", make], cwd=data, check=True)
    for command in (["list"], ["run", "top_k"]):
        ran = piped(*command)
        assert ran.returncode == 0
        assert said(ran)
        assert ran.stderr.startswith("warning: ")


def test_a_workspace_that_is_a_file(home: Path) -> None:
    """The message does not propose to make a folder in its place."""
    (home / "file").touch()
    ran = piped("run", "top_k", JUDGE_WORKSPACE="file")
    assert ran.returncode == 2
    assert ran.stderr == (
        "the workspace file is a file, not a folder\nname a folder of yours with --workspace or JUDGE_WORKSPACE\n"
    )


def test_solutions_that_may_not_be_entered() -> None:
    """It is not said that there is no attempt, but that it cannot be read."""
    attempt = "/srv/solutions/top_k.py"
    before = f"mount -t tmpfs none /srv; mkdir -p /srv/solutions; cp {RIGHT} {attempt}; chmod 0 {attempt}"
    ran = as_stranger(before, "run", "top_k", "--workspace", "/srv")
    assert ran.returncode == 2
    assert "cannot read srv/solutions/top_k.py: Permission denied" in said(ran)


# --- limits, names, and others at the same time ---


@pytest.mark.parametrize(
    ("limit", "code", "sentence"),
    [
        ("-n 6", 3, "too few files may be open at once"),
        ("-n 24", 0, "accepted"),
        ("-s 512", 0, "accepted"),
        ("-c 0 -t 30", 0, "accepted"),
    ],
)
def test_limits_of_the_shell(limit: str, code: int, sentence: str) -> None:
    """The judge works under them, or says which one is too low."""
    command = ["sh", "-c", f'ulimit {limit}; exec "$@"', "sh", *JUDGE, *RUN]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == code
    assert sentence in " ".join(said(ran).split())


@pytest.mark.parametrize("most", [1, 2, 3])
def test_too_few_processes(most: int) -> None:
    """Wherever the next process cannot be had, a sentence says so."""
    ran = as_stranger("", "--version")
    assert ran.returncode == 0
    before = f"ulimit -u {most}"
    ran = as_stranger(before, *RUN)
    assert ran.returncode == 3
    assert "no more processes can be started" in " ".join(said(ran).split())


def test_a_mask_that_takes_away_all_rights() -> None:
    """What the judge makes it can use, even under umask 777."""
    before = "mount -t tmpfs -o mode=777 none /srv; cd /srv; export HOME=/srv; umask 777"
    ran = as_stranger(before, *RUN)
    assert ran.returncode == 0, said(ran)
    assert "next: judge run top_k" in said(as_stranger(before, "new", "top_k"))


@pytest.mark.parametrize(
    "name", ["with spaces and 'quotes'", "zwei\nZeilen", "日本語 ä", "deep/" * 60, os.fsdecode(b"\xff\xfe")]
)
def test_folders_of_any_name(home: Path, name: str) -> None:
    """Home, temporary folder and workspace may be called anything."""
    folder = home / name
    folder.mkdir(parents=True)
    everywhere = dict.fromkeys(("HOME", "TMPDIR", "JUDGE_WORKSPACE"), str(folder))
    assert piped("new", "top_k", **everywhere).returncode == 0
    (folder / "solutions/top_k.py").write_bytes(RIGHT.read_bytes())
    ran = piped("run", "top_k", **everywhere)
    assert ran.returncode == 0, said(ran)
    assert sorted(path.name for path in folder.iterdir()) == [".cache", ".local", "solutions"]


@pytest.mark.parametrize(
    "settings",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "xx_YY.nonsense", "TZ": ":/nonsense"},
        {"PATH": "", "TERM": ""},
        {"PYTHONOPTIMIZE": "2", "PYTHONHASHSEED": "7", "PYTHONDONTWRITEBYTECODE": "1"},
    ],
    ids=str,
)
def test_settings_of_python_and_of_the_system(settings: dict[str, str]) -> None:
    """None of them changes what comes out."""
    ran = piped(*RUN, **settings)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "accepted" in ran.stdout


def test_several_judges_begin_at_once_with_an_empty_cache() -> None:
    """Each works out what it needs, and what is kept in the end is whole."""
    command = [*JUDGE, *RUN, "--json"]
    judges = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    for judge in judges:
        out, _ = judge.communicate(timeout=120)
        assert json.loads(out)["verdict"] == "accepted"
    kept = sorted(path.name for path in Path(".cache/judge/problems").iterdir())
    assert kept == sorted(f"top_k.{group}.bin" for group in GROUPS)
