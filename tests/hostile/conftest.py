"""The rooms that the hostile attempts are judged in, one of a kind for all tests of a process."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.room import REPO, Room, adopt_orphans, furnish, python_for

_NOBODY = 65534


@pytest.fixture(scope="session")
def own_room() -> Iterator[Room]:
    """A room for whoever runs the tests."""
    adopt_orphans()
    root = Path(tempfile.mkdtemp(prefix="hostile-"))
    yield Room(root, sys.executable, REPO, None)
    shutil.rmtree(root)


@pytest.fixture(scope="session")
def ordinary_room() -> Iterator[Room]:
    """A room for a user without privileges."""
    if os.geteuid() != 0:
        pytest.skip("the tests run as an ordinary user already")
    python = python_for(_NOBODY)
    if python is None:
        pytest.skip("NOT TESTED as an ordinary user: nobody but root can run the Python here")
    adopt_orphans()
    root = Path(tempfile.mkdtemp(prefix="hostile-"))
    yield Room(root, *furnish(root, python), _NOBODY)
    shutil.rmtree(root)
