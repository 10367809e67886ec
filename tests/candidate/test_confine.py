"""The confinement, tried out by real processes, as the user that runs the tests and as an ordinary one."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from judge.candidate import landlock
from judge.candidate.confine import offered
from tests.candidate.confined import ATTACKS, DUTIES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the layers are Linux's")

REPO = Path(__file__).parents[2]
CHECKOUT = Path(tempfile.gettempdir(), f"judge-test-{os.getpid()}")
"""A copy where everybody may read it: the repository may lie in a folder that others cannot enter."""
SCRIPT = CHECKOUT / "confined.py"
LAYERS = tuple(offered())
NOBODY = 65534

VICTIM = """
import ctypes, time
buffer = ctypes.create_string_buffer(b"a secret of the victim")
print(ctypes.addressof(buffer), flush=True)
time.sleep(600)
"""

CONFINED = """
import json, sys
policy = json.loads(sys.argv[1])
sys.path.insert(0, sys.argv[2])
from judge.candidate.confine import Policy, confine
confine(Policy(**{**policy, "off": frozenset(policy["off"])}))
"""


@pytest.fixture(scope="module", autouse=True)
def checkout() -> Iterator[None]:
    """Put there what is needed, and take it away again."""
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPO / "judge", CHECKOUT / "judge", ignore=skip, dirs_exist_ok=True)
    shutil.copy(Path(__file__).with_name(SCRIPT.name), SCRIPT)
    subprocess.run(["chmod", "-R", "a+rX", str(CHECKOUT)], check=True)
    yield
    shutil.rmtree(CHECKOUT)


@dataclass(frozen=True)
class Person:
    """Somebody who runs the candidate: which Python, and as which user."""

    python: str
    user: int | None = None

    @property
    def credentials(self) -> dict[str, Any]:
        if self.user is None:
            return {}
        return {"user": self.user, "group": self.user, "extra_groups": []}

    def ask_python(self, code: str) -> Any:
        command = [self.python, "-P", "-c", f"import json, sys; print(json.dumps({code}))"]
        return json.loads(subprocess.run(command, check=True, capture_output=True, **self.credentials).stdout)


@cache
def people() -> dict[str, Person]:
    """Return the user that runs the tests and, where that is root, an ordinary user with a Python to read."""
    found = {"tester": Person(sys.executable)}
    for python in (sys.executable, "/usr/bin/python3"):
        if os.getuid() == 0 and "ordinary" not in found:
            person = Person(python, NOBODY)
            try:
                if person.ask_python("sys.version_info >= (3, 11)"):
                    found["ordinary"] = person
            except (OSError, subprocess.CalledProcessError):
                continue
    return found


@pytest.fixture(params=["tester", "ordinary"])
def person(request: pytest.FixtureRequest) -> Person:
    """Return everybody in turn."""
    if request.param not in people():
        pytest.skip("the tests do not run as root, or there is no Python that others may read")
    return people()[request.param]


def policy(person: Person, off: frozenset[str] = frozenset(), **changes: Any) -> dict[str, Any]:
    shield = CHECKOUT / "judge/processes/shield.py"  # by its path: the rest of the examiner needs packages
    numpy = has_numpy(person)
    code = f"__import__('runpy').run_path({str(shield)!r})['default_paths']({numpy})"
    readable, listable = person.ask_python(f"sys.path.insert(0, {str(CHECKOUT)!r}) or {code}")
    return {
        "readable": readable,
        "listable": listable,
        "memory_bytes": 4 * 2**30,
        "output_bytes": 2**20,
        "cpu_s": 60,
        "off": list(off),
        **changes,
    }


@cache
def has_numpy(person: Person) -> bool:
    return bool(person.ask_python("__import__('importlib.util').util.find_spec('numpy') is not None"))


@contextmanager
def scratch_folder(person: Person) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="judge-test-"))
    try:
        for name in ("file", "to-remove", "to-rename", "output", "problems/suite.py"):
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("text")
        (folder / "link-to-problem").symlink_to(folder / "problems/suite.py")
        if person.user is not None:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, person.user, person.user, follow_symlinks=False)
        yield folder
    finally:
        shutil.rmtree(folder)


@cache
def tried(person: Person, what: str, on: frozenset[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Have a process with these layers try everything; give its layers and the outcomes by name."""
    with ExitStack() as stack:
        scratch = stack.enter_context(scratch_folder(person))
        victim = stack.enter_context(
            subprocess.Popen([person.python, "-c", VICTIM], stdout=subprocess.PIPE, **person.credentials)
        )
        stack.callback(victim.kill)
        assert victim.stdout is not None
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        ours, theirs = (stack.enter_context(end) for end in socket.socketpair())
        ours.send(b"x")
        reader, writer = os.pipe()
        result = stack.enter_context(open(reader, "rb"))
        numpy = has_numpy(person)
        packages = sorted({sysconfig.get_path("purelib"), *person.ask_python("sys.path")})
        packages = [path for path in packages if path.endswith("-packages")]
        given = {
            "path": [str(CHECKOUT), *(packages if numpy else [])],
            "policy": policy(person, off=frozenset(LAYERS) - on),
            "try": what,
            "numpy": numpy,
            "packages": packages,
            "scratch": str(scratch),
            "problem": str(scratch / "problems/suite.py"),
            "victim": victim.pid,
            "address": int(victim.stdout.readline()),
            "port": server.getsockname()[1],
            "wire": theirs.fileno(),
            "result": writer,
        }
        with open(scratch / "output", "a+b") as output:
            process = subprocess.Popen(
                [person.python, "-P", "-s", "-S", "-B", str(SCRIPT), json.dumps(given)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=scratch,
                env={"LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"},
                pass_fds=(theirs.fileno(), writer),
                process_group=0,
                **person.credentials,
            )
            os.close(writer)
            said = result.read()
            process.wait()
        assert said, (scratch / "output").read_text()
        layers, outcomes = json.loads(said)
        return layers, outcomes


ALL = frozenset(LAYERS)


@pytest.mark.parametrize("name", ATTACKS)
def test_attacks_are_stopped(person: Person, name: str) -> None:
    """What an attack can do without the confinement it cannot do with it, nor with a single right layer."""
    _, unconfined = tried(person, "attacks", frozenset())
    _, confined = tried(person, "attacks", ALL)
    assert confined[name]
    if unconfined[name]:
        pytest.skip(f"this machine stops it by itself: {unconfined[name]}")
    for layer in ATTACKS[name][1]:
        if offered()[layer] == "on" and (layer != "landlock" or landlock.version() >= 6):
            layers, outcomes = tried(person, "attacks", frozenset({layer, "no_new_privs"}))
            assert layers[layer] == "on"
            assert outcomes[name], f"{layer} alone does not stop it"


@pytest.mark.parametrize("name", DUTIES)
def test_work_goes_on(person: Person, name: str) -> None:
    """What an honest attempt needs works with all layers on."""
    layers, outcomes = tried(person, "duties", ALL)
    assert outcomes[name] == ""
    assert layers == offered()


def test_layers_are_named(person: Person) -> None:
    """A layer that is switched off is told as off, and so are those that rest on it."""
    layers, _ = tried(person, "duties", ALL - {"no_new_privs"})
    assert layers["rlimits"] == "on"
    assert layers["no_new_privs"] == layers["landlock"] == layers["seccomp"] == "off"


@contextmanager
def confined_process(person: Person, code: str, **changes: Any) -> Iterator[subprocess.Popen[str]]:
    """Run code in a confined process, once it has printed a line."""
    command = [
        person.python,
        "-P",
        "-s",
        "-S",
        "-B",
        "-c",
        CONFINED + "print('confined', flush=True)\n" + code,
    ]
    process = subprocess.Popen(
        [*command, json.dumps(policy(person, **changes)), str(CHECKOUT)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd="/",
        **person.credentials,
    )
    with process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "confined\n", process.stdout.read()
            yield process
        finally:
            process.kill()


def test_kernel_agrees(person: Person) -> None:
    """The kernel says that the process has no capabilities, gains no privileges and is filtered."""
    with confined_process(person, "import time; time.sleep(60)") as process:
        status = Path(f"/proc/{process.pid}/status").read_text()
        facts = dict(line.split(":\t", 1) for line in status.splitlines())
        assert {facts[name] for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")} == {"0" * 16}
        assert facts["CapBnd"] == "0" * 16 or person.user is not None or os.getuid() != 0
        assert facts["NoNewPrivs"] == "1"
        assert facts["Seccomp"].strip() == "2"


def test_memory_is_limited(person: Person) -> None:
    """An attempt that wants more memory than it may have gets a MemoryError."""
    with confined_process(person, "bytearray(2**30)", memory_bytes=2**29) as process:
        assert "MemoryError" in process.communicate()[0]


def test_output_is_limited(person: Person) -> None:
    """A file cannot grow beyond the limit."""
    with tempfile.TemporaryFile() as output:
        code = "import os\nfor _ in range(100): os.write(3, bytes(4096))"
        program = CONFINED + f"import os; os.dup2({output.fileno()}, 3)\n" + code
        command = [
            person.python,
            "-P",
            "-S",
            "-B",
            "-c",
            program,
            json.dumps(policy(person, output_bytes=9999)),
        ]
        with subprocess.Popen(
            [*command, str(CHECKOUT)],
            stderr=subprocess.PIPE,
            pass_fds=[output.fileno()],
            **person.credentials,
        ) as process:
            assert b"File too large" in process.communicate()[1]
        assert os.fstat(output.fileno()).st_size == 9999


def test_cpu_time_has_a_backstop(person: Person) -> None:
    """A process that computes for ever is killed by the kernel, whatever it does about signals."""
    code = "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass"
    with confined_process(person, code, cpu_s=1) as process:
        assert process.wait(30) == -signal.SIGKILL


def test_it_dies_with_the_examiner(person: Person) -> None:
    """A candidate whose examiner is killed dies too, though it only sleeps."""
    code = CONFINED + "import os, time; print(os.getpid(), flush=True); time.sleep(600)"
    examiner = "import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', *sys.argv[1:]])"
    with subprocess.Popen(
        [person.python, "-c", examiner, code, json.dumps(policy(person)), str(CHECKOUT)],
        stdout=subprocess.PIPE,
        **person.credentials,
    ) as process:
        assert process.stdout is not None
        candidate = int(process.stdout.readline())
        process.kill()
        end = time.monotonic() + 10
        while alive(candidate) and time.monotonic() < end:
            time.sleep(0.01)
        assert not alive(candidate)


def test_it_does_not_start_without_the_examiner(person: Person) -> None:
    """A candidate whose examiner ended before the confinement ends at once."""
    command = [
        person.python,
        "-P",
        "-S",
        "-c",
        CONFINED + "print('here')",
        json.dumps(policy(person, examiner=1)),
    ]
    done = subprocess.run([*command, str(CHECKOUT)], capture_output=True, check=False, **person.credentials)
    assert (done.returncode, done.stdout) == (1, b"")


def test_threads_must_not_come_first(person: Person) -> None:
    """A process that has started a thread already refuses to call itself confined."""
    code = (
        "import threading, time; threading.Thread(target=time.sleep, args=(1,), daemon=True).start()"
        + CONFINED
    )
    command = [person.python, "-P", "-S", "-c", code, json.dumps(policy(person)), str(CHECKOUT)]
    done = subprocess.run(command, capture_output=True, check=False, text=True, **person.credentials)
    assert "RuntimeError: a thread was started before" in done.stderr


def alive(pid: int) -> bool:
    """Return whether the process runs; one that nobody has waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
