"""The wheel works without the checkout, and keeps its suites to itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
SPY = """
import glob, sys

def top_k(items, k):
    for folder in {path.rsplit("/lib/", 1)[0] for path in sys.path} | {sys.prefix}:
        for path in glob.glob(folder + "/lib/*/site-packages/judge/problems/*/top_k/reference.py"):
            scope = {}
            exec(open(path).read(), scope)
            return scope["top_k"](items, k)
    raise LookupError("nothing to copy from")
"""


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command with a home of its own, and nothing that points to the checkout."""
    plain = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "JUDGE", "XDG"))
    }
    return subprocess.run(
        command,
        cwd=cwd,
        env={**plain, **environment, "HOME": str(cwd)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, install it into a new environment, and give that environment's bin folder."""
    folder = tmp_path_factory.mktemp("wheel")
    build = run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, REPOSITORY, cwd=folder)
    assert build.returncode == 0, build.stdout + build.stderr
    (wheel,) = folder.glob("*.whl")
    run(sys.executable, "-m", "venv", folder / "venv", cwd=folder)
    done = run(folder / "venv/bin/pip", "install", "--quiet", wheel, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "venv/bin"


def test_list_new_and_run_work_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """Somebody who installed the wheel finds, begins and judges a problem."""
    assert "top_k" in run(installed / "judge", "list", "--pattern", "heap", cwd=tmp_path).stdout
    assert run(installed / "judge", "new", "top_k", cwd=tmp_path).returncode == 0
    fresh = run(installed / "judge", "run", "top_k", cwd=tmp_path)
    assert fresh.returncode == 1
    assert "not started" in fresh.stdout
    reference = REPOSITORY / "problems/top_k_elements/top_k/reference.py"
    (tmp_path / "solutions/top_k.py").write_text(reference.read_text())
    accepted = run(installed / "judge", "run", "top_k", cwd=tmp_path)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "solved" in run(installed / "judge", "list", "top_k", cwd=tmp_path).stdout


def test_the_model_answer_is_out_of_reach(installed: Path, tmp_path: Path) -> None:
    """An attempt that looks for the installed model solution does not get to read it."""
    (tmp_path / "spy.py").write_text(SPY)
    done = run(installed / "judge", "run", "top_k", "--file", "spy.py", cwd=tmp_path)
    assert done.returncode == 1, done.stdout


def test_author_says_that_it_needs_a_checkout(installed: Path, tmp_path: Path) -> None:
    """Problems are not made inside an installed package."""
    done = run(installed / "judge", "author", "new", "some_problem", "--pattern", "heap", cwd=tmp_path)
    assert done.returncode == 2
    assert "checkout" in done.stderr
