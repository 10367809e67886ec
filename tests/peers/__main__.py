"""Write `docs/agreement.md`, the table of what the model solutions were compared with: `python -m tests.peers`."""

from __future__ import annotations

import importlib
import pkgutil
from importlib.metadata import version
from pathlib import Path

import tests.peers
from tests.peers.agreement import INPUTS, PEERS

PAGE = Path(__file__).parents[2] / "docs" / "agreement.md"
PACKAGES = {"PyTorch": "torch"}
"""Names of packages, where they are not the library's own."""

for _module in pkgutil.iter_modules(tests.peers.__path__):
    if _module.name not in ("__main__", "agreement") and not _module.name.startswith("test_"):
        importlib.import_module(f"tests.peers.{_module.name}")


def page() -> str:
    """Return the page: a row for each problem and function of a library."""
    libraries = sorted({peer.library for peer in PEERS}, key=str.lower)
    versions = ", ".join(f"{name} {version(PACKAGES.get(name, name))}" for name in libraries)
    peers = sorted(PEERS, key=lambda peer: (peer.problem, peer.library.lower(), peer.function))
    rows = [
        f"| `{peer.problem}` | {peer.library} `{peer.function}` | {peer.rtol:g}, {peer.atol:g} |"
        f" {peer.differs or '-'} |"
        for peer in peers
    ]
    return "\n".join(
        [
            "# Agreement with libraries",
            "",
            f"The model solutions of {len({peer.problem for peer in PEERS})} problems and functions of libraries that"
            f" compute the same agree on {INPUTS} random inputs each. Compared were {versions}. To compare again:"
            " `pip install -e '.[dev,peers]'; pytest tests/peers`.",
            "",
            "| problem | function | tolerance: relative, absolute | where the definitions differ |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
